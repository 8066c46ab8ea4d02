import { describe, expect, it } from 'vitest';
import { impliedBase } from '../../src/audit/rules/implied-base.ts';
import { rateAttainable } from '../../src/audit/rules/rate-attainable.ts';
import { reportedRate } from '../../src/audit/rules/reported-rate.ts';
import { auditable, told } from './archive.ts';
import { countsOf, saidBy, workingsOf } from './sentences.ts';

const rateOf = (rate: string, started = '20个', planned = '33个', about = 'jian') => [
  told('计划实施项目数', planned, { about }),
  told('开工项目数', started, { about }),
  told('开工率', rate, { about }),
];

describe('a printed rate beside its numerator and denominator', () => {
  it.each(['60.6%', '61%', '60.61%'])('%s is what 20 of 33 is', (rate) => {
    const archive = auditable(rateOf(rate));
    expect(saidBy(reportedRate, archive)).toEqual([]);
    expect(countsOf(reportedRate, archive)).toEqual({ compared: 1, agreed: 1 });
  });

  it('is a conflict where rounding does not explain it', () => {
    const archive = auditable(rateOf('62.6%'));
    expect(saidBy(reportedRate, archive)).toEqual([
      '冲突｜集安市的“开工率”印作62.6%，按同一处的20个、33个重算是60.6%，舍入不能说明这个差别。',
    ]);
    expect(workingsOf(reportedRate, archive)).toEqual(['20个 ÷ 33个 = 60.606…% → 60.6%；印作 62.6%']);
  });

  it('is explained where it was cut off or rounded up', () => {
    expect(saidBy(reportedRate, auditable(rateOf('66.6%', '2个', '3个')))).toEqual([
      '舍入可解释｜集安市的“开工率”印作66.6%，按同一处的2个、3个重算是66.7%，差别可以由舍入说明。',
    ]);
  });

  it('is explained where the amounts of money are printed too coarsely to tell', () => {
    const archive = (grown: string) =>
      auditable([
        told('完成投资', '1.0亿元'),
        told('完成投资', '0.9亿元', { nature: '上年同期' }),
        told('投资同比', grown),
      ]);
    expect(saidBy(reportedRate, archive('15%'))[0]).toMatch(/^舍入可解释/);
    expect(saidBy(reportedRate, archive('35%'))[0]).toMatch(/^冲突/);
  });

  it('is not compared with numbers of another scope, cohort, source or date', () => {
    for (const other of [{ scope: '亿元以上' }, { cohort: '另一批' }, { source: 'other' }]) {
      const claims = [...rateOf('99%').slice(0, 1), told('开工项目数', '20个', other), told('开工率', '99%')];
      expect(countsOf(reportedRate, auditable(claims)).compared).toBe(0);
    }
    const dated = [
      told('计划实施项目数', '33个'),
      told('开工项目数', '20个', { asOf: '2023-03', stated: true }),
      told('开工率', '99%', { asOf: '2023-04', stated: true }),
    ];
    expect(countsOf(reportedRate, auditable(dated)).compared).toBe(0);
  });

  it('of a place in its province is what its own count is of the whole', () => {
    const scope = '“科技小巨人”企业';
    const share = (text: string) =>
      auditable([
        told('认定企业数', '15户', { scope }),
        told('认定企业数', '149户', { scope, nature: '全省' }),
        told('认定企业全省占比', text, { scope }),
      ]);
    expect(countsOf(reportedRate, share('10.1%'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(reportedRate, share('11.1%'))).toHaveLength(1);
  });

  it('may be printed differently for an exact tie', () => {
    const archive = auditable([...rateOf('60.6%'), ...rateOf('61%', '20个', '33个', 'liuhe')]);
    expect(saidBy(reportedRate, archive)).toEqual([
      '舍入可解释｜“开工率”按各自的分子、分母算出来完全相等：集安市印作60.6%，柳河县印作61%。差别只在印出的小数位，按印出的数排先后就会排错。',
    ]);
    const level = [...rateOf('60.6%'), ...rateOf('60.6%', '20个', '33个', 'liuhe')];
    expect(saidBy(reportedRate, auditable(level))).toEqual([]);
  });
});

describe('a rate with a known base and no numerator', () => {
  const statistics = (rate: string) =>
    auditable([told('开工项目数', '279个', { scope: '5000万元以上' }), told('项目入统率', rate)]);

  it('is told where no whole number of the base gives it', () => {
    expect(saidBy(rateAttainable, statistics('85.9%'))).toEqual([
      '基数未公布｜集安市的“项目入统率”印作85.9%。以279个为分母，没有一个整数能得出这个比率；以279个为分母，最接近的是85.7%、86.0%。它的基数可能是另外一批，可能按金额计算，也可能截止日期不同，来源没有写明。',
    ]);
    expect(workingsOf(rateAttainable, statistics('85.9%'))).toEqual([
      '239 ÷ 279 = 85.663…% → 85.7%，240 ÷ 279 = 86.021…% → 86.0%，都不是 85.9%',
    ]);
  });

  it.each(['85.7%', '86%', '86.0%', '100%'])('is let pass where one does: %s', (rate) => {
    expect(countsOf(rateAttainable, statistics(rate))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(rateAttainable, statistics(rate))).toEqual([]);
  });

  it('is a conflict where the 口径库 says which base it has', () => {
    const archive = (rate: string) => auditable([told('计划实施项目数', '7个'), told('开工率', rate)]);
    expect(saidBy(rateAttainable, archive('50%'))[0]).toMatch(/^冲突/);
    expect(saidBy(rateAttainable, archive('42.9%'))).toEqual([]);
  });

  it('is not tried on a base of another passage when it states no set itself', () => {
    const claims = [
      told('开工项目数', '279个', { scope: '5000万元以上', locator: '另一段' }),
      told('项目入统率', '85.9%'),
    ];
    expect(countsOf(rateAttainable, auditable(claims)).compared).toBe(0);
  });
});

describe('a count and a rate without a base', () => {
  it('imply the only whole number that gives the rate', () => {
    const archive = auditable([told('取得前期手续数', '331个'), told('前期手续完成率', '56.3%')]);
    expect(saidBy(impliedBase, archive)).toEqual([
      '基数未公布｜集安市的“前期手续完成率”印作56.3%，没有印基数。按个数331个推算，能得出它的整数基数只有588个。这是推算，不是来源公布的数。',
    ]);
    expect(impliedBase.find(archive).findings[0]?.figures[0]).toMatchObject({
      text: '588个',
      working: { rule: '推算', exact: '588', inputs: [{ text: '331个' }, { text: '56.3%' }] },
    });
  });

  const campaign = (count: string, rate: string, money?: string) =>
    auditable([
      told('新开工项目数', count, { about: 'campaign:bairi' }),
      told('攻坚目标完成率', rate, { about: 'campaign:bairi', scope: '新开工项目' }),
      ...(money ? [told('新开工项目投资', money, { about: 'campaign:bairi' })] : []),
    ]);

  it('are ambiguous where an amount of money fits a round base too', () => {
    expect(saidBy(impliedBase, campaign('29个', '131.8%', '105.4亿元'))).toEqual([
      '基数不定｜百日攻坚的“攻坚目标完成率（新开工项目）”印作131.8%，没有印目标。按个数29个推算，能得出它的整数基数只有22个。按金额105.4亿元推算，80亿元也能得出。来源没有写明按哪一种算。',
    ]);
    expect(saidBy(impliedBase, campaign('46个', '124%', '135.1亿元'))[0]).toMatch(/^基数未公布.*37个/);
  });

  it('are doubtful where a rate beside them is printed more finely, and no whole number gives this one as finely', () => {
    const beside = told('攻坚目标完成率', '156.7%', { about: 'campaign:bairi', scope: '新签约项目' });
    const { claims } = campaign('46个', '124%');
    expect(saidBy(impliedBase, auditable([...claims, beside]))[0]).toMatch(
      /^基数不定.*37个。同一处别的比率印得更细/,
    );
  });

  it('are told as a range where several whole numbers fit, and not at all where too many do', () => {
    expect(saidBy(impliedBase, campaign('8596个', '172%'))[0]).toContain('从4984个到5012个的整数都能得出');
    expect(saidBy(impliedBase, campaign('90个', '9%'))).toEqual([]);
  });

  it('are told apart where no whole number fits', () => {
    expect(saidBy(impliedBase, campaign('29个', '131.7%'))).toEqual([
      '口径不明｜百日攻坚的“攻坚目标完成率（新开工项目）”印作131.7%，与同名的个数29个对照，没有一个整数基数能得出这个比率，两个数说的可能不是同一批。',
    ]);
  });

  it('are let be where the base is printed', () => {
    expect(saidBy(impliedBase, auditable(rateOf('60.6%')))).toEqual([]);
  });
});
