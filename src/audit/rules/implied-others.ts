import type { Counted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare, type Fraction, fractionOf, roundTo, subtract } from '../../model/fraction.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentNumbers, numbersBeside } from '../compared/claims-index.ts';
import { isOwn } from '../compared/partners.ts';
import { decimalsOf, isPercent } from '../compared/printed.ts';
import { overlap } from '../compared/spans.ts';
import { leftover } from '../labels/label.ts';
import { findRepeatedGaps } from '../rates/repeated-gaps.ts';
import { makeFigure } from '../told/make-figure.ts';
import { makeFinding } from '../told/make-finding.ts';
import { indicatorName, labelWords, subjectWords, wordsOr } from '../told/naming.ts';

const ID = 'implied-others';

/** A printed gap in percentage points, the rate that it is a gap of, and the other's rate where that is printed too. */
interface Gap {
  readonly gap: Counted;
  readonly rate: Counted;
  readonly other?: Counted;
}

/** The figures of others (the province, last year) that a printed gap implies. */
export const impliedOthers: AuditRule = {
  id: ID,
  name: '推算他方数字',
  explains:
    '来源印了某个比率，又印了它比全省平均或上年同期高出多少个百分点，就隐含了对方的数：相减得出，记作推算；对方的数也印了的，两者对照。同一来源里几处百分点的数相同、说的却是不同的事，也列出来，可能是抄录之误，也可能是巧合。',
  find: (archive) => {
    const gaps = currentNumbers(archive).filter(isGap).filter(isOwn);
    const read = gaps.flatMap((gap) => readGap(archive, gap) ?? []);
    const checked = read.filter(({ other }) => other !== undefined);
    const wrong = checked.filter((one) => !holds(one));
    const told = read.filter(({ other }) => other === undefined);
    const repeated = findRepeatedGaps(archive, gaps);
    return {
      findings: [...[...told, ...wrong].map((one) => tell(archive, one)), ...repeated.findings],
      compared: read.length + repeated.compared,
      agreed: checked.length - wrong.length + repeated.agreed,
    };
  },
};

const isGap = ({ value }: Counted): boolean =>
  value.unit === '个百分点' && value.to === undefined && value.qualifier === undefined;

/** Finds the rate that a gap is a gap of: the one whose label is the gap's scope. */
function readGap(archive: Archive, gap: Counted): Gap | undefined {
  if (gap.scope === '') return undefined;
  const rates = numbersBeside(archive, gap).filter(
    (rate) => isPercent(rate) && labelled(archive, rate, gap.scope) && overlap(rate.period, gap.period),
  );
  const own = rates.filter(isOwn);
  const rate = own.find(({ period }) => period.text === gap.period.text) ?? own[0];
  const other = rates.find(
    ({ nature, indicator, scope }) =>
      nature === natureOf(archive, gap) && indicator === rate?.indicator && scope === rate?.scope,
  );
  return rate && { gap, rate, ...(other ? { other } : {}) };
}

const labelled = (archive: Archive, rate: Counted, wanted: string): boolean =>
  leftover(indicatorName(archive, rate.indicator) + rate.scope, wanted) === 0 ||
  indicatorName(archive, rate.indicator) === wanted;

const natureOf = (archive: Archive, gap: Counted): string =>
  indicatorName(archive, gap.indicator).includes('全省') ? '全省' : '上年同期';

/** The words for the other side of a gap: 全省平均 of 与全省平均之差. */
const otherSide = (archive: Archive, gap: Counted): string =>
  wordsOr(indicatorName(archive, gap.indicator).replace(/^与/, '').replace(/之差$/, ''), '对方');

const implied = ({ gap, rate }: Gap): Fraction =>
  subtract(fractionOf(rate.value.number), fractionOf(gap.value.number));

const placesOf = ({ gap, rate }: Gap): number => Math.max(decimalsOf(gap.value), decimalsOf(rate.value));

const holds = (one: Gap): boolean =>
  one.other !== undefined &&
  compare(
    fractionOf(roundTo(implied(one), decimalsOf(one.other.value))),
    fractionOf(one.other.value.number),
  ) === 0;

function tell(archive: Archive, one: Gap): Finding {
  const { gap, rate, other } = one;
  const figure = makeFigure(archive, {
    rule: ID,
    what: otherSide(archive, gap),
    of: rate,
    inputs: [
      ['被减数', rate],
      ['减数', gap],
    ],
    formula: `${indicatorName(archive, rate.indicator)} − ${indicatorName(archive, gap.indicator)}`,
    exact: implied(one),
    unit: rate.value.unit,
    places: placesOf(one),
  });
  return makeFinding(ID, {
    state: other ? '冲突' : '推算',
    claims: [rate, gap, ...(other ? [other] : [])],
    pieces: [
      `${subjectWords(archive, rate.subject)}的${labelWords(archive, rate)}是`,
      rate,
      fractionOf(gap.value.number).n > 0n
        ? `，比${otherSide(archive, gap)}高`
        : `，与${otherSide(archive, gap)}相差`,
      gap,
      `，推算${otherSide(archive, gap)}是`,
      figure,
      ...(other ? ['，来源却印作', other, '。'] : ['，来源没有印出。']),
    ],
    working: `${rate.value.text} − ${gap.value.text} = ${figure.text}${other ? ` ≠ ${other.value.text}` : ''}`,
    figures: [figure],
  });
}
