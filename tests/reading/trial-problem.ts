import { card } from './trial-site.ts';

/** The file of the trial site's one problem with some lines beside its usual ones. */
export const trialProblem = (...lines: readonly string[]): string =>
  card([
    '名称: 用电负荷不足',
    '类型: 用电水气热',
    '地区: 通化县',
    '来源: tonghua-2023-04',
    '来源位置: 通化县：打造引擎',
    ...lines,
  ]);

/** The lines that tell of its consultations. */
export const meetings = (...some: readonly (readonly [day: string, level: string])[]): string[] => [
  '会商:',
  ...some.flatMap(([day, level]) => [`  - 日期: ${day}`, `    层级: ${level}`, '    决定: 限期解决']),
];
