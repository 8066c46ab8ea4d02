// A list of the units that figures are written in.

/** What a unit measures; only units of one dimension can be compared, added or divided into a rate. */
export interface Unit {
  /** The unit as written: 亿元, 万平方米, 个百分点, 吨/年. */
  readonly text: string;
  /** The name of the dimension: that of its base unit (元, 平方米, 吨/年, 个). */
  readonly dimension: string;
  /** How many base units one of it is, as a decimal. */
  readonly factor: string;
}

/** Multipliers that may stand before a base unit, with their size. */
export const MULTIPLIERS: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  十万: 100_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  万亿: 1_000_000_000_000n,
};

/** Base unit → [dimension, factor]. Counting words are one dimension each: 个 and 项 are both counts. */
const BASE: Readonly<Record<string, readonly [string, string]>> = {
  元: ['元', '1'],
  '%': ['%', '1'],
  个百分点: ['个百分点', '1'],
  平方米: ['平方米', '1'],
  亩: ['平方米', '666.6666666667'],
  公顷: ['平方米', '10000'],
  平方公里: ['平方米', '1000000'],
  立方米: ['立方米', '1'],
  米: ['米', '1'],
  公里: ['米', '1000'],
  千米: ['米', '1000'],
  吨: ['吨', '1'],
  千瓦: ['千瓦', '1'],
  兆瓦: ['千瓦', '1000'],
  度: ['度', '1'],
  剂: ['剂', '1'],
  份: ['份', '1'],
  支: ['支', '1'],
  年: ['年', '1'],
  个月: ['个月', '1'],
  天: ['天', '1'],
  日: ['天', '1'],
  小时: ['小时', '1'],
  倍: ['倍', '1'],
  分: ['分', '1'],
  位: ['位', '1'],
  期: ['期', '1'],
};

/** Counting words: they name what is counted, so they share one dimension. */
const COUNTING =
  '个 项 户 家 条 件 场 人 名 头 只 栋 座 幢 台 套 辆 批 次 处 间 所 类 种 类别 板块 级 层 亩次 孔 眼 口 双 班 期次 户次 人次 笔 篇 部 部门 方面 大 位置 岗位 例 宗 块 片 段 站 标段 车次';

const COUNTS: ReadonlySet<string> = new Set(COUNTING.split(' '));

/** Reads a unit with its multiplier and its «/年»; undefined when the base is unknown or missing (a bare 亿). */
export function unitOf(text: string): Unit | undefined {
  const slash = text.indexOf('/');
  const per = slash < 0 ? '' : text.slice(slash);
  if (per !== '' && !['/年', '/月', '/日', '/天', '/小时'].includes(per)) return undefined;
  const whole = slash < 0 ? text : text.slice(0, slash);
  for (const multiplier of ['', ...LONGEST_FIRST]) {
    if (!whole.startsWith(multiplier)) continue;
    const base = whole.slice(multiplier.length);
    const known = BASE[base] ?? (COUNTS.has(base) ? (['个', '1'] as const) : undefined);
    if (known) return { text, dimension: known[0] + per, factor: timesMultiplier(known[1], multiplier) };
  }
  return undefined;
}

const LONGEST_FIRST = Object.keys(MULTIPLIERS).sort((a, b) => b.length - a.length);

function timesMultiplier(factor: string, multiplier: string): string {
  const zeros = multiplier === '' ? 0 : String(MULTIPLIERS[multiplier]).length - 1;
  const [whole = '0', decimals = ''] = factor.split('.');
  const moved = decimals.padEnd(zeros, '0');
  const digits = `${whole}${moved.slice(0, zeros)}`;
  const rest = moved.slice(zeros);
  return rest ? `${digits}.${rest}` : digits;
}
