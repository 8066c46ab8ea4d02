import { type Archive, citiesOf } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import { type Fraction, fraction } from '../model/fraction.ts';
import { onceFor } from '../model/once.ts';
import type { KeptScheme } from '../model/rules.ts';
import {
  type MonthScores,
  monthScores,
  type SchemeScores,
  type ScoreRow,
  scoreMonths,
} from './month-scores.ts';
import { SCORE_INDICATOR, schemeFigures } from './scheme-figures.ts';
import { type ScoreFigures, scoreFigureMaker, scoreFigures } from './score-figures.ts';
import { inputOf } from './sum-figures.ts';

/** Every number that a row is told in: the score, its two ranks, and the score by the version before with the difference. */
export interface RowScoreFigures {
  readonly score?: ScoreFigures;
  readonly baseRank?: Figure;
  readonly totalRank?: Figure;
  readonly before?: ScoreFigures;
  /** The rank of the total by the version before. */
  readonly beforeRank?: Figure;
  /** The difference of the totals as an amount; its direction is said in words. */
  readonly difference?: Figure;
  /** Likewise of the shares, in percentage points. */
  readonly shareDifference?: Figure;
}

/** Makes the numbers of a row; ranks only where the site shows ranks. */
export function rowScoreFigures(
  archive: Archive,
  scores: MonthScores,
  { scheme, previous }: SchemeScores,
  row: ScoreRow,
): RowScoreFigures {
  const { base, total, cast, totalBefore } = row;
  const shown = (one: ScoreFigures | undefined): ScoreFigures | undefined =>
    one && archive.site.ranks === '档次' ? { ...one, partRanks: new Map() } : one;
  const score = shown(scoreFigures(scores, scheme, row, { fullMarks: fullMarksOf(archive, scheme) }));
  const before = shown(
    previous &&
      cast?.before &&
      scoreFigures(scores, previous, row, { score: cast.before, fullMarks: fullMarksOf(archive, previous) }),
  );
  const ranked = score && archive.site.ranks === '名次' ? score : undefined;
  const make = scoreFigureMaker(scores, scheme, row);
  const rank = (key: string, of: Figure, number: number, maker = make): Figure =>
    maker({
      key,
      indicator: SCORE_INDICATOR,
      rule: '名次',
      formula: '同组里按精确的分数排，相同的并列',
      inputs: [inputOf('得分')(of)],
      exact: fraction(BigInt(number)),
      unit: '位',
      places: 0,
    });
  const apart = (key: string, of: 'total' | 'share', exact: Fraction): Figure[] =>
    score && before
      ? [
          make({
            key,
            indicator: SCORE_INDICATOR,
            rule: '差',
            formula: of === 'total' ? '两版总分之差' : '两版得分率之差',
            inputs: [inputOf('本版')(score[of]), inputOf('上一版')(before[of])],
            exact: positive(exact),
            unit: of === 'total' ? '分' : '个百分点',
            places: of === 'total' ? 2 : 1,
          }),
        ]
      : [];
  const [difference] = cast?.difference ? apart('difference', 'total', cast.difference) : [];
  const [shareDifference] = cast?.shareDifference
    ? apart('share-difference', 'share', cast.shareDifference)
    : [];
  return {
    ...(score && { score }),
    ...(before && { before }),
    ...(ranked && base.rank !== undefined && { baseRank: rank('base-rank', ranked.base, base.rank) }),
    ...(ranked && total.rank !== undefined && { totalRank: rank('total-rank', ranked.total, total.rank) }),
    ...(ranked &&
      before &&
      previous &&
      totalBefore?.rank !== undefined && {
        beforeRank: rank(
          'total-rank',
          before.total,
          totalBefore.rank,
          scoreFigureMaker(scores, previous, row),
        ),
      }),
    ...(difference && { difference }),
    ...(shareDifference && { shareDifference }),
  };
}

const fullMarksOf = (archive: Archive, scheme: KeptScheme): Figure | undefined =>
  schemeFigures(archive, scheme).get('full-marks');

const positive = ({ n, d }: Fraction): Fraction => fraction(n < 0n ? -n : n, d);

const figuresOf = ({
  score,
  before,
  baseRank,
  totalRank,
  beforeRank,
  difference,
  shareDifference,
}: RowScoreFigures): Figure[] =>
  [score, before]
    .flatMap((one) => {
      if (!one) return [];
      const { parts, partRanks, max, ...sums } = one;
      const own = max.home === one.base.home ? [max] : [];
      return [...parts.values(), ...partRanks.values(), ...own, ...Object.values<Figure>(sums)];
    })
    .concat([baseRank, totalRank, beforeRank, difference, shareDifference].flatMap((one) => one ?? []));

/** Every number of every scheme and score, for figures.json; worked out once for an archive. */
export const allScoreFigures = onceFor((archive: Archive): readonly Figure[] => {
  const months = citiesOf(archive).flatMap((city) =>
    scoreMonths(archive, city).map((month) => monthScores(archive, city, month)),
  );
  return [
    ...archive.rules.schemes.flatMap((scheme) => [...schemeFigures(archive, scheme).values()]),
    ...months.flatMap((scores) =>
      scores.schemes.flatMap((one) =>
        one.groups.flatMap(({ rows }) =>
          rows.flatMap((row) => figuresOf(rowScoreFigures(archive, scores, one, row))),
        ),
      ),
    ),
  ];
});
