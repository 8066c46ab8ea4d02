import { candidates, choose } from '../figures/claims/choose.ts';
import { claimsAbout } from '../figures/claims/current-claims.ts';
import { projectAddress, projectsAddress } from '../model/address.ts';
import { type Archive, get } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Project } from '../model/records.ts';
import { asOfWords } from '../model/wording.ts';
import { composeProse } from './bulletin/editors-prose.ts';
import { stageRun } from './bulletin/progress.ts';
import { natureWord } from './claim-lines.ts';
import { claimBlocks } from './claim-table.ts';
import { projectEventBlocks } from './events/project-events.ts';
import { findingSection } from './finding-lines.ts';
import { letterBlocks } from './notices/letter-blocks.ts';
import { followedBlocks } from './problems/course-line.ts';
import { moneyWord, projectMoney } from './project-money.ts';
import {
  absentRun,
  asOf,
  claimRun,
  join,
  name,
  placeRun,
  projectRun,
  quiet,
  sourceShortRun,
  text,
} from './runs.ts';
import { projectScheduleBlocks } from './schedule/project-schedule.ts';
import { emptyPage } from './site-view.ts';
import type { Block, Line, PageView, Section } from './view.ts';

/** A project: one plain sentence, then its dated claims, its relatives, its problems and its sources. */
export function projectView(archive: Archive, project: Project): PageView {
  const page = emptyPage(archive, {
    kind: 'project',
    address: projectAddress(project),
    title: project.name,
    description: '一个项目的身份、进展、投资与出处，按来源和时间列出。',
    heading: [name(project.name)],
  });
  const sections: Section[] = [
    { id: 'progress', title: '进展', blocks: progressBlocks(archive, project) },
    { id: 'schedule', title: '进度', blocks: projectScheduleBlocks(archive, project) },
    {
      id: 'claims',
      title: '各次数据',
      blocks: claimBlocks(
        archive,
        claimsAbout(archive, { kind: 'project', id: project.id }).filter(
          (claim) => !SHOWN_APART.has(claim.indicator),
        ),
      ),
    },
    findingSection(archive, claimsAbout(archive, { kind: 'project', id: project.id })),
    { id: 'related', title: '相关项目', blocks: relatedBlocks(archive, project) },
    { id: 'problems', title: '存在问题', blocks: problemBlocks(archive, project) },
    {
      id: 'letters',
      title: '提示函',
      blocks: letterBlocks(archive, project.city, { kind: 'project', id: project.id }),
    },
    { id: 'events', title: '活动', blocks: projectEventBlocks(archive, project) },
    { id: 'story', title: '补充', blocks: composeProse(archive, project.prose, project.place) },
    { id: 'names', title: '名称', blocks: nameBlocks(project) },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '项目台账', address: projectsAddress() }],
    kicker: [placeRun(archive, project.place), ...(project.sector ? [text('　'), text(project.sector)] : [])],
    lede: sentenceOf(archive, project),
    meta: [
      { term: '地区', line: [placeRun(archive, project.place)] },
      { term: '建设单位', line: [project.owner ? name(project.owner) : absentRun()] },
      { term: '项目代码', line: [project.code ? name(project.code) : absentRun()] },
    ],
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

/** Indicators that have a section of their own. */
const SHOWN_APART = new Set(['stage', 'visible-progress']);

/** What, where, money, due, as of when: the sentence that a citizen wants first. */
function sentenceOf(archive: Archive, project: Project): Line {
  const subject = { kind: 'project', id: project.id } as const;
  const money = projectMoney(archive, project);
  const due = nextDate(archive, project);
  const stage = choose(archive, { indicator: 'stage', subject }).chosen;
  return [
    text(`${project.summary.replace(/。$/, '')}；`),
    text(moneyWord(archive, money)),
    money ? claimRun(money) : absentRun(),
    ...(money?.scope ? [quiet('（'), name(money.scope), quiet('）')] : []),
    ...(due
      ? [
          text(`，${natureWord(due)}`),
          ...(due.scope ? [name(due.scope)] : []),
          text(`${get(archive.indicators, due.indicator).name}：`),
          claimRun(due),
        ]
      : []),
    ...(stage ? [text('，阶段'), claimRun(stage), text('，截至'), asOf(stage)] : []),
    text('。'),
  ];
}

/** The earliest date that the latest source promises or reports: of production, else of completion. */
function nextDate(archive: Archive, project: Project): Claim | undefined {
  const subject = { kind: 'project', id: project.id } as const;
  for (const indicator of ['production-date', 'completion-date']) {
    const dated = candidates(archive, { indicator, subject });
    const latest = dated.filter((claim) => claim.asOf.end === dated[0]?.asOf.end);
    const end = (claim: Claim): string =>
      claim.value.kind === 'date' ? (claim.value.span.end ?? '9999') : '9999';
    const [first] = latest.sort((a, b) => (end(a) < end(b) ? -1 : 1));
    if (first) return first;
  }
  return undefined;
}

/** What was said of the progress, time by time: the stage, then the words, then where it was printed. */
function progressBlocks(archive: Archive, project: Project): Block[] {
  const subject = { kind: 'project', id: project.id } as const;
  const said = ['stage', 'visible-progress'].flatMap((indicator) =>
    candidates(archive, { indicator, subject }),
  );
  const times = Map.groupBy(said, (claim) => `${claim.source} ${asOfWords(claim.asOf)}`);
  const items = [...times.values()]
    .toSorted((a, b) => ((a[0]?.asOf.end ?? '') < (b[0]?.asOf.end ?? '') ? 1 : -1))
    .map((claims) => ({ term: claims.slice(0, 1).map(asOf), line: timeLine(archive, claims) }));
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}

function timeLine(archive: Archive, claims: readonly Claim[]): Line {
  const parts = claims.map(
    (claim): Line => [
      ...(claim.scope ? [name(claim.scope), text('：')] : []),
      claim.indicator === 'stage' ? stageRun(claim) : claimRun(claim),
      ...(claim.note ? [quiet('（'), name(claim.note), quiet('）')] : []),
    ],
  );
  const [first] = claims;
  return [...join(parts, '；'), ...(first ? [quiet(' · '), sourceShortRun(archive, first.source)] : [])];
}

function relatedBlocks(archive: Archive, project: Project): Block[] {
  const stated = project.related.map((one) => ({ id: one.project, note: one.note ?? '' }));
  const back = archive.projects
    .filter(
      (other) =>
        other.related.some((one) => one.project === project.id) && !stated.some((one) => one.id === other.id),
    )
    .map((other) => ({
      id: other.id,
      note: other.related.find((one) => one.project === project.id)?.note ?? '',
    }));
  const items = [...stated, ...back].map(({ id, note }) => ({
    line: [projectRun(archive, id), ...(note ? [text('：'), name(note)] : [])],
  }));
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

const problemBlocks = (archive: Archive, project: Project): Block[] =>
  followedBlocks(
    archive,
    archive.troubles.filter((trouble) => trouble.project === project.id),
  );

function nameBlocks(project: Project): Block[] {
  if (project.aliases.length === 0) return [];
  const items = project.aliases.map((alias) => ({
    line: [name(alias.name), ...(alias.note ? [text('：'), name(alias.note)] : [])],
  }));
  return [{ kind: 'list', ordered: false, items }];
}
