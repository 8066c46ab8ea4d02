import { describe, expect, it } from 'vitest';
import { deriveFigures } from '../../src/figures/derived/derive-figures.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Formula } from '../../src/model/indicator.ts';
import { archiveWith, claim, indicator, type Stated } from './trial-archive.ts';

const RATE: Formula = { rule: '比率', numerator: 'started', denominator: 'planned' };

/** The figures that one formula yields from some claims. */
const derive = (formula: Formula, claims: readonly Claim[], unit = '%', places = 1) =>
  deriveFigures(
    archiveWith({
      claims,
      indicators: [
        indicator('started', '个'),
        indicator('planned', '个'),
        indicator('made', unit, formula, places),
      ],
    }),
  );

const textsOf = (...given: Parameters<typeof derive>): string[] =>
  derive(...given).map((figure) => figure.text);
const pair = (a: Stated = {}, b: Stated = {}) => [claim('started', '20个', a), claim('planned', '33个', b)];

describe('each rule', () => {
  it('比率: a quotient in per cent', () => {
    expect(textsOf(RATE, pair())).toEqual(['60.6%']);
  });

  it('比率: money for each thing, in the unit of the indicator', () => {
    const claims = [claim('started', '187.6亿元'), claim('planned', '33个')];
    expect(textsOf(RATE, claims, '亿元', 2)).toEqual(['5.68亿元']);
    expect(textsOf(RATE, claims, '万元', 0)).toEqual(['56848万元']);
  });

  it('占比: a part of the whole, whatever multiples they are written in', () => {
    const share: Formula = { rule: '占比', part: 'started', whole: 'planned' };
    expect(textsOf(share, [claim('started', '8054万元'), claim('planned', '1.2亿元')])).toEqual(['67.1%']);
  });

  it('求和: a sum, also of more than two', () => {
    const sum: Formula = { rule: '求和', terms: ['started', 'planned', 'more'] };
    const claims = [...pair(), claim('more', '4个')];
    expect(textsOf(sum, claims, '个', 0)).toEqual(['57个']);
  });

  it('求和: of percentages is a percentage, not a hundredfold', () => {
    const sum: Formula = { rule: '求和', terms: ['started', 'planned'] };
    expect(textsOf(sum, [claim('started', '42.3%'), claim('planned', '57.7%')])).toEqual(['100.0%']);
  });

  it('差: a difference, below zero too', () => {
    const less: Formula = { rule: '差', minuend: 'started', subtrahend: 'planned' };
    expect(textsOf(less, pair(), '个', 0)).toEqual(['-13个']);
    expect(textsOf(less, [claim('started', '60.6%'), claim('planned', '57.6%')], '个百分点')).toEqual([
      '3.0个百分点',
    ]);
  });

  it('同比: the change over the same time of last year', () => {
    const growth: Formula = { rule: '同比', of: 'started' };
    const claims = [claim('started', '20个'), claim('started', '16个', { nature: '上年同期' })];
    const [figure, ...rest] = derive(growth, claims);
    expect(rest).toEqual([]);
    expect(figure?.text).toBe('25.0%');
    expect(figure?.working).toMatchObject({ formula: '（started − 上年同期）÷ 上年同期', exact: '1/4' });
    expect(figure?.working.inputs.map((input) => input.role)).toEqual(['本期', '上年同期']);
  });

  it('同比: a fall is below zero, and half is rounded away from it', () => {
    const growth: Formula = { rule: '同比', of: 'started' };
    const claims = [claim('started', '1999个'), claim('started', '2000个', { nature: '上年同期' })];
    expect(textsOf(growth, claims)).toEqual(['-0.1%']);
  });
});

describe('nothing is derived', () => {
  it('from a zero denominator', () => {
    expect(derive(RATE, [claim('started', '0个'), claim('planned', '0个')])).toEqual([]);
    const share: Formula = { rule: '占比', part: 'started', whole: 'planned' };
    expect(derive(share, [claim('started', '20个'), claim('planned', '0个')])).toEqual([]);
  });

  it('from a last year of nothing, or of less than nothing', () => {
    const growth: Formula = { rule: '同比', of: 'started' };
    for (const before of ['0个', '-5个'])
      expect(
        derive(growth, [claim('started', '20个'), claim('started', before, { nature: '上年同期' })]),
      ).toEqual([]);
  });

  it('from one input alone', () => {
    expect(derive(RATE, [claim('started', '20个')])).toEqual([]);
    expect(derive(RATE, [claim('planned', '33个')])).toEqual([]);
  });

  it('from an absence or a word', () => {
    const absent = { kind: 'absent', reason: '未公布', text: '未公布' } as const;
    expect(derive(RATE, [claim('started', absent), claim('planned', '33个')])).toEqual([]);
    expect(derive(RATE, [claim('started', '大多开工'), claim('planned', '33个')])).toEqual([]);
  });

  it('from a range, of which no single figure would be true', () => {
    expect(derive(RATE, [claim('started', '20个至25个'), claim('planned', '33个')])).toEqual([]);
    expect(derive(RATE, [claim('started', '20个'), claim('planned', '33个至40个')])).toEqual([]);
  });

  it.each<[string, Stated]>([
    ['another subject', { subject: { kind: 'place', id: 'liuhe' } }],
    ['another kind of subject', { subject: { kind: 'campaign', id: 'jian' } }],
    ['another scope', { scope: '亿元以上' }],
    ['another cohort', { cohort: '另一批' }],
    ['another source', { source: 'other' }],
    ['another period', { period: '2022' }],
    ['a part of the period', { period: '2023-03' }],
    ['the whole province', { nature: '全省' }],
    ['last year', { nature: '上年同期' }],
  ])('from a partner of %s', (_, partner) => {
    expect(derive(RATE, pair({}, partner))).toEqual([]);
  });

  it.each<[string, Stated]>([
    ['another source', { source: 'other' }],
    ['another period', { period: '2022' }],
    ['another scope', { scope: '亿元以上' }],
  ])('同比: from a last year of %s', (_, before) => {
    const growth: Formula = { rule: '同比', of: 'started' };
    const claims = [claim('started', '20个'), claim('started', '16个', { nature: '上年同期', ...before })];
    expect(derive(growth, claims)).toEqual([]);
  });
});

