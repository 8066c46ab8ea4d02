import { monthReturn, monthsOf } from '../figures/claims/month-returns.ts';
import type { Archive } from '../model/archive.ts';
import { fractionOf } from '../model/fraction.ts';
import type { Place } from '../model/records.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { BackCast, Score } from '../model/scheme.ts';
import type { Standing, StandingRow } from '../model/standing.ts';
import { backCast } from './back-cast.ts';
import { type Brought, deriveContenders } from './derive-contender.ts';
import { orderRows } from './order-rows.ts';
import { contestantsOf } from './race.ts';
import { rankScores } from './rank-scores.ts';
import { type RedList, redList } from './red-list.ts';
import { placesUnder, type SchemeInForce, schemesInForce } from './schemes-in-force.ts';
import { scoreContestants } from './score-contestants.ts';

/** One contestant under a scheme: its score, its two ranks, what it rests on, and its score by the version before. */
export interface ScoreRow {
  readonly place: Place;
  readonly brought: Brought;
  readonly score: Score;
  readonly base: StandingRow;
  readonly total: StandingRow;
  /** Where the scheme has an earlier version: its score by that one, and where its total would stand. */
  readonly cast?: BackCast;
  readonly totalBefore?: StandingRow;
}

/** One group under a scheme: the rows in the order in which they are shown (of the totals, or of the places), both standings, and the lists where the scheme sets a target. */
export interface GroupScores {
  readonly group: string;
  readonly rows: readonly ScoreRow[];
  readonly base: Standing;
  readonly total: Standing;
  /** By the version before, where there is one. */
  readonly totalBefore?: Standing;
  readonly lists?: RedList;
}

/** A scheme that holds in a month, and whom it scores; nobody where its rules were not published. */
export interface SchemeScores extends SchemeInForce {
  readonly groups: readonly GroupScores[];
}

/** The scores of a city in a month, scheme by scheme. */
export interface MonthScores {
  readonly city: Place;
  readonly month: string;
  readonly schemes: readonly SchemeScores[];
}

const known = new WeakMap<Archive, Map<string, MonthScores>>();

/** The scores of a city in a month by the schemes that hold at its end; worked out once for an archive. */
export function monthScores(archive: Archive, city: Place, month: string): MonthScores {
  const own = known.get(archive) ?? new Map<string, MonthScores>();
  known.set(archive, own);
  const key = `${city.id} ${month}`;
  let scores = own.get(key);
  if (!scores) {
    const schemes = schemesInForce(archive, city.id, month).map((one) =>
      runScheme(archive, city, month, one),
    );
    scores = { city, month, schemes };
    own.set(key, scores);
  }
  return scores;
}

/** The months in which somebody of a city has points by a scheme whose rules are published, in order. */
export const scoreMonths = (archive: Archive, city: Place): string[] =>
  monthsOf(archive, new Set(contestantsOf(archive, city.id).map(({ id }) => id))).filter((month) =>
    monthScores(archive, city, month).schemes.some(({ groups }) =>
      groups.some(({ rows }) => rows.some(({ score }) => score.max.n > 0n)),
    ),
  );

function runScheme(archive: Archive, city: Place, month: string, inForce: SchemeInForce): SchemeScores {
  const { scheme, previous } = inForce;
  if (!scheme.published) return { ...inForce, groups: [] };
  const places = placesUnder(archive, scheme, city.id);
  const schemes = previous ? [scheme, previous] : [scheme];
  const brought = new Map(
    deriveContenders(archive, schemes, places, month).map((one) => [one.place.id, one]),
  );
  const contenders = [...brought.values()].map(({ contender }) => contender);
  const scores = scoreContestants(scheme, contenders);
  const casts = new Map(
    (previous ? backCast(previous, scheme, contenders) : []).map((cast) => [cast.id, cast]),
  );
  const byBase = new Map(rankScores(scores, 'base').map((standing) => [standing.group, standing]));
  const byCast = new Map(
    rankScores(
      [...casts.values()].flatMap(({ before }) => before ?? []),
      'total',
    ).map((standing) => [standing.group, standing]),
  );
  const groups = rankScores(scores, 'total').flatMap((total): GroupScores[] => {
    const [base, totalBefore] = [byBase.get(total.group), byCast.get(total.group)];
    if (!base) return [];
    const ranked = total.rows.flatMap((row): ScoreRow[] => {
      const own = brought.get(row.id);
      const score = scores.find(({ id }) => id === row.id);
      const inBase = base.rows.find(({ id }) => id === row.id);
      const cast = casts.get(row.id);
      const before = totalBefore?.rows.find(({ id }) => id === row.id);
      return own && score && inBase
        ? [
            {
              ...{ place: own.place, brought: own, score, base: inBase, total: row },
              ...(cast && { cast }),
              ...(before && { totalBefore: before }),
            },
          ]
        : [];
    });
    const rows = orderRows(archive, ranked);
    const lists = listsOf(archive, scheme, total, rows, month);
    return [
      {
        ...{ group: total.group, rows, base, total },
        ...(totalBefore && { totalBefore }),
        ...(lists && { lists }),
      },
    ];
  });
  return { ...inForce, groups };
}

/** Red by merit; black only where the scheme says so, and never about real places that others wrote of. */
function listsOf(
  archive: Archive,
  { target, black = false }: KeptScheme,
  total: Standing,
  rows: readonly ScoreRow[],
  month: string,
): RedList | undefined {
  if (target === undefined) return undefined;
  const targets = rows.flatMap(({ place, score }) =>
    score.share
      ? [
          [
            place.id,
            { target: fractionOf(target), reached: score.share, excuses: excusesOf(archive, place, month) },
          ] as const,
        ]
      : [],
  );
  const lists = redList(total, new Map(targets), {
    direction: '越高越好',
    black: black && archive.site.standing !== '非官方汇编',
  });
  const at = (id: string): number => rows.findIndex(({ place }) => place.id === id);
  return {
    red: lists.red.toSorted((a, b) => at(a) - at(b)),
    black: lists.black.toSorted((a, b) => at(a) - at(b)),
    excused: lists.excused.toSorted((a, b) => at(a.id) - at(b.id)),
  };
}

/** The indicator under which a return names what excuses a place. */
const EXCUSE = 'excuse';

const excusesOf = (archive: Archive, place: Place, month: string): string[] =>
  (monthReturn(archive, place.id, month)?.claims ?? []).flatMap(({ indicator, subject, value }) =>
    indicator === EXCUSE && subject.id === place.id && value.kind === 'word' ? [value.text] : [],
  );
