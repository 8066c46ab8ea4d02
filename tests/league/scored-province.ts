import type { Archive } from '../../src/model/archive.ts';
import { provinceFiles, returnOf, STARTS } from '../province/province.ts';
import { archiveOf, type Changes, indicator } from '../reading/trial-site.ts';

const INDICATORS = [
  indicator('mass-starts', '集中开工次数', '个', '流量', '[地区]'),
  indicator('overdue', '逾期项目数', '个', '存量', '[地区]', ['方向: 越低越好']),
  indicator('excuse', '免责情形', '', '词', '[地区]'),
].join('\n');

/** The scheme of the working in month-scores.test.ts: its first version, and its second, which only turns the weights round. */
export const SCHEMES = `saima-1:
  名称: 甲市赛马办法
  说明: 看开工，也看名次。
  版本: 1
  起: 2024-01-01
  止: 2024-03-31
  地区: 甲市
  规则: 已公布
  目标: 70%
  指标:
    - 名称: 开工
      指标: 开工率
      权重: 60
      方式: 比例
      满分值: 80%
    - 名称: 位次
      指标: 开工率
      权重: 40
      方式: 名次
      名次得: [100%, 50%, 25%]
  加分:
    - 名称: 集中开工
      指标: 集中开工次数
      每: 1
      得: 2
      封顶: 3
saima-2:
  名称: 甲市赛马办法
  说明: 名次更要紧。
  版本: 2
  起: 2024-04-01
  地区: 甲市
  规则: 已公布
  目标: 70%
  指标:
    - 名称: 开工
      指标: 开工率
      权重: 40
      方式: 比例
      满分值: 80%
    - 名称: 位次
      指标: 开工率
      权重: 60
      方式: 名次
      名次得: [100%, 50%, 25%]
  加分:
    - 名称: 集中开工
      指标: 集中开工次数
      每: 1
      得: 2
      封顶: 3
`;

const CITY = 'content/cities/jia/counties';

/** A return of the province with more statements about its place. */
export function withStatements(place: string, month: string, ...lines: readonly string[]): Changes {
  const [n, k] = STARTS[month]?.[place] ?? [0, 0];
  const text = returnOf(`jia-${month}`, month, place, [n, k]);
  const more = lines.map((line) => `  ${line}\n`).join('');
  return { [`${CITY}/${place}/returns/${month}.yaml`]: text.replace('陈述:\n', `陈述:\n${more}`) };
}

/** The province of tests/province with a scheme; 东县 held two mass starts in March. */
export const scoredProvince = (changes: Changes = {}): Archive =>
  archiveOf(
    provinceFiles({
      'content/indicators/scores.yaml': INDICATORS,
      'content/schemes/saima.yaml': SCHEMES,
      ...withStatements('dong', '2024-03', '集中开工次数: 2个'),
      ...changes,
    }),
  );
