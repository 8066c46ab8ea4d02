import { drawYaml } from './draw-yaml.ts';

/** The one change of a day that was announced: the first month's issues, because of the Spring Festival. */
export const CHANGED = {
  期间: '2024-01',
  原定: '2024-02-18',
  改为: '2024-02-21',
  原因: '春节放假，各地的报送集中在节后，核对要多几天',
} as const;

/** When the issues of the demo's cities are due. */
export const drawReleases = (): string =>
  drawYaml({
    monthly: { 类型: '月度简报', 时间: '次月10日', 改期: [CHANGED] },
    quarterly: { 类型: '季度晾晒', 时间: '次月15日' },
    yearly: { 类型: '年度评比', 时间: '次月20日' },
  });
