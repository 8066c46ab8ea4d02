import type { Counted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Finding, FindingState } from '../../model/finding.ts';
import { fraction, fractionOf } from '../../model/fraction.ts';
import type { Quantity } from '../../model/value.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentNumbers, numbersBeside } from '../compared/claims-index.ts';
import { decimalsOf, isWhole } from '../compared/printed.ts';
import { amountsBeside, rateInputs, shareIndicator } from '../rates/rate-inputs.ts';
import { basesOf, isEmpty, roundBase, type Wholes } from '../rates/whole-numbers.ts';
import { makeFigure } from '../told/make-figure.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorName, labelWords, subjectWords } from '../told/naming.ts';

const ID = 'implied-base';
/** A run of bases wider than this part of itself says nothing: one in fifty. */
const NARROW = 50n;

/** The base or target that a printed count and rate imply, searched over the whole numbers. */
export const impliedBase: AuditRule = {
  id: ID,
  name: '推算基数',
  explains:
    '来源印了个数和它的比率，没有印基数或目标。逐个整数去试，找出按所印的小数位能得出这个比率的全部整数基数；只有一个就写出来，记作基数未公布。同一处另印了金额、按金额也能得出整齐的基数的，或者按同一处别的比率的小数位就得不出的，记作基数不定，不替来源挑一个。',
  find: (archive) => {
    const found = currentNumbers(archive).flatMap((rate) => examine(archive, rate) ?? []);
    return { findings: found, compared: found.length, agreed: 0 };
  },
};

function examine(archive: Archive, rate: Counted): Finding | undefined {
  const indicator = shareIndicator(archive, rate);
  if (!indicator || fractionOf(rate.value.number).n <= 0n) return undefined;
  const { numerators, denominators } = rateInputs(archive, rate, indicator);
  const [count] = numerators.filter(isWhole);
  if (!count || denominators.length > 0 || count.value.number === '0') return undefined;
  const wholes = basesOf(fractionOf(count.value.number), rate.value);
  const finer = finerRate(archive, rate);
  const doubtful = finer !== undefined && isEmpty(basesOf(fractionOf(count.value.number), finer));
  const [money, round] = roundAmount(archive, rate, count);
  if (isEmpty(wholes) && money === undefined) return tellNone(archive, rate, count);
  if ((wholes.to - wholes.from) * NARROW > wholes.to) return undefined;
  const figures = isEmpty(wholes) ? [] : countFigures(archive, rate, count, wholes);
  return tellBase(archive, {
    rate,
    count,
    wholes,
    figures,
    doubtful,
    ...(money && round ? { money, round } : {}),
  });
}

/** A rate as it would be printed with the decimals of the finest rate beside it: 124% among 156.7% and 131.8% may be 124.0%. */
function finerRate(archive: Archive, rate: Counted): Quantity | undefined {
  const own = decimalsOf(rate.value);
  const finest = Math.max(
    ...numbersBeside(archive, rate)
      .filter(({ indicator, locator }) => indicator === rate.indicator && locator === rate.locator)
      .map(({ value }) => decimalsOf(value)),
  );
  if (finest <= own) return undefined;
  const number = `${rate.value.number}${own === 0 ? '.' : ''}${'0'.repeat(finest - own)}`;
  return { ...rate.value, number, text: `${number}%` };
}

/** The amount of money beside the count that has a round base under the same rate. */
function roundAmount(
  archive: Archive,
  rate: Counted,
  count: Counted,
): readonly [] | readonly [Counted, Figure] {
  for (const money of amountsBeside(archive, count)) {
    const half = fraction(1n, 2n * 10n ** BigInt(decimalsOf(money.value)));
    const base = roundBase(fractionOf(money.value.number), half, rate.value);
    if (base !== undefined) return [money, baseFigure(archive, rate, money, base, '金额')];
  }
  return [];
}

function countFigures(archive: Archive, rate: Counted, count: Counted, { from, to }: Wholes): Figure[] {
  const ends = from === to ? [from] : [from, to];
  return ends.map((base, index) => baseFigure(archive, rate, count, base, index === 0 ? '个数' : '个数上限'));
}

const baseFigure = (archive: Archive, rate: Counted, part: Counted, base: bigint, what: string): Figure =>
  makeFigure(archive, {
    rule: ID,
    what,
    of: rate,
    inputs: [
      ['部分', part],
      ['比率', rate],
    ],
    formula: `${indicatorName(archive, part.indicator)} ÷ ${indicatorName(archive, rate.indicator)}`,
    exact: fraction(base),
    unit: part.value.unit,
    places: 0,
  });

/** Everything that a finding on a base tells. */
interface Base {
  readonly rate: Counted;
  readonly count: Counted;
  readonly wholes: Wholes;
  readonly figures: readonly Figure[];
  readonly money?: Counted;
  readonly round?: Figure;
  /** Whether no whole base fits once the rate is read to the decimals of those beside it. */
  readonly doubtful: boolean;
}

function tellBase(archive: Archive, base: Base): Finding {
  const { rate, count, wholes, figures, money, round, doubtful } = base;
  const byCount = figures.length > 0;
  const state: FindingState = byCount && (money || doubtful) ? '基数不定' : '基数未公布';
  return makeFinding(ID, {
    state,
    claims: [rate, count, ...(money ? [money] : [])],
    pieces: [
      `${subjectWords(archive, rate.subject)}的${labelWords(archive, rate)}印作`,
      rate,
      indicatorName(archive, rate.indicator).includes('目标') ? '，没有印目标。' : '，没有印基数。',
      ...(byCount ? sayCount(count, figures) : []),
      ...(money && round ? ['按金额', money, '推算，', round, byCount ? '也能得出。' : '能得出。'] : []),
      doubtful && byCount
        ? '同一处别的比率印得更细，这一个若也印到那一位，就没有整数个数能得出，可能是按金额算的。'
        : '',
      state === '基数不定' ? '来源没有写明按哪一种算。' : '这是推算，不是来源公布的数。',
    ],
    working: [
      ...(byCount ? [drawSearch(rate, count, wholes)] : []),
      ...(money && round
        ? [`${money.value.text} ÷ ${rate.value.text} → ${round.text}（所印精度内的整齐数）`]
        : []),
    ].join('；'),
    figures: [...figures, ...(round ? [round] : [])],
  });
}

function sayCount(count: Counted, [from, to]: readonly Figure[]): Piece[] {
  if (!from) return [];
  const head: Piece[] = ['按个数', count, '推算，'];
  return to
    ? [...head, '从', from, '到', to, '的整数都能得出，定不出是哪一个。']
    : [...head, '能得出它的整数基数只有', from, '。'];
}

const drawSearch = (rate: Counted, count: Counted, { from, to }: Wholes): string =>
  `${count.value.text} ÷ ${rate.value.text} → ${from === to ? `只有整数 ${from}` : `整数 ${from} 到 ${to}`}`;

function tellNone(archive: Archive, rate: Counted, count: Counted): Finding {
  return makeFinding(ID, {
    state: '口径不明',
    claims: [rate, count],
    pieces: [
      `${subjectWords(archive, rate.subject)}的${labelWords(archive, rate)}印作`,
      rate,
      '，与同名的个数',
      count,
      '对照，没有一个整数基数能得出这个比率，两个数说的可能不是同一批。',
    ],
    working: `${count.value.text} ÷ ${rate.value.text}：没有整数基数`,
  });
}
