import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, choose, type Query } from '../../src/figures/claims/choose.ts';
import type { Claim } from '../../src/model/claim.ts';
import { archiveWith, claim, type Stated } from './trial-archive.ts';

/** The values that answer a query, the best first. */
const valuesOf = (claims: readonly Claim[], query: Partial<Query> = {}): string[] =>
  candidates(archiveWith({ claims }), { indicator: 'started', ...query }).map((one) => one.value.text);

const started = (value: string, stated: Stated = {}) => claim('started', value, stated);

describe('of several claims the one is chosen', () => {
  it('that happened, before one that is promised', () => {
    expect(
      valuesOf([started('33个', { nature: '目标', asOf: '2023-06' }), started('20个', { asOf: '2023-03' })]),
    ).toEqual(['20个', '33个']);
  });

  it('that is the latest', () => {
    expect(
      valuesOf([
        started('18个', { asOf: '2023-03' }),
        started('24个', { asOf: '2023-05-上旬' }),
        started('20个', { asOf: '2023-04' }),
      ]),
    ).toEqual(['24个', '20个', '18个']);
  });

  it('whose day is stated, before one that has only the date of its source', () => {
    expect(valuesOf([started('20个'), started('21个', { stated: true, source: 'other' })])).toEqual([
      '21个',
      '20个',
    ]);
  });

  it('about the whole, before one about a part', () => {
    expect(valuesOf([started('12个', { scope: '亿元以上' }), started('20个')])).toEqual(['20个', '12个']);
  });

  it('that stands first in the records, where nothing else tells them apart', () => {
    const claims = [started('20个', { source: 'b' }), started('21个', { source: 'a' })];
    expect(valuesOf(claims)).toEqual(['20个', '21个']);
  });

  it('that no revision replaces', () => {
    const second = started('21个', { revision: 2 });
    expect(valuesOf([started('20个', { supersededBy: second.id }), second])).toEqual(['21个']);
  });
});

describe('a query takes only', () => {
  const claims = [
    started('1个'),
    started('2个', { subject: { kind: 'project', id: 'jian' } }),
    started('3个', { subject: { kind: 'place', id: 'liuhe' } }),
    started('4个', { scope: '亿元以上' }),
    started('5个', { cohort: '另一批' }),
    started('6个', { nature: '目标' }),
    started('7个', { period: '2022' }),
    started('8个', { asOf: '2023-06' }),
    started('9个', { return: 'jian/2023-05' }),
    claim('planned', '10个'),
  ];

  it.each<[string, Partial<Query>, string[]]>([
    ['its subject', { subject: { kind: 'place', id: 'liuhe' } }, ['3个']],
    ['the kind of its subject', { subject: { kind: 'project', id: 'jian' } }, ['2个']],
    ['its scope', { scope: '亿元以上' }, ['4个']],
    ['its cohort', { cohort: '另一批' }, ['5个']],
    ['its nature', { nature: '目标' }, ['6个']],
    ['its period', { period: '2022年' }, ['7个']],
    ['its indicator', { indicator: 'planned' }, ['10个']],
    ['the returns that it is given', { returns: new Set(['jian/2023-05']) }, ['9个']],
    ['nothing where nothing fits', { scope: '十亿元以上' }, []],
  ])('%s', (_, query, values) => {
    expect(valuesOf(claims, query)).toEqual(values);
  });

  it('what was known by a day', () => {
    expect(valuesOf(claims, { asOf: '2023-05-31' })).not.toContain('8个');
    expect(valuesOf(claims, { asOf: '2023-06-30' })).toContain('8个');
  });

  it('the empty scope where that is asked for', () => {
    expect(valuesOf(claims, { scope: '' })).not.toContain('4个');
  });
});

it('a choice keeps what answers too beside what is chosen', () => {
  const claims = [started('20个'), started('24个', { asOf: '2023-05' })];
  const { chosen, others } = choose(archiveWith({ claims }), { indicator: 'started' });
  expect(chosen?.value.text).toBe('24个');
  expect(others.map((one) => one.value.text)).toEqual(['20个']);
  expect(choose(archiveWith({}), { indicator: 'started' })).toEqual({ chosen: undefined, others: [] });
});

it('the choice does not depend on the order of the records, where the claims can be told apart', () => {
  const claims = [
    started('1个', { asOf: '2023-03' }),
    started('2个', { asOf: '2023-04' }),
    started('3个', { asOf: '2023-04', stated: true }),
    started('4个', { asOf: '2023-05', nature: '目标' }),
    started('5个', { asOf: '2023-04', scope: '亿元以上' }),
  ];
  const best = valuesOf(claims);
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: 5 }), (some) => {
      expect(valuesOf(some)).toEqual(best);
    }),
  );
});
