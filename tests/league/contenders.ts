import fc from 'fast-check';
import { fraction, fractionOf } from '../../src/model/fraction.ts';
import type { Contender, Scheme } from '../../src/model/scheme.ts';
import type { OutsideReason, StandingRow } from '../../src/model/standing.ts';

const RULE = { indicator: 'i', name: '某项' };

/** A scheme of a hundred points, one item by each method, one bonus and one deduction. */
export const SCHEME: Scheme = {
  id: 'saima',
  name: '月度赛马办法',
  version: 1,
  from: '2023-01-01',
  published: true,
  items: [
    { ...RULE, id: 'start', indicator: 'start-rate', weight: '40', by: '比例', full: '0.9', cap: '1.2' },
    {
      ...RULE,
      id: 'money',
      indicator: 'money-rate',
      weight: '30',
      by: '分档',
      bands: [
        { from: '0.6', earns: '0.6' },
        { from: '1', earns: '1' },
        { from: '0.8', earns: '0.8' },
      ],
    },
    {
      ...RULE,
      id: 'place',
      indicator: 'start-rate',
      weight: '20',
      by: '名次',
      rankPoints: ['1', '0.8', '0.6'],
    },
    { ...RULE, id: 'done', indicator: 'done-rate', weight: '10', by: '达标' },
  ],
  bonus: [{ ...RULE, id: 'trips', indicator: 'trips', each: '1', points: '2', cap: '5' }],
  deductions: [{ ...RULE, id: 'late', indicator: 'late', each: '2', points: '3' }],
};

/** A contestant by its values as decimals (or why there is none) and its rank for the start rate. */
export function contender(
  id: string,
  values: Readonly<Record<string, string>>,
  rank: number | OutsideReason,
  group = '一类',
): Contender {
  const row: StandingRow =
    typeof rank === 'number' ? { id, rank, tied: false } : { id, tied: false, outside: rank };
  const parsed = Object.entries(values).map(([indicator, value]) => {
    const known = /^-?\d/.test(value) ? fractionOf(value) : (value as OutsideReason);
    return [indicator, known] as const;
  });
  return { id, group, values: new Map(parsed), standing: new Map([['start-rate', row]]) };
}

const value = fc
  .tuple(fc.bigInt({ min: -2n, max: 12n }), fc.bigInt({ min: 1n, max: 9n }))
  .map(([n, d]) => fraction(n, d));
const known = fc.oneof({ weight: 9, arbitrary: value }, fc.constantFrom<OutsideReason>('未报送', '不适用'));

/** Any field for SCHEME: values, absences and ranks. */
export const anyContenders = fc
  .array(
    fc.tuple(
      fc.record({
        'start-rate': known,
        'money-rate': known,
        'done-rate': known,
        trips: known,
        late: known,
      }),
      fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom<OutsideReason>('基数小')),
      fc.constantFrom('一类', '二类'),
    ),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(([values, rank, group], index): Contender => {
      const { standing } = contender(`c${index}`, {}, rank);
      return { id: `c${index}`, group, values: new Map(Object.entries(values)), standing };
    }),
  );
