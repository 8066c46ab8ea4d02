import { lightsOf } from '../../figures/lights/lights.ts';
import { besideFigures } from '../../figures/schedule/beside-curve.ts';
import { forecastHistory } from '../../figures/schedule/forecast-history.ts';
import { type Milestone, milestonesOf } from '../../figures/schedule/milestones.ts';
import { type Progress, projectProgress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { quartersOf } from '../../figures/schedule/quarters.ts';
import {
  projectScheduleFigures,
  shownFigures,
  shownMonths,
} from '../../figures/schedule/schedule-figures.ts';
import { scheduleMonth, schedulePeriod } from '../../figures/schedule/schedule-months.ts';
import { cityScheduleAddress, projectAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, join, name, quiet, span, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';
import { aheadBlocks } from './ahead-blocks.ts';
import { forecastChart, forecastTable } from './forecast-chart.ts';
import { haltBlocks } from './halt-blocks.ts';
import { lightLine } from './light-line.ts';
import { moneyBullet } from './money-bullet.ts';
import { moneyChart } from './money-chart.ts';
import { besidesLine } from './money-line.ts';
import { monthTable } from './month-table.ts';
import { planLine } from './plan-line.ts';
import { procedureTable } from './procedure-tables.ts';
import { missingIn } from './progress-tables.ts';
import { quarterTable } from './quarter-table.ts';
import { workingTable } from './working-table.ts';

/** 进度 on a project's page: lights, money against the curve, quarters, milestones, how the promised finish moved, procedures. */
export function projectScheduleBlocks(archive: Archive, project: Project): Block[] {
  const month = scheduleMonth(archive, project.city);
  if (month === undefined) return [];
  const home = projectAddress(project);
  const progress = projectProgress(archive, project, month);
  const figures = shownFigures(archive, progress, home);
  const all = projectScheduleFigures(archive, project);
  const procedures = procedureTable(archive, project, month, home);
  const quarters = quartersOf(archive, progress, home);
  const months = shownMonths(archive, progress, home);
  if (isUnknown(archive, project, { progress, figures, month }) && procedures.rows.length === 0)
    return [nothingKnown(archive)];
  return [
    factBlock(archive, project, { progress, figures, month }),
    ...aheadBlocks(archive, project, month),
    ...haltBlocks(archive, project, month),
    ...chartBlocks(archive, project, progress, figures),
    ...(quarters.quarters.length > 0
      ? [{ kind: 'table' as const, table: quarterTable(quarters, progress, '季度计划') }]
      : []),
    ...(months.length > 0 ? [{ kind: 'table' as const, table: monthTable(months, '月度计划') }] : []),
    ...milestoneBlocks(archive, project, month),
    ...missingBlocks(archive, project, { progress, figures, month }),
    ...historyBlocks(archive, project, month),
    ...(procedures.rows.length > 0 ? [{ kind: 'table' as const, table: procedures }] : []),
    ...(all.length > 0
      ? [
          {
            kind: 'fold' as const,
            summary: [text('计算过程')],
            tables: [workingTable(archive, all, '上面的数怎么算')],
          },
        ]
      : []),
  ];
}

/** Whether no plan, no money, no work, no date and no light of a project is known. */
const isUnknown = (archive: Archive, project: Project, { progress, month }: Shown): boolean =>
  [progress.history, progress.invested, progress.work].every((one) => one === undefined) &&
  !milestonesOf(archive, project.id, month).some(isTold) &&
  lightsOf(archive, { kind: 'project', id: project.id }, month).every(
    ({ light, overridden }) => light === '无' && !overridden,
  );

const nothingKnown = (archive: Archive): Block => ({
  kind: 'paragraph',
  line: [
    text('年度计划投资、年内完成投资、完成比例和各节点的时间：'),
    absentRun(missingIn(archive)),
    text('，不亮灯。'),
  ],
});

interface Shown {
  readonly progress: Progress;
  readonly figures: ProgressFigures;
  readonly month: string;
}

/** What is known of plan, money and work, and the lights; what is not known is told in one line further down. */
function factBlock(archive: Archive, project: Project, { progress, figures, month }: Shown): Block {
  const { history, invested, work } = progress;
  const beside = besideFigures(archive, progress, projectAddress(project));
  const period = schedulePeriod(archive, project.city);
  const items: { readonly term: Line; readonly line: Line }[] = [
    {
      term: [text('截至')],
      line: [
        ...(period ? [span(period)] : []),
        quiet('　'),
        name('全市的挂图', cityScheduleAddress(project.city)),
      ],
    },
  ];
  if (history) items.push({ term: [text(PLAN)], line: planLine(archive, progress, figures) });
  const spent = invested ? claimRun(invested) : absentRun(missingIn(archive));
  if (invested ?? figures.asked)
    items.push({ term: [text(SPENT)], line: [spent, ...besidesLine(figures, beside)] });
  if (work) items.push({ term: [text(WORK)], line: [claimRun(work)] });
  items.push({ term: [text('灯')], line: lightsTold(archive, project, month) });
  return { kind: 'facts', items };
}

const PLAN = '年度计划投资';
const SPENT = '年内完成投资';
const WORK = '完成比例';

/** Each light that is lit or green on its own; those that stay dark together, each with its reason. */
function lightsTold(archive: Archive, project: Project, month: string): Line {
  const lights = lightsOf(archive, { kind: 'project', id: project.id }, month);
  if (lights.length === 0) return [quiet('没有启用亮灯规则')];
  const isDark = ({ light, overridden }: (typeof lights)[number]) => light === '无' && !overridden;
  const told = lights.filter((one) => !isDark(one)).map((state) => lightLine(state, projectAddress(project)));
  const dark = lights.filter(isDark).map(({ rule, reason }): Line => [text(`${rule.name}，${reason}`)]);
  return join([...told, ...(dark.length > 0 ? [[quiet('○ 不亮灯：'), ...join(dark, '；')]] : [])], '；');
}

/** In one line, everything of plan, money, work and nodes that was not told. */
function missingBlocks(archive: Archive, project: Project, { progress, figures, month }: Shown): Block[] {
  const nodes = milestonesOf(archive, project.id, month).filter((one) => !isTold(one));
  const facts = [
    ...(progress.history ? [] : [PLAN]),
    ...(progress.invested || figures.asked ? [] : [SPENT]),
    ...(progress.work ? [] : [WORK]),
  ];
  const times = nodes.length === 0 ? [] : [`${listWords(nodes.map(({ step }) => step.name))}的时间`];
  const words = [...facts, ...times];
  return words.length === 0
    ? []
    : [{ kind: 'note', line: [text(`${words.join('、')}：`), absentRun(missingIn(archive))] }];
}

/** Whether any day of a node is known, planned or real. */
const isTold = ({ first, forecast, actual }: Milestone): boolean =>
  [first, forecast, actual].some((one) => one !== undefined);

/** The curve where there are months to draw, else a bullet where there is one result and its plan. */
function chartBlocks(
  archive: Archive,
  project: Project,
  progress: Progress,
  figures: ProgressFigures,
): Block[] {
  const given = { id: 'chart-money', name: project.short, progress, figures };
  const chart = moneyChart(archive, given) ?? moneyBullet(given);
  return chart ? [{ kind: 'chart', chart }] : [];
}

/** The nodes of which some day is known, and what does not fit in their order. */
function milestoneBlocks(archive: Archive, project: Project, month: string): Block[] {
  const nodes = milestonesOf(archive, project.id, month).filter(isTold);
  if (nodes.length === 0) return [];
  return [{ kind: 'table', table: milestoneTable(archive, nodes) }, ...nodes.flatMap(orderNote)];
}

/** That a node comes before one that has to come first, with both days. */
function orderNote({ step, before }: Milestone): Block[] {
  if (!before) return [];
  const { what, own, other } = before;
  return [
    {
      kind: 'note',
      line: [
        ...[text('先后不合：'), name(step.name), text(`的${what}时间（`), claimRun(own), text('）早于')],
        ...[name(before.step.name), text('的（'), claimRun(other), text('），请核对。')],
      ],
    },
  ];
}

function milestoneTable(archive: Archive, nodes: readonly Milestone[]): Table {
  const missing = missingIn(archive);
  return {
    caption: [text('节点')],
    folds: 'cards',
    columns: columns('节点', ['环节', 'short'], '原计划', '现计划或预计', '实际', ['状态', 'short']),
    rows: nodes.map(({ step, first, revised, forecast, actual, state }) => {
      const now = forecast ?? revised;
      return {
        cells: [
          [name(step.name)],
          [text(step.stage)],
          [first ? claimRun(first) : absentRun(missing)],
          [now ? claimRun(now) : quiet('—')],
          [actual ? claimRun(actual) : quiet('—')],
          stateLine(archive, state),
        ],
      };
    }),
  };
}

/** A site that only compiles calls nothing overdue: what became of the plan was not printed. */
function stateLine(archive: Archive, state: Milestone['state']): Line {
  const late = state === '逾期';
  if (state === '未公布' || (late && archive.site.standing === '非官方汇编'))
    return [absentRun(missingIn(archive))];
  return [late ? text(state) : quiet(state)];
}

/** How the promised finish moved, as a picture with its table; a table alone where a day is not known. */
function historyBlocks(archive: Archive, project: Project, month: string): Block[] {
  const history = forecastHistory(archive, project, month, projectAddress(project));
  if (history.length < 2) return [];
  const chart = forecastChart(project.short, history, month);
  return chart ? [{ kind: 'chart', chart }] : [{ kind: 'table', table: forecastTable(history) }];
}
