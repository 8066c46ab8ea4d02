import fc from 'fast-check';
import { rankEntries } from '../../src/league/rank-entries.ts';
import type { Entry, Standing } from '../../src/model/standing.ts';

export const RULES = { smallBase: 10, direction: '越高越好' } as const;

/** An entry that counts projects. */
export const counted = (id: string, k: number, n: number, terms = '5000万元以上'): Entry => ({
  id,
  group: '一类',
  k: BigInt(k),
  n: BigInt(n),
  terms,
});

export const rank = (...entries: readonly Entry[]): Standing => rankEntries(entries, RULES);

/** The ranking in a line: «c1 a2= b2= d4 · e基数小». */
export function drawRanks({ rows }: Pick<Standing, 'rows'>): string {
  const inside = rows.filter(({ outside }) => outside === undefined);
  const outside = rows.filter((row) => row.outside !== undefined);
  return [
    inside.map(({ id, rank, tied }) => `${id}${rank}${tied ? '=' : ''}`).join(' '),
    outside.map((row) => `${row.id}${row.outside}`).join(' '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The ranges in a line: «c1–1 a2–3». */
export const drawRanges = ({ rows }: Standing): string =>
  rows.flatMap(({ id, range }) => (range ? [`${id}${range.best}–${range.worst}`] : [])).join(' ');

const count = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }))
  .map(([a, b]) => ({ k: BigInt(Math.min(a, b)), n: BigInt(Math.max(a, b)) }));

/** Entries that count projects on equal terms, all of them with a base. */
export const field = fc
  .array(
    count.filter(({ n }) => n > 0n),
    { minLength: 3, maxLength: 7 },
  )
  .map((all) => all.map((one, index): Entry => ({ id: `c${index}`, group: '一类', terms: '', ...one })));

/** Any group: some absent, some with small bases, some on other terms. */
export const anyGroup = fc
  .array(
    fc.record(
      {
        count,
        terms: fc.constantFrom('', '', '', '亿元以上'),
        absent: fc.constantFrom('未报送', '未公布', '不适用', '待核'),
      },
      { requiredKeys: ['count', 'terms'] },
    ),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(
      ({ count: { k, n }, ...rest }, index): Entry => ({ id: `c${index}`, group: '一类', k, n, ...rest }),
    ),
  );

export const anyRules = fc.record({
  smallBase: fc.integer({ min: 0, max: 6 }),
  direction: fc.constantFrom('越高越好' as const, '越低越好' as const),
});
