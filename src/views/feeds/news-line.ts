import type { ProjectNews, Turn } from '../../figures/issues/project-news.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { dayWords } from '../../model/wording.ts';
import {
  asOf,
  claimRun,
  date,
  indicatorRun,
  join,
  name,
  placeRun,
  projectRun,
  sourceRun,
  span,
  text,
} from '../runs.ts';
import type { Line } from '../view.ts';

/** What is new of a project, in a few words: its name and the weightiest turn. */
export function newsHeadline(archive: Archive, { project, first, origins, turns }: ProjectNews): Line {
  const [turn] = turns;
  const said: Line =
    origins.length > 0
      ? originLine(archive, origins)
      : turn && !first
        ? turnWords(archive, turn)
        : [
            text('首次收录'),
            ...(turn?.claim.indicator === 'stage' ? [text('，阶段'), claimRun(turn.claim)] : []),
          ];
  return [projectRun(archive, project.id), text('：'), ...said];
}

/** Everything that one return told new of a project, line by line, each turn with the day that it stands for. */
export function newsLines(archive: Archive, { project, origins, turns }: ProjectNews): Line[] {
  return [
    ...(origins.length > 0 ? [[projectRun(archive, project.id), ...originLine(archive, origins)]] : []),
    ...turns.map((turn): Line => [...turnLine(archive, turn), text('（截至'), asOf(turn.claim), text('）')]),
  ];
}

/** Where the project lies, and who said so when. */
export const newsSource = (archive: Archive, { project, return: record }: ProjectNews): Line => [
  placeRun(archive, project.place),
  text('的项目，来源'),
  sourceRun(archive, record.source),
  text('，收到'),
  date(dayWords(record.received)),
  text('。'),
];

function originLine(archive: Archive, origins: ProjectNews['origins']): Line {
  const names = (relation: string): Line =>
    join(
      origins.filter((one) => one.relation === relation).map(({ project }) => [projectRun(archive, project)]),
      '、',
    );
  const ways = [
    ['拆分自', '拆分而来'],
    ['合并自', '合并而来'],
    ['更名自', '更名而来'],
  ] as const;
  return join(
    ways.flatMap(([relation, words]): Line[] => {
      const from = names(relation);
      return from.length > 0 ? [[text('由'), ...from, text(words)]] : [];
    }),
    '，',
  );
}

/** A turn in a headline: long words and dates stay in the lines below it. */
function turnWords(archive: Archive, turn: Turn): Line {
  if (turn.claim.indicator === 'visible-progress') return [text('新报形象进度')];
  return turnLine(archive, turn);
}

function turnLine(archive: Archive, { kind, claim, before }: Turn): Line {
  const changed: Line = before ? [text('由'), claimRun(before), text('变为')] : [text('为')];
  const said: Line = [...aboutLine(archive, claim), ...changed, claimRun(claim)];
  const isStage = claim.indicator === 'stage';
  if (isStage && kind === '盘活') return [text('盘活，'), ...said];
  return claim.value.kind === 'word' && !isStage && !before
    ? [...aboutLine(archive, claim), text('：'), claimRun(claim)]
    : said;
}

/** What a claim speaks of: its year where it is of one, its nature, its indicator, its part. */
function aboutLine(archive: Archive, { indicator, nature, scope, period }: Claim): Line {
  return [
    ...(indicator === 'annual-plan' ? [span(period)] : []),
    ...(nature === '实际' || indicator === 'annual-plan' ? [] : [text(nature)]),
    indicatorRun(archive, indicator),
    ...(scope ? [text('（'), name(scope), text('）')] : []),
  ];
}
