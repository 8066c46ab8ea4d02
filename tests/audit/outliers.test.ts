import { describe, expect, it } from 'vitest';
import { forecastActual } from '../../src/audit/rules/forecast-actual.ts';
import { impliedOthers } from '../../src/audit/rules/implied-others.ts';
import { magnitude } from '../../src/audit/rules/magnitude.ts';
import { rankBasis } from '../../src/audit/rules/rank-basis.ts';
import type { Source } from '../../src/model/records.ts';
import { auditable, told } from './archive.ts';
import { countsOf, saidBy } from './sentences.ts';

describe('a gap in percentage points', () => {
  const gap = (...more: Parameters<typeof told>[]) =>
    auditable([
      told('固定资产投资增速', '2.6%'),
      told('与全省平均之差', '7.7个百分点', { scope: '固定资产投资增速' }),
      ...more.map((one) => told(...one)),
    ]);

  it('implies the figure of the other', () => {
    expect(saidBy(impliedOthers, gap())).toEqual([
      '推算｜集安市的“固定资产投资增速”是2.6%，比全省平均高7.7个百分点，推算全省平均是-5.1%，来源没有印出。',
    ]);
  });

  it('is checked where the figure of the other is printed', () => {
    const province = (text: string) => gap(['固定资产投资增速', text, { nature: '全省' }]);
    expect(saidBy(impliedOthers, province('下降5.1%'))).toHaveLength(1);
    expect(saidBy(impliedOthers, province('-5.1%'))).toEqual([]);
    expect(saidBy(impliedOthers, province('5.1%'))).toEqual([
      '冲突｜集安市的“固定资产投资增速”是2.6%，比全省平均高7.7个百分点，推算全省平均是-5.1%，来源却印作5.1%。',
    ]);
  });

  it('is told where the same number stands for two things', () => {
    const twice = (points: string) => gap(['与上年同期之差', points, { scope: '项目入统率' }]);
    expect(saidBy(impliedOthers, twice('7.7个百分点'))).toContainEqual(
      expect.stringMatching(
        /^重复｜集安市的同一个数印在不同的事情上：.*7\.7个百分点.*7\.7个百分点。可能是抄录之误/,
      ),
    );
    expect(saidBy(impliedOthers, twice('4.1个百分点'))).toHaveLength(1);
  });
});

describe('a magnitude', () => {
  const family = (last: string, peers = 8) =>
    auditable([
      ...Array.from({ length: peers }, (_, index) =>
        told('总投资', `${index + 2}亿元`, { about: `project:p${index}` }),
      ),
      told('总投资', last, { about: 'project:last' }),
    ]);

  it('is out of family a thousand times off the median', () => {
    expect(countsOf(magnitude, family('148亿元'))).toEqual({ compared: 9, agreed: 9 });
    expect(saidBy(magnitude, family('31万元'))).toEqual([
      '量级可疑｜该项目的“总投资”印作31万元，同类的中位数是50000万元，相差上千倍，单位可能写错。',
    ]);
    expect(saidBy(magnitude, family('31000亿元'))).toHaveLength(1);
  });

  it('is not judged among few peers, nor across units', () => {
    expect(saidBy(magnitude, family('31万元', 6))).toEqual([]);
    const capacities = [
      ...Array.from({ length: 9 }, (_, index) =>
        told('产能', `${index + 2}万吨/年`, { about: `project:p${index}` }),
      ),
      told('产能', '80亿剂/年', { about: 'project:last' }),
    ];
    expect(saidBy(magnitude, auditable(capacities))).toEqual([]);
  });

  it('of an average is out of family too', () => {
    const places = (last: string) =>
      auditable(
        Array.from({ length: 9 }, (_, index) => [
          told('总投资', index === 8 ? last : '90亿元', { about: `p${index}` }),
          told('计划实施项目数', index === 8 ? '300个' : '30个', { about: `p${index}` }),
        ]).flat(),
      );
    expect(saidBy(magnitude, places('90亿元'))).toEqual([]);
    expect(saidBy(magnitude, places('0.9亿元'))).toContainEqual(
      expect.stringMatching(/^量级可疑｜该地区的“平均单个项目投资”算出来是0\.003亿元/),
    );
  });

  it('of projects above a threshold is at least their count times the threshold', () => {
    const scope = '5000万元以上';
    const total = (money: string) =>
      auditable([told('总投资', money, { scope }), told('计划实施项目数', '33个', { scope })]);
    expect(saidBy(magnitude, total('187.6亿元'))).toEqual([]);
    expect(saidBy(magnitude, total('1.876亿元'))).toEqual([
      '量级可疑｜集安市“计划实施项目数”是33个，都在所写的投资门槛以上，合计至少16.5亿元，“总投资”却印作1.876亿元。',
    ]);
  });
});

