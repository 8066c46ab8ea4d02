import type { Panel } from '../../charts/small-multiples/small-multiples.ts';
import { isCounted } from '../../figures/claims/amount.ts';
import { addMonths, monthWords } from '../../figures/claims/days.ts';
import type { Race, RaceRow } from '../../league/race.ts';
import { directionOf, rateOf } from '../../league/rate-of.ts';
import { compare, type Fraction, fraction, multiply, subtract } from '../../model/fraction.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Place } from '../../model/records.ts';
import { listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { absentRun, boundClaim, boundFigure, claimRun, date, figureRun, name, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';

/** The months from the first race to the last; a month in which nobody raced has no rows. */
interface Months {
  readonly months: readonly string[];
  readonly rowOf: (place: string, month: string) => RaceRow | undefined;
}

/** A small panel for every contestant, its rate month by month on one scale, group by group; undefined where fewer than two moved. */
export function ratePanels(races: readonly Race[], indicator: Indicator): Chart | undefined {
  const told = monthsOf(races, indicator);
  const groups = (races.at(-1)?.sets ?? [])
    .flatMap((set) => set.groups)
    .filter((one) => one.indicator.id === indicator.id);
  const places = groups.flatMap(({ rows, group }) =>
    rows.map(({ place }) => ({ place, group })).sort((a, b) => a.place.order - b.place.order),
  );
  const followed = places.filter(({ place }) => valuesOf(told, place).filter(Boolean).length > 1);
  if (followed.length < 2) return undefined;
  const id = `chart-rates-${indicator.id}`;
  const { months } = told;
  const breaks = breaksOf(told, places);
  return {
    id,
    headline: headlineOf(told, places, indicator),
    subtitle: [
      ...(races[0] ? [name(races[0].city.name), text('，')] : []),
      date(monthWords(months[0] ?? '')),
      text('至'),
      date(monthWords(months.at(-1) ?? '')),
      text(`，各参评单位${indicator.name}逐月的走势，同一刻度；断开和点线处没有数`),
    ],
    chart: {
      type: 'smallMultiples',
      data: {
        heading: {
          id,
          title: `${indicator.name}逐月的走势`,
          description: '每地一小格，横向是月份，纵向从零起，刻度相同；没有数的月份断开。数值列在表中。',
        },
        periods: months.map((month) => ({ text: monthWords(month), kind: 'date' as const })),
        panels: places.map(({ place, group }) => panelOf(told, place, group)),
        unit: indicator.unit,
        ...(breaks.length > 0 ? { breaks: { before: breaks, word: '换成新一年的名单' } } : {}),
      },
    },
    table: {
      caption: [text(`${indicator.name}逐月的数`)],
      folds: 'scroll',
      columns: columns(['月份', 'short'], ...places.map(({ place }) => [place.short, 'number'] as const)),
      rows: months.map((month) => ({
        cells: [
          [date(monthWords(month))],
          ...places.map(({ place }) => valueLine(told.rowOf(place.id, month))),
        ],
      })),
    },
  };
}

function monthsOf(races: readonly Race[], indicator: Indicator): Months {
  const rows = new Map(
    races.flatMap((race) =>
      race.sets
        .flatMap(({ groups }) => groups)
        .filter((group) => group.indicator.id === indicator.id)
        .flatMap((group) => group.rows.map((row) => [`${race.month} ${row.place.id}`, row] as const)),
    ),
  );
  const [first = '', last = ''] = [races[0]?.month, races.at(-1)?.month];
  const months: string[] = [];
  for (let month = first; month !== '' && month <= last; month = addMonths(month, 1)) months.push(month);
  return { months, rowOf: (place, month) => rows.get(`${month} ${place}`) };
}

const valuesOf = ({ months, rowOf }: Months, { id }: Place) =>
  months.map((month) => {
    const shown = rowOf(id, month)?.shown;
    if (shown === undefined) return undefined;
    if ('working' in shown) return boundFigure(shown);
    return isCounted(shown) ? boundClaim(shown, shown.value.unit) : undefined;
  });

function panelOf(told: Months, place: Place, group: string): Panel {
  const values = valuesOf(told, place);
  const reason = told.rowOf(place.id, told.months.at(-1) ?? '')?.entry.absent ?? '未报送';
  const note = values.every((value) => value === undefined)
    ? reason
    : values.at(-1) === undefined
      ? `最近一月${reason}`
      : undefined;
  return {
    label: { text: place.short },
    values,
    ...(group === '' ? {} : { group }),
    ...(note === undefined ? {} : { note }),
  };
}

const valueLine = (row: RaceRow | undefined): Line => {
  if (row?.shown === undefined) return [absentRun(row?.entry.absent ?? '未报送')];
  return ['working' in row.shown ? figureRun(row.shown) : claimRun(row.shown)];
};

/** The months in which the numbers begin to speak of another list. */
function breaksOf({ months, rowOf }: Months, places: readonly { readonly place: Place }[]): number[] {
  const cohortsIn = (month: string): string[] =>
    places.flatMap(({ place }) => rowOf(place.id, month)?.shown?.cohort ?? []);
  return months.flatMap((month, at) => {
    const [was, is] = [cohortsIn(months[at - 1] ?? ''), cohortsIn(month)];
    return was.length > 0 && is.length > 0 && !is.some((cohort) => was.includes(cohort)) ? [at] : [];
  });
}

/** Who came forward most in the last month; that the list is a new one, or that nothing moved. */
function headlineOf(told: Months, places: readonly { readonly place: Place }[], indicator: Indicator): Line {
  const { months, rowOf } = told;
  const [before = '', now = ''] = months.slice(-2);
  if (breaksOf(told, places).includes(months.length - 1))
    return [date(monthWords(now)), text(`换成新一年的名单，各地${indicator.name}从头算起`)];
  const rate = (place: Place, month: string): Fraction | undefined => {
    const row = rowOf(place.id, month);
    return row?.shown && rateOf(row.entry);
  };
  const sign = fraction(directionOf(indicator) === '越高越好' ? 1n : -1n);
  const steps = places.flatMap(({ place }) => {
    const [was, is] = [rate(place, before), rate(place, now)];
    return was && is ? [{ place, step: multiply(subtract(is, was), sign) }] : [];
  });
  if (steps.length < 2) return [text(`各参评单位${indicator.name}逐月的走势`)];
  const way = sign.n > 0n ? '上升' : '下降';
  const [best] = steps.toSorted((a, b) => compare(b.step, a.step));
  if (best === undefined || best.step.n <= 0n)
    return [date(monthWords(now)), text(`各地${indicator.name}都没有${way}`)];
  const first = steps.filter(({ step }) => compare(step, best.step) === 0).map(({ place }) => place.short);
  return [date(monthWords(now)), text(`，${listWords(first)}${indicator.name}${way}最多`)];
}
