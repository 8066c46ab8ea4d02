import type {
  ScheduleRow,
  Milestone as Stone,
  Span as Stretch,
} from '../../charts/schedule-bars/schedule-bars.ts';
import { addMonths, monthEnd, monthsBetween, monthWords } from '../../figures/claims/days.ts';
import { worst } from '../../figures/lights/light.ts';
import { lightsOf } from '../../figures/lights/lights.ts';
import { type Milestone, milestonesOf } from '../../figures/schedule/milestones.ts';
import { moneyCurve } from '../../figures/schedule/money-curve.ts';
import { restMonths } from '../../figures/schedule/plan-share.ts';
import type { Dated } from '../../figures/schedule/planned-dates.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, date, join, name, placeRun, projectRun, quiet, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';
import { CHART_LIGHT, LIGHT_WORDS } from './light-line.ts';

/** The months that a wall chart shows: so many before its data month, and so many after it. */
const BEFORE = 11;
const AFTER = 6;
/** For how many months a finished project stays on the wall. */
const DONE = 2;

/** The projects under each other from a year ago to half a year ahead: first plan, forecast, work, nodes, light. */
export function wallChart(
  archive: Archive,
  {
    id,
    projects,
    month,
  }: { readonly id: string; readonly projects: readonly Project[]; readonly month: string },
): Chart {
  const first = addMonths(month, -BEFORE);
  const months = Array.from({ length: BEFORE + AFTER + 1 }, (_, index) => addMonths(first, index));
  const rows = projects.map((project) => ({ project, nodes: milestonesOf(archive, project.id, month) }));
  return {
    id,
    headline: wallHeadline(archive, projects, month),
    subtitle: [...placesLine(archive, projects), text('，每个项目一行，截至'), date(monthWords(month))],
    chart: {
      type: 'scheduleBars',
      data: {
        heading: {
          id,
          title: '挂图作战',
          description: '每个项目一行：原计划的工期、现预计的工期、实际的工期、节点和灯。日期列在表中。',
        },
        months: months.map((one) => ({ text: monthWords(one), kind: 'date' as const })),
        today: BEFORE + 1,
        rows: rows.map(({ project, nodes }) => rowOf(archive, { project, nodes, first, month })),
        winter: wintersOf(archive, months),
        ...(archive.site.standing === '非官方汇编' ? { due: '计划的节点' } : {}),
      },
    },
    table: {
      caption: [text('工期和灯')],
      folds: 'scroll',
      columns: columns('项目', '地区', '计划开工', '实际开工', '计划完工', '现在预计', ['灯', 'short']),
      rows: rows.map(({ project, nodes }) => ({ cells: cellsOf(archive, project, nodes, month) })),
    },
  };
}

const START = 'start-date';
const FINISH = 'completion-date';
const nodeOf = (nodes: readonly Milestone[], indicator: string): Milestone | undefined =>
  nodes.find(({ step }) => step.indicator === indicator);

/** Whether a wall chart has to show a project: some of its dates are known, and it is not long finished. */
export function isOnWall(archive: Archive, project: Project, month: string): boolean {
  const nodes = milestonesOf(archive, project.id, month);
  const [start, finish] = [nodeOf(nodes, START), nodeOf(nodes, FINISH)];
  const ended = finish?.actual?.value.span.end;
  const dated = [start, finish].some((node) => node?.first ?? node?.actual ?? node?.forecast);
  return dated && (ended === null || ended === undefined || ended >= `${addMonths(month, -DONE)}-01`);
}

interface Row {
  readonly project: Project;
  readonly nodes: readonly Milestone[];
  readonly first: string;
  readonly month: string;
}

function rowOf(archive: Archive, { project, nodes, first, month }: Row): ScheduleRow {
  const [start, finish] = [nodeOf(nodes, START), nodeOf(nodes, FINISH)];
  const from = (claim: Dated | undefined) =>
    dayOf(claim?.value.span.start ?? claim?.value.span.end, first, 0);
  const to = (claim: Dated | undefined) => dayOf(claim?.value.span.end, first, 1);
  const today = BEFORE + 1;
  const begun = from(start?.actual);
  const baseline = stretch(from(start?.first), to(finish?.first));
  const expected = to(finish?.forecast ?? finish?.revised);
  const forecast = finish?.actual
    ? undefined
    : stretch(begun ?? from(start?.forecast ?? start?.revised ?? start?.first), expected);
  const actual = stretch(begun, to(finish?.actual) ?? today);
  const owner = find(archive.places, project.place)?.short;
  const light = worst(lightsOf(archive, { kind: 'project', id: project.id }, month).map((one) => one.light));
  const judged = archive.site.standing !== '非官方汇编';
  const milestones = nodes.flatMap((node) => stoneOf(node, to, judged));
  return {
    label: { text: project.short },
    ...(owner ? { owner: { text: owner } } : {}),
    ...(baseline ? { baseline } : {}),
    ...(forecast ? { forecast } : {}),
    ...(actual ? { actual } : {}),
    milestones,
    light: CHART_LIGHT[light],
    ...(baseline || forecast || actual || milestones.length > 0 ? {} : { absent: '工期未公布' }),
  };
}

