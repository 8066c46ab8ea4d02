import type { Changes } from '../reading/trial-site.ts';

/** What a place sends in for a month. */
export interface Sent {
  /** The day on which it came in: 07-03, of the year of the month or (for December) the next. */
  readonly received: string;
  /** How many projects are planned and how many of them, from the first on, have started. */
  readonly counts?: readonly [n: number, k: number];
  /** Statements about the place. */
  readonly says?: readonly string[];
  /** Statements about its projects. */
  readonly projects?: Readonly<Record<string, readonly string[]>>;
}

/** Place → month → what it sends in. */
export type Returns = Readonly<Record<string, Readonly<Record<string, Sent>>>>;

/** 年度计划投资, with the reason where it is a changed one. */
export const plan = (amount: string, reason?: string): string =>
  `年度计划投资:\n  值: ${amount}亿元\n  性质: 计划${reason ? `\n  说明: ${reason}` : ''}`;

/** 完成投资: all that was spent in the year. */
export const spent = (amount: string): string => `完成投资: ${amount}亿元`;

/** 当月完成投资: what was spent in a month, or another stretch of time. */
export const flow = (period: string, amount: string): string =>
  `当月完成投资:\n  值: ${amount}亿元\n  期间: ${period}`;

/** The plans of the quarters of 2024, from the first on. */
export const quarters = (...amounts: readonly string[]): string =>
  `计划完成投资:${amounts.map((amount, index) => `\n  - 值: ${amount}亿元\n    期间: 2024-Q${index + 1}\n    性质: 计划`).join('')}`;

/** A planned date. */
export const due = (indicator: string, month: string): string =>
  `${indicator}:\n  值: ${month}\n  性质: 计划`;

const indent = (statements: readonly string[], by: string): string =>
  statements.map((statement) => `${by}${statement.replaceAll('\n', `\n${by}`)}\n`).join('');

/** The file of a return. */
export function returnFile(place: string, month: string, sent: Sent): string {
  const [n, k] = sent.counts ?? [0, 0];
  const counts = sent.counts ? [`计划实施项目数: ${n}个`, `开工项目数: ${k}个`] : [];
  const says = indent([...counts, ...(sent.says ?? [])], '  ');
  const listed = new Map(
    Array.from({ length: n }, (_, index): [string, readonly string[]] => [
      `${place}-${index + 1}`,
      [`阶段: ${index < k ? '在建' : '前期'}`],
    ]),
  );
  for (const [id, lines] of Object.entries(sent.projects ?? {}))
    listed.set(id, [...(listed.get(id) ?? []), ...lines]);
  const projects = [...listed].map(([id, lines]) => `  ${id}:\n${indent(lines, '    ')}`).join('');
  const year = Number(month.slice(0, 4)) + (month.endsWith('-12') ? 1 : 0);
  return [
    `来源: jia-${month}\n来源位置: 报送\n收到: ${year}-${sent.received}\n截至: ${month}\n`,
    says && `陈述:\n${says}`,
    projects && `项目:\n${projects}`,
  ].join('');
}

/** The path of a return; of its second version for a revision. */
export const returnPath = (place: string, month: string, revision = ''): string =>
  `content/cities/jia/counties/${place}/returns/${month}${revision}.yaml`;

/** The files of all these returns, and of the sources that they name. */
export function returnFiles(returns: Returns): Changes {
  const sent = Object.entries(returns).flatMap(([place, months]) =>
    Object.entries(months).map(([month, one]) => ({ place, month, one })),
  );
  return {
    ...Object.fromEntries(
      sent.map(({ month }) => [
        `content/sources/jia-${month}.yaml`,
        `标题: 甲市报送\n简称: 报送${month}\n类型: 报送\n日期: ${month}\n刊名: 无\n篇目: [报送]\n`,
      ]),
    ),
    ...Object.fromEntries(
      sent.map(({ place, month, one }) => [returnPath(place, month), returnFile(place, month, one)]),
    ),
  };
}