describe('the partner of a claim', () => {
  it('speaks of the same period, before one whose period covers it', () => {
    const claims = [
      claim('started', '20个', { period: '2023-03' }),
      claim('planned', '33个'),
      claim('planned', '25个', { period: '2023-03', asOf: '2023-03' }),
    ];
    expect(textsOf(RATE, claims)).toEqual(['80.0%']);
  });

  it('may speak of a longer period that covers it', () => {
    expect(textsOf(RATE, pair({ period: '2023年1—4月' }))).toEqual(['60.6%']);
  });

  it('is a target for a target, and what happened for what happened', () => {
    const claims = [
      ...pair(),
      claim('started', '30个', { nature: '目标' }),
      claim('planned', '40个', { nature: '目标' }),
    ];
    expect(textsOf(RATE, claims)).toEqual(['60.6%', '75.0%']);
  });

  it('is the latest of several', () => {
    const claims = [...pair(), claim('planned', '40个', { asOf: '2023-05' })];
    expect(textsOf(RATE, claims)).toEqual(['50.0%']);
  });
});

describe('a figure', () => {
  it('stands for the subject, the time and the set of its first input, with its working', () => {
    const [started, planned] = pair(
      { scope: '亿元以上', cohort: '2023年' },
      { scope: '亿元以上', cohort: '2023年' },
    );
    const [figure] = derive(
      RATE,
      [started, planned].filter((one) => one !== undefined),
    );
    expect(figure).toEqual({
      id: expect.stringMatching(/^jian\.made\.f[0-9a-v]{8}$/),
      subject: { kind: 'place', id: 'jian' },
      place: 'jian',
      indicator: 'made',
      text: '60.6%',
      value: '60.6',
      unit: '%',
      period: started?.period,
      asOf: started?.asOf,
      scope: '亿元以上',
      cohort: '2023年',
      working: {
        rule: '比率',
        formula: 'started ÷ planned',
        inputs: [
          { role: '分子', indicator: 'started', claim: started?.id, text: '20个' },
          { role: '分母', indicator: 'planned', claim: planned?.id, text: '33个' },
        ],
        exact: '20/33',
        places: 1,
        version: 3,
      },
    });
  });

  it('is made for each claim of its first indicator: claims that contradict each other both count', () => {
    const claims = [...pair(), claim('started', '24个', { asOf: '2023-05' })];
    expect(textsOf(RATE, claims)).toEqual(['72.7%', '60.6%']);
  });

  it('has an id of its own inputs, not of its value or place in a list', () => {
    const [first] = derive(RATE, pair());
    const [, second] = derive(RATE, [claim('started', '24个', { asOf: '2023-05' }), ...pair()]);
    expect(second?.id).toBe(first?.id);
  });

  it('is computed once for an archive', () => {
    const archive = archiveWith({ claims: pair() });
    expect(deriveFigures(archive)).toBe(deriveFigures(archive));
  });
});

it('a revision changes what depends on it and nothing else', () => {
  const liuhe = { subject: { kind: 'place', id: 'liuhe' } } as const;
  const others = [claim('started', '9个', liuhe), claim('planned', '12个', liuhe)];
  const [started, planned] = pair();
  const second = claim('started', '21个', { revision: 2 });
  if (!started || !planned) throw new Error();
  const before = derive(RATE, [started, planned, ...others]);
  const after = derive(RATE, [{ ...started, supersededBy: second.id }, second, planned, ...others]);
  const of = (figures: typeof before, id: string) => figures.find((figure) => figure.subject.id === id);
  expect(of(after, 'liuhe')).toEqual(of(before, 'liuhe'));
  expect(of(after, 'jian')?.text).toBe('63.6%');
  expect(of(after, 'jian')?.id).not.toBe(of(before, 'jian')?.id);
  expect(after).toHaveLength(before.length);
});
