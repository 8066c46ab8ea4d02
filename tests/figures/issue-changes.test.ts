import { describe, expect, it } from 'vitest';
import { compareIssues, printedText } from '../../src/figures/issues/issue-changes.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { IssueRecord, RecordedClaim } from '../../src/model/issue-record.ts';

const HOME = '/issues/b/changes/';

const claim = (
  indicator: string,
  value: string | null,
  unit: string,
  more: Partial<RecordedClaim> = {},
): RecordedClaim => ({
  id: `jian.${indicator}.${value}`,
  subject: { kind: 'place', id: 'jian' },
  place: { id: 'jian' },
  indicator: { id: indicator },
  text: `${value}${unit}`,
  ...{ value, unit, scope: '5000万元以上', cohort: '', nature: '实际', asOf: { end: '2023-04-30' } },
  source: { id: 'page' },
  ...more,
});

const rank = (place: string, value: number): IssueRecord['ranks'][number] => ({
  ...{ place, indicator: 'start-rate', group: '县' },
  figure: {
    id: `${place}.rank.${value}`,
    subject: { kind: 'place', id: place },
    place,
    indicator: 'start-rate',
    text: `${value}位`,
    value: String(value),
    unit: '位',
    period: OPEN,
    asOf: { ...OPEN, stated: false },
    scope: '县',
    cohort: '',
    working: { rule: '名次', formula: '', inputs: [], exact: '', places: 0, version: 1 },
  },
});
const MAY = { text: '2023年5月', start: '2023-05-01', end: '2023-05-31' };
const OPEN = { text: '', start: null, end: null };

const rate = (value: string): Figure => ({
  ...rank('jian', 1).figure,
  ...{ id: `jian.rate.${value}`, text: `${value}%`, value, unit: '%', scope: '5000万元以上' },
});

const record = (issue: string, more: Partial<IssueRecord> = {}): IssueRecord => ({
  ...{ issue, period: MAY, claims: [], figures: [], ranks: [], projects: [] },
  ...more,
});

const numbers = (before: Partial<IssueRecord>, after: Partial<IssueRecord>) =>
  compareIssues(record('a', before), record('b', after), HOME).numbers.map((one) => [
    printedText(one.before),
    printedText(one.after),
    one.rises,
    one.difference?.text,
  ]);

describe('numbers of two issues', () => {
  it('that are the same are not listed, though written otherwise', () => {
    expect(
      numbers({ claims: [claim('money', '1.5', '亿元')] }, { claims: [claim('money', '15000', '万元')] }),
    ).toEqual([]);
  });

  it('that differ stand side by side as printed, with their exact difference in the unit of the later one', () => {
    expect(
      numbers(
        { claims: [claim('started', '20', '个'), claim('money', '3000', '万元')] },
        { claims: [claim('started', '23', '个'), claim('money', '0.25', '亿元')] },
      ),
    ).toEqual([
      ['20个', '23个', true, '3个'],
      ['3000万元', '0.25亿元', false, '0.05亿元'],
    ]);
  });

  it('a difference of rates is in points, and its working names both', () => {
    const [one] = compareIssues(
      record('a', { figures: [rate('60.6')] }),
      record('b', { figures: [rate('58.0')] }),
      HOME,
    ).numbers;
    expect(one?.difference).toMatchObject({
      text: '2.6个百分点',
      home: HOME,
      period: MAY,
      working: {
        rule: '与上期之差',
        formula: '上期印出的数 − 本期印出的数',
        inputs: [
          { role: '本期', claim: 'jian.rate.58.0', text: '58.0%' },
          { role: '上期', claim: 'jian.rate.60.6', text: '60.6%' },
        ],
        exact: '13/5',
      },
    });
  });

  it('of another scope, cohort or nature are not compared', () => {
    const was = { claims: [claim('started', '20', '个')] };
    for (const other of [{ scope: '亿元以上' }, { cohort: '2023年计划实施项目' }, { nature: '计划' }])
      expect(numbers(was, { claims: [claim('started', '23', '个', other)] })).toEqual([]);
  });

  it('without a common unit stand side by side without a difference', () => {
    expect(numbers({ claims: [claim('land', '20', '亩')] }, { claims: [claim('land', '20', '个')] })).toEqual(
      [['20亩', '20个', false, undefined]],
    );
  });

  it('a range, a word and an absence are no numbers', () => {
    const was = { claims: [claim('started', '20', '个')] };
    for (const other of [
      claim('started', '21', '个', { valueTo: '25' }),
      claim('started', null, ''),
      claim('started', '多', ''),
    ])
      expect(numbers(was, { claims: [other] })).toEqual([]);
  });

  it('of several for one thing the one that is as of the latest day counts', () => {
    const late = claim('started', '22', '个', { asOf: { end: '2023-05-10' } });
    expect(
      numbers({ claims: [claim('started', '20', '个')] }, { claims: [late, claim('started', '21', '个')] }),
    ).toEqual([['20个', '22个', true, '2个']]);
  });

  it('a rate that the place tells itself is not listed again as our figure', () => {
    const told = (value: string) => ({
      claims: [claim('start-rate', value, '%')],
      figures: [rate(value)],
    });
    expect(numbers(told('50.0'), told('60.0'))).toHaveLength(1);
  });
});

describe('ranks of two issues', () => {
  it('a smaller rank is a rise, and one that is new or the same is no change', () => {
    const before = record('a', { ranks: [rank('jian', 3), rank('liuhe', 1)] });
    const after = record('b', { ranks: [rank('jian', 1), rank('liuhe', 1), rank('huinan', 2)] });
    const { ranks } = compareIssues(before, after, HOME);
    expect(ranks.map(({ after: now, rises, difference }) => [now.place, rises, difference.text])).toEqual([
      ['jian', true, '2位'],
    ]);
  });
});

describe('projects of two issues', () => {
  const at = (id: string, stage: string | null) => ({ id, stage: claim('stage', stage, '') });

  it('entered, left, or moved on', () => {
    const before = record('a', { projects: [at('x', '前期'), at('y', '开工'), at('z', '主体')] });
    const after = record('b', { projects: [at('x', '开工'), at('y', '开工'), at('w', '谋划')] });
    const { entered, left, moved } = compareIssues(before, after, HOME);
    expect([entered, left]).toEqual([['w'], ['z']]);
    expect(moved.map(({ project }) => project)).toEqual(['x']);
  });

  it('a stage that is not known in one of the two is no move', () => {
    const before = record('a', { projects: [at('x', '前期'), { id: 'y' }] });
    const after = record('b', { projects: [at('x', null), at('y', '开工')] });
    expect(compareIssues(before, after, HOME).moved).toEqual([]);
  });
});
