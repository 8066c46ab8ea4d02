import { candidates } from '../../figures/claims/choose.ts';
import { countRecords } from '../../figures/counts/count-records.ts';
import { issueKnows } from '../../figures/issues/issue-period.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import type { Project } from '../../model/records.ts';
import { STAGES, stationOf } from '../../model/stage.ts';
import { columns } from '../columns.ts';
import { gapLines } from '../gap-lines.ts';
import { moneyLine, projectMoney } from '../project-money.ts';
import {
  absentRun,
  boundFigure,
  claimRun,
  countRun,
  figureRun,
  join,
  name,
  placeRun,
  projectRun,
  quiet,
  span,
  text,
} from '../runs.ts';
import type { Block, Chart, Line, Run, Table } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';

/** 重点项目进展: projects by stage, then every project that the issue's sources name. */
export function composeProgress(records: IssueRecords): Block[] {
  const { archive, issue } = records;
  const counts = countRecords(archive);
  if (records.projects.length === 0)
    return [{ kind: 'paragraph', line: [text('本期来源没有提到具体项目。')] }];
  const line: Line = [
    text('本期来源提到'),
    countRun(counts, `issue-projects:${issue.id}`),
    text('项目，逐个列在下面；“阶段”由编者按来源的描述归入，形象进度是到截至时间为止的情况。'),
  ];
  return [
    { kind: 'paragraph', line },
    { kind: 'chart', chart: stageChart(records) },
    ...holes(records),
    { kind: 'table', table: projectTable(records) },
  ];
}

/** What the sources of this issue lack about its places, in the margin of what they tell. */
function holes({ archive, place, children, sources }: IssueRecords): Block[] {
  const lines = gapLines(archive, [place.id, ...children.map(({ id }) => id)], sources);
  return lines.length === 0 ? [] : [{ kind: 'aside', title: '来源的缺失', lines }];
}

function stageChart(records: IssueRecords): Chart {
  const counts = countRecords(records.archive);
  const stages = STAGES.flatMap((stage, index) => {
    const figure = counts.get(`issue-stage-${index}:${records.issue.id}`);
    return figure ? [{ stage, figure }] : [];
  });
  const unstaged = counts.get(`issue-stage-none:${records.issue.id}`);
  const parts = [...stages, ...(unstaged ? [{ stage: '未写明', figure: unstaged }] : [])];
  const largest = [...stages].sort((a, b) => Number(b.figure.value) - Number(a.figure.value))[0];
  const whole = counts.get(`issue-projects:${records.issue.id}`);
  return {
    id: 'chart-stages',
    headline: largest
      ? [
          text(`${unstaged ? '写明阶段的项目里，' : ''}处在“${largest.stage}”的最多，有`),
          figureRun(largest.figure),
        ]
      : [text('各阶段的项目')],
    subtitle: [
      name(records.place.name),
      text('，'),
      span(records.issue.period),
      text('来源提到的项目，按阶段计个数'),
    ],
    chart: {
      type: 'proportionStrip',
      data: {
        heading: {
          id: 'chart-stages',
          title: '本期项目按阶段的构成',
          description: '一条横带按建设阶段分段，从谋划到投用，各段个数标在段旁，并列在表中。',
        },
        rising: true,
        parts: parts.map(({ stage, figure }) => ({
          label: { text: stage },
          amount: boundFigure(figure),
          ...(figure === unstaged ? { tone: 'frame' as const } : {}),
        })),
        ...(whole ? { whole: { label: { text: '来源提到的项目' }, amount: boundFigure(whole) } } : {}),
      },
    },
    table: {
      caption: [text('按阶段计的项目个数')],
      folds: 'scroll',
      columns: columns('阶段', ['项目', 'number']),
      rows: [
        ...parts.map(({ stage, figure }) => ({ cells: [[text(stage)], [figureRun(figure)]] })),
        ...(whole ? [{ cells: [[text('来源提到的项目')], [figureRun(whole)]] }] : []),
      ],
    },
  };
}

function projectTable(records: IssueRecords): Table {
  return {
    caption: [text('项目进展一览')],
    folds: 'cards',
    columns: columns('项目', ['地区', 'short'], ['总投资', 'number'], '阶段', '形象进度'),
    rows: records.projects.map((project) => ({
      cells: [
        [projectRun(records.archive, project.id, true)],
        [placeRun(records.archive, project.place, true)],
        moneyLine(records.archive, projectMoney(records.archive, project, knownBy(records))),
        stageLine(records, project),
        progressLine(records, project),
      ],
    })),
  };
}

const knownBy = ({ archive, issue, returns }: IssueRecords) => issueKnows(archive, issue, returns);

/** Those that stand as of the same time as the first. */
const latestOf = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.asOf.text === claims[0]?.asOf.text);

const subjectOf = (project: Project): Subject => ({ kind: 'project', id: project.id });

/** The stage; two that were printed for the same time both stand. */
function stageLine(records: IssueRecords, project: Project): Line {
  const stages = candidates(records.archive, {
    indicator: 'stage',
    subject: subjectOf(project),
    ...knownBy(records),
  });
  const latest = latestOf(stages);
  if (latest.length === 0) return [absentRun()];
  return join(
    latest.map(
      (claim): Line => [
        stageRun(claim),
        ...(claim.scope ? [quiet('（'), name(claim.scope), quiet('）')] : []),
      ],
    ),
    '　',
  );
}

/** A stage as the small strip with its word. */
export const stageRun = (claim: Claim): Run => ({
  kind: 'stage',
  stage: claim.value.text,
  station: stationOf(claim.value.text),
});

function progressLine(records: IssueRecords, project: Project): Line {
  const known = knownBy(records);
  const all = candidates(records.archive, {
    indicator: 'visible-progress',
    subject: subjectOf(project),
    ...known,
  });
  const said = known.returns ? all : latestOf(all);
  if (said.length === 0) return [absentRun()];
  return said.flatMap((claim, index) => [
    ...(index > 0 ? [text('；')] : []),
    ...(claim.scope ? [name(claim.scope), text('：')] : []),
    claimRun(claim),
  ]);
}