describe('a forecast', () => {
  const later = { asOf: '2024-02', source: 'later' };

  it('is compared with the actual number once its period is over', () => {
    const outcome = (actual: string, more = later) =>
      auditable([told('完成投资', '16.76亿元', { nature: '预计' }), told('完成投资', actual, more)]);
    expect(countsOf(forecastActual, outcome('17亿元'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(forecastActual, outcome('12亿元'))).toEqual([
      '前后不一｜集安市的“完成投资”先前预计16.76亿元，后来实际是12亿元。',
    ]);
    expect(countsOf(forecastActual, outcome('12亿元', { asOf: '2023-08', source: 'later' })).compared).toBe(
      0,
    );
  });

  it('of a date may slip', () => {
    const due = (text: string, nature: '预计' | '实际' = '实际') =>
      auditable([
        told('完工时间', '2023-09-下旬', { about: 'project:one', nature: '预计' }),
        told('完工时间', text, { about: 'project:one', ...later, nature }),
      ]);
    expect(saidBy(forecastActual, due('2023年9月'))).toEqual([]);
    expect(saidBy(forecastActual, due('2023年8月'))).toEqual([]);
    expect(saidBy(forecastActual, due('2023年12月'))).toEqual([
      '前后不一｜该项目的“完工时间”先后说法不同：预计2023年9月下旬，后来实际2023年12月。',
    ]);
    expect(saidBy(forecastActual, due('2024年6月', '预计'))).toHaveLength(1);
  });

  it('of a date that is returned month by month is held only against what came of it', () => {
    const source: Source = {
      id: 'office',
      at: { file: 'content/sources/office.yaml', line: 1, column: 1, width: 1 },
      fields: {},
      title: '报送',
      short: '报送',
      type: '报送',
      date: { text: '2023年', start: '2023-01-01', end: '2023-12-31' },
      publication: '无',
      articles: [],
      gaps: [],
      readings: [],
    };
    const due = (text: string, asOf: string, nature: '预计' | '实际') =>
      told('完工时间', text, { about: 'project:one', source: 'office', asOf, nature });
    const forecasts = [due('2023年9月', '2023-04', '预计'), due('2023年10月', '2023-05', '预计')];
    const said = (...claims: ReturnType<typeof due>[]) =>
      saidBy(forecastActual, auditable(claims, { sources: [source] }));
    expect(said(...forecasts)).toEqual([]);
    expect(said(...forecasts, due('2023年12月', '2023-12', '实际'))).toEqual([
      '前后不一｜该项目的“完工时间”先后说法不同：预计2023年9月，后来实际2023年12月。',
    ]);
  });

  it('that is told differently later has moved', () => {
    const target = (value: string) =>
      auditable([
        told('产业集群数', '9个', { nature: '目标', scope: '百亿级' }),
        told('产业集群数', value, { nature: '目标', scope: '百亿级', ...later }),
      ]);
    expect(saidBy(forecastActual, target('9个'))).toEqual([]);
    expect(saidBy(forecastActual, target('6个'))[0]).toContain('先是9个，后来是6个');
  });

  it('is not in one source what is done in it too', () => {
    const title = (nature: '目标' | '实际') =>
      auditable([
        told('服务举措', '国家可持续发展实验区'),
        told('服务举措', '国家可持续发展实验区', { nature, number: '2' }),
      ]);
    expect(saidBy(forecastActual, title('实际'))).toEqual([]);
    expect(saidBy(forecastActual, title('目标'))).toEqual([
      '前后不一｜集安市的“服务举措”写作“国家可持续发展实验区”，同一来源一处记作实际，一处的写法只能记作目标，是不是已经做到，没有说一致。',
    ]);
  });
});

describe('a rank', () => {
  it('says among whom and by what, or cannot be checked', () => {
    const rank = (scope: string) => auditable([told('全省位次', '1位', { scope })]);
    expect(saidBy(rankBasis, rank('固定资产投资增速，9个市州'))).toEqual([]);
    expect(saidBy(rankBasis, rank('固定资产投资'))).toEqual([
      '待比较集｜2023年集安市的“全省位次”：固定资产投资，1位。来源没有写明参排的有哪些地区，也没有写明各项按什么排，无从核对。',
    ]);
  });

  it('may be a superlative in words', () => {
    const words = (text: string) => auditable([told('服务举措', text)]);
    expect(saidBy(rankBasis, words('来源称在全省领先'))).toEqual([
      expect.stringContaining('写明了在哪里比，没有写明按什么比'),
    ]);
    expect(saidBy(rankBasis, words('规模最大'))).toEqual([expect.stringContaining('没有写明在哪些地区里比')]);
    expect(saidBy(rankBasis, words('全程不收费'))).toEqual([]);
  });

  it('in time needs no more than the places among which it is', () => {
    const words = (text: string) => auditable([told('服务举措', text)]);
    expect(saidBy(rankBasis, words('来源称在全省率先'))).toEqual([]);
    expect(saidBy(rankBasis, words('来源称最早'))).toHaveLength(1);
  });
});
