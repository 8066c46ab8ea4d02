import { candidates, choose } from '../figures/choose.ts';
import { projectAddress, projectsAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Project } from '../model/records.ts';
import { composeProse } from './bulletin/editors-prose.ts';
import { troubleLine } from './bulletin/obstacles.ts';
import { stageRun } from './bulletin/progress.ts';
import { claimsAbout, claimTables } from './claim-table.ts';
import { absentRun, asOf, claimRun, name, placeRun, projectRun, quiet, sourceRun, text } from './runs.ts';
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
    {
      id: 'claims',
      title: '各次数据',
      blocks: claimTables(archive, claimsAbout(archive, 'project', project.id)),
    },
    { id: 'related', title: '相关项目', blocks: relatedBlocks(archive, project) },
    { id: 'problems', title: '存在问题', blocks: problemBlocks(archive, project) },
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

/** What, where, money, due, as of when: the sentence that a citizen wants first. */
function sentenceOf(archive: Archive, project: Project): Line {
  const subject = { kind: 'project', id: project.id } as const;
  const money = choose(archive, { indicator: 'total-investment', subject }).chosen;
  const due =
    choose(archive, { indicator: 'production-date', subject }).chosen ??
    choose(archive, { indicator: 'completion-date', subject }).chosen;
  const stage = choose(archive, { indicator: 'stage', subject }).chosen;
  return [
    text(`${project.summary.replace(/。$/, '')}；`),
    text('总投资'),
    money ? claimRun(money) : absentRun(),
    ...(money?.scope ? [quiet('（'), name(money.scope), quiet('）')] : []),
    ...(due
      ? [
          text(`，${due.nature}`),
          ...(due.scope ? [name(due.scope)] : []),
          text(due.indicator === 'production-date' ? '投产：' : '完工：'),
          claimRun(due),
        ]
      : []),
    ...(stage ? [text('，阶段'), claimRun(stage), text('，截至'), asOf(stage)] : []),
    text('。'),
  ];
}

function progressBlocks(archive: Archive, project: Project): Block[] {
  const subject = { kind: 'project', id: project.id } as const;
  const said = candidates(archive, { indicator: 'visible-progress', subject });
  const stages = candidates(archive, { indicator: 'stage', subject });
  const items = [...stages, ...said].map((claim) => ({
    term: [asOf(claim)],
    line: [
      ...(claim.scope ? [name(claim.scope), text('：')] : []),
      claim.indicator === 'stage' ? stageRun(claim) : claimRun(claim),
      ...(claim.note ? [quiet('　'), name(claim.note)] : []),
      quiet('　'),
      sourceRun(archive, claim.source),
    ] satisfies Line,
  }));
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
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

function problemBlocks(archive: Archive, project: Project): Block[] {
  const own = archive.troubles.filter((trouble) => trouble.project === project.id);
  return own.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: own.map((one) => ({ line: troubleLine({ archive }, one) })) }];
}

function nameBlocks(project: Project): Block[] {
  if (project.aliases.length === 0) return [];
  const items = project.aliases.map((alias) => ({
    line: [name(alias.name), ...(alias.note ? [text('：'), name(alias.note)] : [])],
  }));
  return [{ kind: 'list', ordered: false, items }];
}
