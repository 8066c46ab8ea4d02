import { describe, expect, it } from 'vitest';
import { partLarger } from '../../src/audit/rules/part-larger.ts';
import { partsTotal } from '../../src/audit/rules/parts-total.ts';
import { auditable, project, told } from './archive.ts';
import { countsOf, saidBy, workingsOf } from './sentences.ts';

describe('parts and their total', () => {
  const split = (continued: string) =>
    auditable([told('计划实施项目数', '220个'), told('新建项目数', '93个'), told('续建项目数', continued)]);

  it('add up where every part of a sum is a part of one whole', () => {
    expect(countsOf(partsTotal, split('127个'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(partsTotal, split('137个'))).toEqual([
      '冲突｜集安市的“计划实施项目数”印作220个，分项93个、137个相加是230个，两者不符。',
    ]);
    expect(workingsOf(partsTotal, split('137个'))).toEqual(['93个 + 137个 = 230个 ≠ 220个']);
  });

  it('add up where a sum or a difference is printed itself', () => {
    const sum = (text: string) =>
      auditable([told('新建项目数', '93个'), told('续建项目数', '127个'), told('新建续建合计', text)]);
    expect(saidBy(partsTotal, sum('220个'))).toEqual([]);
    expect(saidBy(partsTotal, sum('221个'))).toHaveLength(1);
    const rest = (text: string) =>
      auditable([told('计划实施项目数', '33个'), told('开工项目数', '20个'), told('未开工项目数', text)]);
    expect(countsOf(partsTotal, rest('13个'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(partsTotal, rest('12个'))).toHaveLength(1);
  });

  it('under one scope may be less than it, not more', () => {
    const pool = (social: string) =>
      auditable([
        told('审批服务项目数', '238个', { scope: '协同储备库' }),
        told('审批服务项目数', '123个', { scope: '协同储备库政府投资' }),
        told('审批服务项目数', social, { scope: '协同储备库社会投资' }),
      ]);
    expect(saidBy(partsTotal, pool('115个'))).toEqual([]);
    expect(saidBy(partsTotal, pool('100个'))).toEqual([]);
    expect(saidBy(partsTotal, pool('125个'))[0]).toMatch(/比合计还多/);
  });

  it('of joint projects are told of each project alone', () => {
    const joint = (total: string) =>
      auditable(
        [
          told('总投资', '10.5亿元', { about: 'project:one' }),
          told('总投资', '10亿元', { about: 'project:two' }),
          told('总投资', total, { about: 'project:one', scope: '两个项目合计' }),
        ],
        {
          projects: [
            project('one', '甲项目', { related: [{ project: 'two' }] }),
            project('two', '乙项目', { related: [{ project: 'one' }] }),
          ],
        },
      );
    expect(countsOf(partsTotal, joint('20.5亿元'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(partsTotal, joint('25亿元'))).toHaveLength(1);
  });

  it('of a city are its counties, once all of them have reported', () => {
    const city = (liuhe?: string) =>
      auditable([
        told('开工项目数', '50个', { about: 'tonghua' }),
        told('开工项目数', '20个', { about: 'jian' }),
        ...(liuhe ? [told('开工项目数', liuhe, { about: 'liuhe' })] : []),
      ]);
    expect(countsOf(partsTotal, city()).compared).toBe(0);
    expect(countsOf(partsTotal, city('30个'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(partsTotal, city('20个'))[0]).toContain('相加是40个，两者不符。');
  });

  it('of money may be off by what was rounded away', () => {
    const city = (jian: string) =>
      auditable([
        told('总投资', '30亿元', { about: 'tonghua' }),
        told('总投资', jian, { about: 'jian' }),
        told('总投资', '10.44亿元', { about: 'liuhe' }),
      ]);
    expect(saidBy(partsTotal, city('19.6亿元'))).toEqual([]);
    expect(saidBy(partsTotal, city('18.6亿元'))).toHaveLength(1);
  });
});

describe('a part and its whole', () => {
  it('by the formulas of the 口径库', () => {
    const started = (count: string) => auditable([told('计划实施项目数', '33个'), told('开工项目数', count)]);
    expect(saidBy(partLarger, started('33个'))).toEqual([]);
    expect(saidBy(partLarger, started('34个'))).toEqual([
      '冲突｜集安市的“开工项目数”是34个，“计划实施项目数”是33个；前者是后者的一部分，前者不应大于后者。',
    ]);
  });

  it('money spent and money in all', () => {
    const spent = (text: string) =>
      auditable([
        told('总投资', '5亿元', { about: 'project:one' }),
        told('完成投资', text, { about: 'project:one' }),
      ]);
    expect(countsOf(partLarger, spent('4.9亿元'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(partLarger, spent('5.4亿元'))).toEqual([]);
    expect(saidBy(partLarger, spent('51亿元'))).toHaveLength(1);
  });

  it('projects from a higher investment on and those from a lower one on', () => {
    const from = (high: string) =>
      auditable([
        told('开工项目数', '279个', { scope: '5000万元以上' }),
        told('开工项目数', high, { scope: '亿元以上' }),
      ]);
    expect(countsOf(partLarger, from('167个'))).toEqual({ compared: 1, agreed: 1 });
    expect(saidBy(partLarger, from('297个'))[0]).toContain('门槛高的一批应在门槛低的一批之内');
  });

  it('a county and its city on the same terms', () => {
    const city = (county: string, scope = '5000万元以上') =>
      auditable([
        told('开工项目数', '230个', { about: 'tonghua', scope: '5000万元以上' }),
        told('开工项目数', county, { scope }),
      ]);
    expect(saidBy(partLarger, city('209个'))).toEqual([]);
    expect(saidBy(partLarger, city('290个'))[0]).toContain('后者包括前者所在的地区');
    expect(saidBy(partLarger, city('290个', '500万元以上'))).toEqual([]);
  });
});
