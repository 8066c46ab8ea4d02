import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/model/figure.ts';
import type { PublishedClaim } from '../../src/model/published-claim.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { builtSite } from './built/built-site.ts';
import { readRows } from './built/read-rows.ts';
import { calculate } from './data/calculate.ts';
import { checkInferred } from './data/check-inferred.ts';
import { CLAIM_SHAPE, checkShape, FIGURE_SHAPE } from './data/row-shapes.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rules that rest on more than claims: on records, on the audit's reasoning, on the rule files and the calendar. */
const APART: ReadonlySet<string> = new Set([
  ...['计数', '对照计数', '推算'],
  ...['规则参数', '序时比例', '序时应完成', '落后序时', '超前序时', '完成比率', '季度完成率'],
  ...['逾期月数', '推迟月数', '提前月数', '办理天数', '已办天数', '未更新天数', '开工后天数'],
]);

let claims: readonly (PublishedClaim & Row)[];
let figures: readonly (Figure & Row)[];
let byId: ReadonlyMap<string, PublishedClaim>;

beforeAll(async () => {
  const site = await builtSite('root');
  claims = readRows(site, 'claims');
  figures = readRows(site, 'figures');
  byId = new Map(claims.map((claim) => [claim.id, claim]));
});

it('publishes every row with its keys and no others', () => {
  expect(claims.length).toBeGreaterThan(0);
  expect(figures.length).toBeGreaterThan(0);
  expect(claims.flatMap((row) => checkShape(row, CLAIM_SHAPE))).toEqual([]);
  expect(figures.flatMap((row) => checkShape(row, FIGURE_SHAPE))).toEqual([]);
});

it('writes each value as a plain decimal, a word or nothing', () => {
  const isNumber = (text: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
  const odd = claims.filter(({ value, valueTo, unit }) => {
    if (value === null) return !/^(未公布|未报送|不适用|待核)$/.test(unit);
    if (unit === '') return isNumber(value) || value === '' || valueTo !== undefined;
    return !isNumber(value) || !isNumber(valueTo ?? '0');
  });
  expect(odd.map(({ id, value, valueTo, unit }) => [id, value, valueTo, unit])).toEqual([]);
});

it('gives every id once, and leads from what is superseded to what is not', () => {
  const ids = [...claims, ...figures].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const start of claims) {
    const seen = new Set<string>();
    let one: PublishedClaim | undefined = start;
    while (one?.supersededBy !== undefined && !seen.has(one.id)) {
      seen.add(one.id);
      one = byId.get(one.supersededBy);
    }
    expect(one?.supersededBy, `${start.id} is superseded by what does not exist, or by itself`).toBe(
      undefined,
    );
    expect(one, start.id).toBeDefined();
  }
});

it('gives every stretch of days its wording, its first and its last day', () => {
  const spans = [
    ...claims.flatMap(({ id, period, asOf }) => [
      { id, ...period },
      { id, ...asOf },
    ]),
    ...figures
      .filter(({ indicator }) => indicator !== 'record-count')
      .flatMap(({ id, period, asOf }) => [
        { id, ...period },
        { id, ...asOf },
      ]),
  ];
  const wrong = spans.filter(({ text, start, end }) => {
    const read = parseDate(text);
    const days = [start, end].every((day) => day === null || isDay(day));
    return !days || read?.text !== text || read.start !== start || read.end !== end;
  });
  expect(wrong).toEqual([]);
  expect(spans.filter(({ start, end }) => start !== null && end !== null && start > end)).toEqual([]);
});

it('calculates every figure from the claims that its working names, to the places that it states', () => {
  const wrong = figures
    .filter(({ working }) => !APART.has(working.rule))
    .flatMap((figure) => {
      const { working, unit, value, text, id } = figure;
      const operands = working.inputs.flatMap((input) => {
        const claim = byId.get(input.claim) ?? figures.find(({ id: other }) => other === input.claim);
        return claim?.value == null ? [] : [{ value: claim.value, unit: claim.unit }];
      });
      const again =
        operands.length === working.inputs.length
          ? calculate(working.rule, operands, unit, working.places)
          : undefined;
      const same = again?.value === value && again.exact === working.exact && text === `${value}${unit}`;
      return same ? [] : [{ id, value, exact: working.exact, again }];
    });
  expect(wrong).toEqual([]);
});

it('finds that every number which the audit inferred does what it is said to do', () => {
  const inferred = figures.filter(({ working }) => working.rule === '推算');
  expect(inferred.length).toBeGreaterThan(0);
  expect(inferred.flatMap((figure) => checkInferred(figure, byId))).toEqual([]);
});

it('never agrees more often than it compares', () => {
  const times = new Map(figures.map(({ id, value }) => [id, Number(value)]));
  const compared = [...times].filter(([id]) => id.startsWith('count.audit-compared:'));
  expect(compared.length).toBeGreaterThan(0);
  expect(
    compared.filter(([id, value]) => (times.get(id.replace('compared', 'agreed')) ?? -1) > value),
  ).toEqual([]);
});

it('counts in every count the records that its working lists, each once', () => {
  const counts = figures.filter(({ working }) => working.rule === '计数');
  const wrong = counts.filter(({ value, unit, text, working }) => {
    const records = new Set(working.inputs.map(({ claim }) => claim));
    return (
      `${records.size}` !== value || working.inputs.length !== records.size || text !== `${value}${unit}`
    );
  });
  expect(counts.length).toBeGreaterThan(0);
  expect(wrong.map(({ id, value }) => [id, value])).toEqual([]);
});

it('quotes in every working the claim as it is', () => {
  const inputs = figures
    .filter(({ working }) => working.rule !== '计数')
    .flatMap(({ id, working }) =>
      working.inputs.map((input) => ({ id, input, claim: byId.get(input.claim) })),
    );
  const wrong = inputs.filter(
    ({ input, claim }) =>
      claim?.indicator.id !== input.indicator ||
      claim.supersededBy !== undefined ||
      !input.text.includes(`${(claim.value ?? '').replace('-', '')}`),
  );
  expect(wrong).toEqual([]);
});

describe('the calculator of the tests', () => {
  const number = (value: string, unit = '个') => ({ value, unit });

  it('knows the rules, the sizes and how to round', () => {
    expect(calculate('比率', [number('20'), number('33')], '%', 1)).toEqual({
      exact: '20/33',
      value: '60.6',
    });
    expect(calculate('占比', [number('1', '亿元'), number('8000', '万元')], '%', 0)).toEqual({
      exact: '5/4',
      value: '125',
    });
    expect(calculate('求和', [number('1.5', '亿元'), number('50', '万元')], '亿元', 2)?.value).toBe('1.51');
    expect(calculate('差', [number('1'), number('1.05')], '个', 1)?.value).toBe('-0.1');
    expect(calculate('差', [number('1'), number('1.04')], '个', 1)?.value).toBe('0.0');
    expect(calculate('同比', [number('9'), number('10')], '%', 1)).toEqual({
      exact: '-1/10',
      value: '-10.0',
    });
    expect(calculate('别的', [number('9'), number('10')], '%', 1)).toBeUndefined();
  });
});

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
