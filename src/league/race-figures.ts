import { monthEnd, monthWords } from '../figures/claims/days.ts';
import { periodWords } from '../figures/issues/review-period.ts';
import { monthLeagueAddress } from '../model/address.ts';
import { type Archive, citiesOf } from '../model/archive.ts';
import { digest } from '../model/claim.ts';
import type { Figure } from '../model/figure.ts';
import { type Fraction, fraction, fractionText, multiply, roundTo } from '../model/fraction.ts';
import { onceFor } from '../model/once.ts';
import { type GroupRace, type Race, type RaceRow, racesOf } from './race.ts';

/** The numbers of a row that this site reckons (without a worst rank where it is the best one): its rank, the best and the worst it may have, how far it moved, how long it is silent, what it would have been on this list. */
export interface RowFigures {
  readonly rank?: Figure;
  readonly best?: Figure;
  readonly worst?: Figure;
  readonly steps?: Figure;
  readonly silent?: Figure;
  /** The rate of the period before by the list of now, where the list changed. */
  readonly restated?: Figure;
}

const WORDS = {
  rank: ['名次', '位', '同组里按精确的分数排，相同的并列'],
  best: ['最好名次', '位', '同组任何一个项目的状态变一次，它最好能到的名次'],
  worst: ['最差名次', '位', '同组任何一个项目的状态变一次，它最差会到的名次'],
  steps: ['名次变动', '位', '上期名次与本期名次之差'],
  silent: ['未报送天数', '天', '从最近一次报送到月末的天数'],
  restated: ['按本期名单重算', '%', '本期名单里的项目，上期末已达到的个数 ÷ 本期名单的个数'],
} as const;

type Kind = keyof typeof WORDS;

/** Makes the numbers of a row as figures with their working, at home on the page of the month. */
export function rowFigures(race: Race, { indicator, standing }: GroupRace, one: RaceRow): RowFigures {
  const { row, movement } = one;
  const make = (kind: Kind, exact: Fraction): Figure => {
    const [rule, unit, formula] = WORDS[kind];
    const places = unit === '%' ? 1 : 0;
    const value = roundTo(unit === '%' ? multiply(exact, fraction(100n)) : exact, places);
    return {
      id: `${one.place.id}.${indicator.id}.l${digest(`${race.city.id}|${race.id}|${kind}`)}`,
      subject: { kind: 'place', id: one.place.id },
      place: one.place.id,
      indicator: indicator.id,
      text: `${value}${unit}`,
      value,
      unit,
      period: { text: periodWords(race.id), start: null, end: monthEnd(race.month) },
      asOf: { text: monthWords(race.month), start: null, end: null, stated: false },
      scope: standing.group,
      cohort: '',
      working: {
        rule,
        formula,
        inputs: one.inputs.map((claim, index) => ({
          role: index === 0 ? '分子' : '分母',
          indicator: claim.indicator,
          claim: claim.id,
          text: claim.value.text,
        })),
        exact: fractionText(exact),
        places,
        version: 1,
      },
      home: monthLeagueAddress(race.city.id, race.id),
    };
  };
  return {
    ...(row.rank === undefined ? {} : { rank: make('rank', whole(row.rank)) }),
    ...(row.range ? { best: make('best', whole(row.range.best)) } : {}),
    ...(row.range && row.range.worst !== row.range.best
      ? { worst: make('worst', whole(row.range.worst)) }
      : {}),
    ...(movement?.steps ? { steps: make('steps', whole(Math.abs(movement.steps))) } : {}),
    ...(row.silentDays === undefined ? {} : { silent: make('silent', whole(row.silentDays)) }),
    ...(movement?.restated && movement.steps !== undefined
      ? { restated: make('restated', fraction(BigInt(movement.restated.k), BigInt(movement.restated.n))) }
      : {}),
  };
}

const whole = (number: number): Fraction => fraction(BigInt(number));

/** Whether nobody brought a number on an indicator: then the page of the race says so once. */
export const isSilent = (groups: readonly GroupRace[], indicator: string): boolean =>
  groups
    .filter((group) => group.indicator.id === indicator)
    .every(({ rows }) => rows.every(({ shown }) => shown === undefined));

/** The numbers of a row that are shown: without ranks, where the site wants none, only the days of silence. */
function shownFigures(archive: Archive, race: Race, group: GroupRace, row: RaceRow): Figure[] {
  const figures = rowFigures(race, group, row);
  if (archive.site.ranks === '档次') return figures.silent ? [figures.silent] : [];
  return Object.values(figures);
}

/** Every number that the races of an archive are told in, for figures.json; worked out once for an archive. */
export const raceFigures = onceFor((archive: Archive): readonly Figure[] =>
  citiesOf(archive)
    .flatMap((city) => racesOf(archive, city))
    .flatMap((race) =>
      race.sets.flatMap(({ groups }) =>
        groups
          .filter(({ indicator }) => !isSilent(groups, indicator.id))
          .flatMap((group) => group.rows.flatMap((row) => shownFigures(archive, race, group, row))),
      ),
    ),
);
