import type { Counted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import { compare, divide, fraction, fractionOf, multiply } from '../../model/fraction.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentNumbers, numbersBeside } from '../compared/claims-index.ts';
import { amountIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { decimalsOf, isWhole } from '../compared/printed.ts';
import { covers } from '../compared/spans.ts';
import { stemOf } from '../labels/label.ts';
import { rateInputs, shareIndicator } from '../rates/rate-inputs.ts';
import { isEmpty, nearestParts, partsOf } from '../rates/whole-numbers.ts';
import { drawExact } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { listed, makeFinding } from '../told/make-finding.ts';
import { indicatorName, indicatorWords, subjectWords } from '../told/naming.ts';

const ID = 'rate-attainable';

/** A rate that no whole number of the known base gives, so that its base must be another one. */
export const rateAttainable: AuditRule = {
  id: ID,
  name: '比率能否得出',
  explains:
    '来源只印了比率，没有印分子，但旁边印了可能的基数。逐个整数去试：若没有一个整数除以这个基数、按所印的小数位舍入后得到印出的比率，说明它的基数是另外一批，或按金额算，或截止日期不同。这不等于比率有错。',
  find: (archive) => {
    const wholes = wholeIndicators(archive);
    const tried = currentNumbers(archive).flatMap((rate) => {
      const bases = basesFor(archive, rate, wholes);
      return bases.length > 0 ? [{ rate, bases }] : [];
    });
    const failed = tried.filter(({ rate, bases }) =>
      bases.every((base) => isEmpty(partsOf(BigInt(base.value.number), rate.value))),
    );
    return {
      findings: failed.map(({ rate, bases }) => tell(archive, rate, bases)),
      compared: tried.length,
      agreed: tried.length - failed.length,
    };
  },
};

/** The indicators that some formula of the 口径库 divides by. */
function wholeIndicators(archive: Archive): ReadonlySet<string> {
  const ids = archive.indicators.flatMap(({ formula }) => {
    if (formula?.rule === '比率') return [formula.denominator];
    return formula?.rule === '占比' ? [formula.whole] : [];
  });
  return new Set(ids);
}

/** The known bases of a rate whose numerator is not printed; none where the numerator is. */
function basesFor(archive: Archive, rate: Counted, wholes: ReadonlySet<string>): readonly Counted[] {
  const indicator = shareIndicator(archive, rate);
  if (!indicator || fractionOf(rate.value.number).n <= 0n) return [];
  const { numerators, denominators } = rateInputs(archive, rate, indicator);
  if (numerators.length > 0) return [];
  const bases = indicator.formula ? denominators : likelyBases(archive, rate, indicator, wholes);
  return bases.filter((base) => isWhole(base) && amountIn(base).n > 0n);
}

/**
 * Of a rate without a formula: counts of the things that its name speaks of, on indicators that are divided by
 * elsewhere, about the same set, the largest first; a rate that states no set may take any set of its own passage.
 */
function likelyBases(
  archive: Archive,
  rate: Counted,
  indicator: Indicator,
  wholes: ReadonlySet<string>,
): Counted[] {
  const likely = numbersBeside(archive, rate).filter((base) => {
    const things = stemOf(indicatorName(archive, base.indicator)).slice(-2);
    const sameSet = base.scope === rate.scope && base.cohort === rate.cohort;
    const samePassage = rate.scope === '' && rate.cohort === '' && base.locator === rate.locator;
    return (
      wholes.has(base.indicator) &&
      isOwn(base) &&
      indicator.name.includes(things) &&
      (sameSet || samePassage) &&
      (base.period.text === rate.period.text || covers(base.period, rate.period))
    );
  });
  return likely.toSorted((a, b) => compare(amountIn(b), amountIn(a)));
}

function tell(archive: Archive, rate: Counted, bases: readonly Counted[]): Finding {
  const near = bases.map((base) => ({ base, figures: nearestFigures(archive, rate, base) }));
  return makeFinding(ID, {
    state: shareIndicator(archive, rate)?.formula ? '冲突' : '基数未公布',
    claims: [rate, ...bases],
    pieces: [
      `${subjectWords(archive, rate.subject)}的${indicatorWords(archive, rate.indicator)}印作`,
      rate,
      '。以',
      ...listed(bases),
      '为分母，没有一个整数能得出这个比率',
      ...near.flatMap(({ base, figures }) => ['；以', base, '为分母，最接近的是', ...listed(figures)]),
      '。它的基数可能是另外一批，可能按金额计算，也可能截止日期不同，来源没有写明。',
    ],
    working: near.map(({ base, figures }) => drawTrials(rate, base, figures)).join('；'),
    figures: near.flatMap(({ figures }) => figures),
  });
}

function nearestFigures(archive: Archive, rate: Counted, base: Counted): Figure[] {
  const whole = BigInt(base.value.number);
  return nearestParts(whole, rate.value).map((part, index) =>
    makeFigure(archive, {
      rule: ID,
      what: `最接近${index}`,
      of: rate,
      inputs: [
        ['比率', rate],
        ['分母', base],
      ],
      formula: '最接近的整数 ÷ 分母',
      exact: divide(multiply(fraction(part), fraction(100n)), fraction(whole)),
      unit: rate.value.unit,
      places: decimalsOf(rate.value),
    }),
  );
}

function drawTrials(rate: Counted, base: Counted, figures: readonly Figure[]): string {
  const whole = BigInt(base.value.number);
  const trials = nearestParts(whole, rate.value).map((part, index) => {
    const exact = divide(multiply(fraction(part), fraction(100n)), fraction(whole));
    return `${part} ÷ ${whole} = ${drawExact(exact, decimalsOf(rate.value))}% → ${figures[index]?.text ?? ''}`;
  });
  return `${trials.join('，')}，都不是 ${rate.value.text}`;
}