const stretch = (from: number | undefined, to: number | undefined): Stretch | undefined =>
  from === undefined || to === undefined || to <= from ? undefined : [from, to];

/** A day in months from the start of the first month; the end of a day is one day later than its start. */
function dayOf(iso: string | null | undefined, first: string, end: 0 | 1): number | undefined {
  if (!iso) return undefined;
  const length = Number(monthEnd(iso.slice(0, 7)).slice(8));
  return monthsBetween(first, iso.slice(0, 7)) + (Number(iso.slice(8)) - 1 + end) / length;
}

/**
 * The start, the end and the use of a project; of what comes before and between only what is late. A site that only
 * compiles calls nobody late: what became of the plan was not printed.
 */
function stoneOf(
  { step, state, first, forecast, actual }: Milestone,
  to: (claim?: Dated) => number | undefined,
  judged: boolean,
): Stone[] {
  const late = judged && state === '逾期';
  if (step.stage !== '建设' && step.stage !== '投产' && !late) return [];
  const at = to(actual ?? (state === '逾期' ? first : (forecast ?? first)));
  if (at === undefined) return [];
  const kind = actual ? 'met' : late ? 'late' : 'due';
  return [{ at, kind, word: step.name }];
}

/** The stretches of months in which building rests, by the curve. */
function wintersOf(archive: Archive, months: readonly string[]): Stretch[] {
  const curve = moneyCurve(archive);
  const rest = new Set(curve ? restMonths(curve) : []);
  const spans: [number, number][] = [];
  months.forEach((one, at) => {
    if (!rest.has(Number(one.slice(5)))) return;
    const last = spans.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else spans.push([at, at + 1]);
  });
  return spans;
}

const NAMED = 3;

/** Which projects are red, by name; else which are yellow; else that none is lit. */
export function wallHeadline(archive: Archive, projects: readonly Project[], month: string): Line {
  const lightIn = ({ id }: Project) =>
    worst(lightsOf(archive, { kind: 'project', id }, month).map((one) => one.light));
  for (const light of ['红', '黄'] as const) {
    const lit = projects.filter((project) => lightIn(project) === light).map((project) => project.short);
    const more = lit.length > NAMED ? '等项目' : '';
    if (lit.length > 0)
      return [
        ...join(
          lit.slice(0, NAMED).map((words) => [name(words)]),
          '、',
        ),
        text(`${more}亮${light}灯`),
      ];
  }
  return projects.some((project) => lightIn(project) === '绿')
    ? [...placesLine(archive, projects), text('没有项目亮红灯或者黄灯')]
    : startedLine(archive, projects, month);
}

/** Where no light is lit for want of numbers: who has started, and that of the others only plans are known. */
function startedLine(archive: Archive, projects: readonly Project[], month: string): Line {
  const started = projects.filter(({ id }) => {
    const nodes = milestonesOf(archive, id, month);
    return [START, FINISH].some((indicator) => nodeOf(nodes, indicator)?.actual);
  });
  if (started.length === 0) return [...placesLine(archive, projects), text('的项目只印出了计划的时间')];
  const names = started.slice(0, NAMED).map((project): Line => [name(project.short)]);
  const more = started.length > NAMED ? '等项目' : '';
  const rest = started.length < projects.length ? '，其余只印出了计划的时间' : '';
  return [...join(names, '、'), text(`${more}已经开工${rest}`)];
}

/** Whose projects these are: 岚墀、绛野. */
function placesLine(archive: Archive, projects: readonly Project[]): Line {
  const places = [...new Set(projects.map(({ place }) => find(archive.places, place)?.short ?? place))];
  return [name(places.slice(0, NAMED).join('、')), ...(places.length > NAMED ? [text('等地')] : [])];
}

function cellsOf(archive: Archive, project: Project, nodes: readonly Milestone[], month: string): Line[] {
  const [start, finish] = [nodeOf(nodes, START), nodeOf(nodes, FINISH)];
  const cell = (claim: Dated | undefined): Line => [claim ? claimRun(claim) : absentRun()];
  const light = worst(lightsOf(archive, { kind: 'project', id: project.id }, month).map((one) => one.light));
  const forecast = finish?.actual ?? finish?.forecast ?? finish?.revised;
  return [
    [projectRun(archive, project.id, true)],
    [placeRun(archive, project.place, true)],
    cell(start?.first),
    start?.actual ? [claimRun(start.actual)] : [quiet('—')],
    cell(finish?.first),
    forecast ? [claimRun(forecast)] : [quiet('—')],
    [light === '红' || light === '黄' ? text(LIGHT_WORDS[light]) : quiet(LIGHT_WORDS[light])],
  ];
}
