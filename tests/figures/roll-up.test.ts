import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimAmount } from '../../src/figures/claims/amount.ts';
import { rollUp } from '../../src/figures/derived/roll-up.ts';
import { quarterOf, reviewPeriods, yearOf } from '../../src/figures/issues/review-period.ts';
import { fraction, fractionText } from '../../src/model/fraction.ts';
import { province } from '../province/province.ts';
import { type Changes, indicator } from '../reading/trial-site.ts';

const MONTHS = ['2024-04', '2024-05', '2024-06'];
const INDICATORS = [
  indicator('spent', '当月完成投资', '亿元', '流量', '[地区]'),
  indicator('total', '累计完成投资', '亿元', '累计', '[地区]'),
  indicator('stock', '在建项目数', '个', '存量', '[地区]'),
  indicator('planned-projects', '计划实施项目数', '个', '存量', '[地区]'),
  indicator('started-projects', '开工项目数', '个', '累计', '[地区]'),
  indicator('start-rate', '开工率', '"%"', '比率', '[地区]', [
    '小数位: 1',
    '计算:\n    规则: 比率\n    分子: 开工项目数\n    分母: 计划实施项目数',
  ]),
  indicator('stage', '阶段', '', '词', '[项目]'),
].join('\n');

type Row = readonly [spent: number, total: number, stock: number, n: number, k: number];

/** Returns of 东县 for months of a quarter: what was spent in the month, all in all, how many are built, planned, started. */
function archiveOf(rows: Readonly<Record<string, Row>>) {
  const files = Object.entries(rows).flatMap(([month, [spent, total, stock, n, k]]): [string, string][] => [
    [`content/sources/q-${month}.yaml`, `标题: 报送\n类型: 报送\n日期: ${month}\n刊名: 无\n篇目: [报送]\n`],
    [
      `content/cities/jia/counties/dong/returns/${month}.yaml`,
      `来源: q-${month}\n来源位置: 报送\n收到: 2024-07-03\n截至: ${month}\n陈述:\n  当月完成投资:\n    值: ${spent}亿元\n    期间: ${month}\n  累计完成投资: ${total}亿元\n  在建项目数: ${stock}个\n  计划实施项目数: ${n}个\n  开工项目数: ${k}个\n`,
    ],
  ]);
  const changes: Changes = { 'content/indicators/paper.yaml': INDICATORS, ...Object.fromEntries(files) };
  return province(changes);
}

const rolled = (archive: ReturnType<typeof archiveOf>, name: string) =>
  rollUp(archive, 'dong', name, quarterOf('2024-06'), '/league/jia/2024-q2/');
const textOf = (archive: ReturnType<typeof archiveOf>, name: string) => {
  const one = rolled(archive, name);
  return one.kind === 'claim' ? one.claim.value.text : one.kind === 'figure' ? one.figure.text : one.missing;
};

describe('the months of a quarter', () => {
  const archive = archiveOf({
    '2024-04': [1, 1, 7, 4, 1],
    '2024-05': [2, 3, 9, 4, 2],
    '2024-06': [4, 7, 8, 4, 3],
  });

  it('are summed where something flows: 1 + 2 + 4', () => expect(textOf(archive, 'spent')).toBe('7亿元'));
  it('give their last one where something is cumulated', () =>
    expect(textOf(archive, 'total')).toBe('7亿元'));
  it('give their last one where something stands', () => expect(textOf(archive, 'stock')).toBe('8个'));
  it('give the rate of the last one from its parts: 3 of 4', () =>
    expect(textOf(archive, 'start-rate')).toBe('75.0%'));

  it('leave out what came together at an event: its scope is that of a ceremony, not of the place', () => {
    const scope = '春季集中开工';
    const [total] = archive.claims.filter(
      (one) => one.indicator === 'total' && one.return === 'dong/2024-06',
    );
    if (total?.value.kind !== 'quantity') throw new Error('no total');
    const apart = { ...total, id: 'apart', scope, value: { ...total.value, text: '99亿元' } };
    const events = [{ id: 'kaigong', scopes: [scope] }] as unknown as typeof archive.events;
    const claims = [apart, ...archive.claims];
    expect(textOf({ ...archive, claims }, 'total')).toBe('99亿元');
    expect(textOf({ ...archive, claims, events }, 'total')).toBe('7亿元');
  });

  it('are not summed while one is missing, and say which', () => {
    const holed = archiveOf({ '2024-04': [1, 1, 7, 4, 1], '2024-06': [4, 7, 8, 4, 3] });
    expect(textOf(holed, 'spent')).toEqual(['2024-05']);
    expect(textOf(holed, 'total')).toBe('7亿元');
  });

  it('have no last one while that is missing', () => {
    const open = archiveOf({ '2024-04': [1, 1, 7, 4, 1], '2024-05': [2, 3, 9, 4, 2] });
    expect(textOf(open, 'total')).toEqual(['2024-06']);
  });
});

