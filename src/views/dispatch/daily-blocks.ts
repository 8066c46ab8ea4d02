import { type DailyRow, type DaySum, dailyRows, daySums } from '../../figures/dispatch/daily-figures.ts';
import { schedulePlaces } from '../../figures/schedule/schedule-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place, Project } from '../../model/records.ts';
import { dayWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  absentRun,
  boundClaim,
  claimRun,
  date,
  figureRun,
  name,
  placeRun,
  projectRun,
  quiet,
  text,
} from '../runs.ts';
import type { Block, Chart, Line, Table } from '../view.ts';

/** How many projects a chart of days holds at most. */
const MOST = 24;

/** The days of a month in which daily figures of a city's projects were returned: their sums, a chart, every project. */
export function dailyBlocks(archive: Archive, city: Place, month: string): Block[] {
  const rows = dailyRows(archive, city.id, month);
  const chart = staffChart(rows);
  const rank = schedulePlaces(archive, city.id).map(({ id }) => id);
  return [
    { kind: 'table', table: sumTable(daySums(archive, city.id, month)) },
    ...(chart ? [{ kind: 'chart' as const, chart }] : []),
    ...[...Map.groupBy(rows, ({ project }) => project)]
      .toSorted(([a], [b]) => rank.indexOf(a.place) - rank.indexOf(b.place))
      .map(([project, own]): Block => ({ kind: 'table', table: projectTable(archive, project, own) })),
  ];
}

const sumTable = (sums: readonly DaySum[]): Table => ({
  caption: [text('每天的合计，只加报了数的项目')],
  folds: 'scroll',
  columns: columns(['日子', 'short'], ['项目', 'number'], ['在岗', 'number'], ['当日投资', 'number']),
  rows: sums.map(({ day, projects, staff, invested }) => ({
    cells: [
      [date(dayWords(day))],
      [figureRun(projects)],
      [staff ? figureRun(staff) : absentRun('未报送')],
      [invested ? figureRun(invested) : absentRun('未报送')],
    ],
  })),
});

const or = (claim: DailyRow['staff']): Line => [claim ? claimRun(claim) : absentRun('未报送')];

/** The days of one project, under its name. */
const projectTable = (archive: Archive, { id, place }: Project, rows: readonly DailyRow[]): Table => ({
  caption: [projectRun(archive, id), quiet('，'), placeRun(archive, place, true)],
  folds: 'scroll',
  columns: columns(['日子', 'short'], ['在岗', 'number'], ['完成比例', 'number'], ['当日投资', 'number']),
  rows: rows.map(({ day, staff, progress, invested }) => ({
    cells: [[date(dayWords(day))], or(staff), or(progress), or(invested)],
  })),
});

/** The people on each site day by day; undefined where there is but one day, or too many sites to be drawn. */
function staffChart(rows: readonly DailyRow[]): Chart | undefined {
  const days = [...new Set(rows.map(({ day }) => day))];
  const sites = [
    ...Map.groupBy(
      rows.filter(({ staff }) => staff),
      ({ project }) => project,
    ).values(),
  ];
  const last = rows.filter(({ day }) => day === days.at(-1));
  const [most] = last
    .flatMap(({ project, staff }) => (staff ? [{ project, staff, people: Number(staff.value.number) }] : []))
    .toSorted((a, b) => b.people - a.people);
  if (days.length < 2 || sites.length === 0 || sites.length > MOST || !most) return undefined;
  const id = 'chart-staff';
  const heading = {
    id,
    title: '每天的在岗人数',
    description: '每格一个项目，一根条是一天的在岗人数；没有报的日子空着。数值列在表中。',
  };
  return {
    id,
    headline: [
      name(most.project.short),
      text(sites.length > 1 ? '在岗的人最多，最近一天' : '最近一天在岗'),
      claimRun(most.staff),
    ],
    subtitle: [
      text('在岗人数，每格一个项目，各格同一尺度，从'),
      date(dayWords(days[0] ?? '')),
      text('到'),
      date(dayWords(days.at(-1) ?? '')),
      text('，格上写的是最近一天的人数'),
    ],
    chart: {
      type: 'smallMultiples',
      data: {
        heading,
        periods: days.map((day) => ({ text: dayWords(day), kind: 'date' as const })),
        marks: 'bars',
        unit: '人',
        panels: sites.map((own) => ({
          label: { text: own[0]?.project.short ?? '' },
          values: days.map((day) => {
            const staff = own.find((row) => row.day === day)?.staff;
            return staff && boundClaim(staff, '人');
          }),
        })),
      },
    },
    table: {
      caption: [text('每天的在岗人数')],
      folds: 'scroll',
      columns: columns('项目', ['日子', 'short'], ['在岗人数', 'number']),
      rows: sites.flatMap((own) =>
        own.map(({ project, day, staff }) => ({
          cells: [[name(project.short)], [date(dayWords(day))], or(staff)],
        })),
      ),
    },
  };
}

/** What daily figures are, and that a day without one is not a day without people. */
export const DAILY_NOTE: Block = {
  kind: 'note',
  line: [quiet('没有报数的项目和日子不等于没有人在岗；当日完成投资相加，不代替月末报的完成投资。')],
};
