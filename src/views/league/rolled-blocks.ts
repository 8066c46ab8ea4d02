import { monthWords } from '../../figures/claims/days.ts';
import { isOfEvent } from '../../figures/claims/event-claims.ts';
import { monthReturn } from '../../figures/claims/month-returns.ts';
import { type RolledUp, rollUp } from '../../figures/derived/roll-up.ts';
import type { ReviewPeriod } from '../../figures/issues/review-period.ts';
import { contestantsOf, type Race } from '../../league/race.ts';
import { monthLeagueAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Indicator } from '../../model/indicator.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, date, figureRun, join, placeRun, quiet, text } from '../runs.ts';
import type { Block, Line, Table } from '../view.ts';

/** How many indicators stand side by side. */
const WIDE = 6;
const KINDS: readonly string[] = ['流量', '累计', '存量'];

const RULE = '流量按月相加，缺一个月就不加；累计和存量取期末一个月的数；比率按期末的分子、分母重新算。';

/** What the months of a period come to for the city and each contestant, with the workings of the sums. */
export function rolledBlocks(archive: Archive, race: Race, period: ReviewPeriod): Block[] {
  const tables = rolledTables(archive, race, period);
  if (tables.length === 0) return [];
  return [
    { kind: 'paragraph', line: [text(RULE)] },
    ...tables.map((table): Block => ({ kind: 'table', table })),
    ...sumBlocks(archive, race, period, reported(archive, race, period)),
  ];
}

/** The same as tables, one for each heading of the 口径库, place by place. */
export function rolledTables(archive: Archive, race: Race, period: ReviewPeriod): Table[] {
  const groups = Map.groupBy(reported(archive, race, period), ({ group }) => group);
  return [...groups].flatMap(([group, own]) =>
    chunks(own).map((part) => rolledTable(archive, race, period, group, part)),
  );
}

/** The city itself, then all that race in it. */
const placesOf = (archive: Archive, { city }: Pick<Race, 'city'>): string[] => [
  city.id,
  ...contestantsOf(archive, city.id).map(({ id }) => id),
];

/** Every sum over the months of a period that the tables of a race show, for figures.json. */
export const rolledSums = (archive: Archive, race: Race, period: ReviewPeriod): Figure[] =>
  reported(archive, race, period).flatMap((indicator) => sumsOf(archive, race, period, indicator));

const reported = (archive: Archive, race: Race, period: ReviewPeriod): Indicator[] =>
  rolledIndicators(archive, placesOf(archive, race), period);

/** The countable indicators that some of these places returned in the period. */
export function rolledIndicators(
  archive: Archive,
  places: readonly string[],
  { months }: ReviewPeriod,
): Indicator[] {
  const used = new Set(
    places.flatMap((id) =>
      months.flatMap((month) =>
        (monthReturn(archive, id, month)?.claims ?? [])
          .filter(({ subject, value }) => subject.kind === 'place' && value.kind === 'quantity')
          .filter((claim) => !isOfEvent(archive, claim))
          .map(({ indicator }) => indicator),
      ),
    ),
  );
  return archive.indicators.filter(({ id, kind }) => used.has(id) && KINDS.includes(kind));
}

const chunks = <T>(all: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / WIDE) }, (_, index) =>
    all.slice(index * WIDE, (index + 1) * WIDE),
  );

const roll = (
  archive: Archive,
  race: Race,
  period: ReviewPeriod,
  place: string,
  indicator: string,
): RolledUp => rollUp(archive, place, indicator, period, monthLeagueAddress(race.city.id, period.id));

function rolledTable(
  archive: Archive,
  race: Race,
  period: ReviewPeriod,
  group: string,
  indicators: readonly Indicator[],
): Table {
  return {
    caption: [text(`${group}，`), date(period.words)],
    folds: 'scroll',
    columns: columns(
      '地区',
      ...indicators.map(({ name, kind }) => [`${name}（${kind}）`, 'number'] as const),
    ),
    rows: placesOf(archive, race).map((id) => ({
      cells: [
        [placeRun(archive, id, true)],
        ...indicators.map((indicator) => rolledLine(roll(archive, race, period, id, indicator.id))),
      ],
    })),
  };
}

/** The number, or which months are missing for it. */
export function rolledLine(rolled: RolledUp): Line {
  if (rolled.kind === 'claim') return [claimRun(rolled.claim)];
  if (rolled.kind === 'figure') return [figureRun(rolled.figure)];
  return [
    absentRun('未报送'),
    quiet('（缺'),
    ...join(
      rolled.missing.map((month) => [date(monthWords(month))]),
      '、',
    ),
    quiet('）'),
  ];
}

function sumsOf(archive: Archive, race: Race, period: ReviewPeriod, indicator: Indicator): Figure[] {
  if (indicator.kind !== '流量') return [];
  const home = monthLeagueAddress(race.city.id, period.id);
  return placesOf(archive, race).flatMap((id) => {
    const rolled = roll(archive, race, period, id, indicator.id);
    return rolled.kind === 'figure' && rolled.figure.home === home ? [rolled.figure] : [];
  });
}

/** The workings of the sums: 东县 计划完成投资 1亿元 + 2亿元 + 1亿元 = 4亿元. */
function sumBlocks(
  archive: Archive,
  race: Race,
  period: ReviewPeriod,
  indicators: readonly Indicator[],
): Block[] {
  const items = indicators.flatMap((indicator) =>
    sumsOf(archive, race, period, indicator).map((figure) => ({
      anchor: figure.id,
      line: [
        placeRun(archive, figure.place, true),
        text(` ${indicator.name} = `),
        ...join(
          figure.working.inputs.flatMap(({ claim }) => {
            const found = find(archive.claims, claim);
            return found ? [[claimRun(found)]] : [];
          }),
          ' + ',
        ),
        text(' = '),
        figureRun(figure),
      ] satisfies Line,
    })),
  );
  return items.length === 0
    ? []
    : [
        { kind: 'heading', line: [text('各月相加的数')] },
        { kind: 'list', ordered: false, items },
      ];
}