/** What a month tells: spent in it and all in all (hundredths of 亿元), how many are built, planned, started; or nothing. */
const anyMonth = fc.option(
  fc
    .tuple(fc.nat(99_999), fc.nat(99_999), fc.nat(30), fc.integer({ min: 1, max: 30 }), fc.nat(30))
    .map(([spent, total, stock, n, k]) => ({ spent, total, stock, n, k: Math.min(k, n) })),
  { freq: 8, nil: undefined },
);
const anyPeriod = fc.constantFrom(quarterOf('2024-06'), yearOf('2024-06')).chain((period) =>
  fc
    .tuple(...period.months.map(() => anyMonth))
    .filter((told) => told.some((one) => one !== undefined))
    .map((told) => ({ period, told })),
);

it('any months come to what their kind says: a sum, the last one, or a rate of its parts; or to those that are missing', () => {
  fc.assert(
    fc.property(anyPeriod, ({ period, told }) => {
      const rows = period.months.flatMap((month, index): [string, Row][] => {
        const one = told[index];
        return one ? [[month, [one.spent / 100, one.total / 100, one.stock, one.n, one.k]]] : [];
      });
      const archive = archiveOf(Object.fromEntries(rows));
      const exactOf = (name: string): string | readonly string[] => {
        const one = rollUp(archive, 'dong', name, period, '/league/jia/');
        if (one.kind === 'absent') return one.missing;
        return one.kind === 'figure' ? one.figure.working.exact : fractionText(claimAmount(one.claim));
      };
      const missing = period.months.filter((_, index) => told[index] === undefined);
      const sum = told.reduce((all, one) => all + (one?.spent ?? 0), 0);
      expect(exactOf('spent')).toEqual(missing.length > 0 ? missing : inYuan(sum));
      const last = told.at(-1);
      const open = period.months.slice(-1);
      expect(exactOf('total')).toEqual(last ? inYuan(last.total) : open);
      expect(exactOf('stock')).toEqual(last ? String(last.stock) : open);
      expect(exactOf('start-rate')).toEqual(
        last ? fractionText(fraction(BigInt(last.k), BigInt(last.n))) : open,
      );
    }),
    { numRuns: 20 },
  );
});

/** Hundredths of 亿元 in 元. */
const inYuan = (hundredths: number): string => String(hundredths * 1_000_000);

describe('a period that is reviewed', () => {
  it('is a quarter or a year whose last month is there', () => {
    expect(reviewPeriods(['2024-02', '2024-03', '2024-12', '2025-01']).map(({ id }) => id)).toEqual([
      '2024-q1',
      '2024-q4',
      '2024',
    ]);
  });

  it('has its months and its words', () => {
    expect(quarterOf('2024-05')).toEqual({ id: '2024-q2', words: '2024年二季度', months: MONTHS });
    expect(yearOf('2024-05').months).toHaveLength(12);
  });
});
