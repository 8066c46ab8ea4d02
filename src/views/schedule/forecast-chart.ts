import { addMonths, monthEnd, monthsBetween, monthWords } from '../../figures/claims/days.ts';
import type { Forecast } from '../../figures/schedule/forecast-history.ts';
import { ordinalWord } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import type { Chart, Line, Table } from '../view.ts';

/** The scale reaches so many months beyond the latest finish. */
const AFTER = 2;

/**
 * How the promised finish of a project moved: a row for each time that it was told, from the day of telling to the promised
 * day; undefined where fewer than two of them name a month.
 */
export function forecastChart(label: string, history: readonly Forecast[], month: string): Chart | undefined {
  const ends = history.flatMap(({ claim }) => claim.value.span.end ?? []);
  const first = history[0]?.said;
  if (ends.length < 2 || ends.length < history.length || first === undefined) return undefined;
  const last = addMonths([...ends.map((end) => end.slice(0, 7)), month].toSorted().at(-1) ?? month, AFTER);
  const months = Array.from({ length: monthsBetween(first, last) + 1 }, (_, at) => addMonths(first, at));
  const id = 'chart-forecasts';
  return {
    id,
    headline: headlineOf(label, history),
    subtitle: [
      name(label),
      text('，每行是一次说法：空框从说的那个月到所说的完工时间，菱形是完工，竖线是'),
      date(monthWords(month)),
      text('末'),
    ],
    chart: {
      type: 'scheduleBars',
      data: {
        heading: {
          id,
          title: '说过的完工时间怎么变',
          description: '每行是一次说法，从说的那个月到所说的完工时间。日期列在表中。',
        },
        months: months.map((one) => ({ text: monthWords(one), kind: 'date' as const })),
        today: monthsBetween(first, month) + 1,
        rows: history.map(({ claim, said }) => {
          const end = dayIn(claim.value.span.end ?? monthEnd(month), first);
          const from = monthsBetween(first, said);
          const isReal = claim.nature === '实际';
          return {
            label: { text: monthWords(said), kind: 'date' as const },
            owner: { text: isReal ? '实际完工' : claim.nature },
            ...(from < end ? { [isReal ? 'actual' : 'forecast']: [from, end] as const } : {}),
            milestones: [{ at: end, kind: isReal ? ('met' as const) : ('due' as const), word: '完工' }],
          };
        }),
        due: '所说的完工',
      },
    },
    table: forecastTable(history),
  };
}

/** When it was said, as plan, forecast or fact, the finish, and how far it moved since the time before. */
export const forecastTable = (history: readonly Forecast[]): Table => ({
  caption: [text('完工时间说过几次，怎么变的')],
  folds: 'cards',
  columns: columns(['说于', 'short'], ['性质', 'short'], '完工时间', '比上次'),
  rows: history.map(({ claim, moved, figure }) => ({
    cells: [
      [date(claim.asOf.text)],
      [text(claim.nature)],
      [claimRun(claim)],
      movedLine(moved, figure && figureRun(figure)),
    ],
  })),
});

function movedLine(moved: number | undefined, months: Line[number] | undefined): Line {
  if (moved === undefined) return [quiet('—')];
  if (moved === 0 || !months) return [quiet('没有变')];
  return [moved > 0 ? text('推迟') : quiet('提前'), months];
}

/** 完工时间推迟过三次，最近一次推迟2个月; or that it only came sooner. */
function headlineOf(label: string, history: readonly Forecast[]): Line {
  const later = history.filter(({ moved }) => (moved ?? 0) > 0);
  const newest = later.at(-1)?.figure;
  if (!newest) return [name(label), text('所说的完工时间没有推迟过')];
  return [
    name(label),
    text(`所说的完工时间推迟过${timesWord(later.length)}次，最近一次推迟`),
    figureRun(newest),
  ];
}

const timesWord = (count: number): string => (count === 2 ? '两' : ordinalWord(count));

/** A day in months from the start of the first month, at its end. */
function dayIn(iso: string, first: string): number {
  const month = iso.slice(0, 7);
  return monthsBetween(first, month) + Number(iso.slice(8)) / Number(monthEnd(month).slice(8));
}
