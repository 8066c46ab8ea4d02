import type { Counted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare, type Fraction, fraction, multiply } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import type { Examined } from '../audit-rule.ts';
import { currentNumbers } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn, partnersOf } from '../compared/partners.ts';
import { isWhole, spreadOf } from '../compared/printed.ts';
import { thresholdOf } from '../compared/threshold.ts';
import { placesFor } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';

/** A sum of money, the count of the projects that it is of, and the least that each of them costs. */
interface Total {
  readonly money: Counted;
  readonly count: Counted;
  readonly least: Fraction;
}

/** Projects from an investment on cannot cost less together than their count times that investment. */
export function findTooSmallTotals(archive: Archive): Examined {
  const pairs = new Map(
    archive.indicators.flatMap(({ formula }) =>
      formula?.rule === '比率' ? [[formula.numerator, formula.denominator] as const] : [],
    ),
  );
  const totals = currentNumbers(archive).flatMap((money): Total[] => {
    const threshold = thresholdOf(money.scope);
    const counted = pairs.get(money.indicator);
    if (!threshold || counted === undefined || !isOwn(money) || dimensionIn(money) !== '元') return [];
    const [count] = partnersOf(archive, money, counted).filter(isWhole);
    return count ? [{ money, count, least: multiply(fraction(BigInt(count.value.number)), threshold) }] : [];
  });
  const small = totals.filter(({ money, least }) => {
    const { high } = spreadOf(money);
    return high !== undefined && compare(high, least) < 0;
  });
  return {
    findings: small.map((total) => tell(archive, total)),
    compared: totals.length,
    agreed: totals.length - small.length,
  };
}

function tell(archive: Archive, { money, count, least }: Total): Finding {
  const exact = inUnit(least, money.value.unit);
  const figure = makeFigure(archive, {
    rule: 'magnitude',
    what: '下限',
    of: money,
    inputs: [['个数', count]],
    formula: '个数 × 门槛',
    exact,
    unit: money.value.unit,
    places: placesFor(exact),
  });
  return makeFinding('magnitude', {
    state: '量级可疑',
    claims: [money, count],
    pieces: [
      `${subjectWords(archive, money.subject)}${labelWords(archive, count)}是`,
      count,
      '，都在所写的投资门槛以上，合计至少',
      figure,
      `，${labelWords(archive, money)}却印作`,
      money,
      '。',
    ],
    working: `${count.value.text} × ${money.scope} ≥ ${figure.text} > ${money.value.text}`,
    figures: [figure],
  });
}
