// A list of the units that figures are written in.
import { type Fraction, fraction, multiply } from './fraction.ts';

/** What a unit measures; only units of one dimension can be compared, added or divided into a rate. */
export interface Unit {
  /** The unit as written: 亿元, 万平方米, 个百分点, 吨/年. */
  readonly text: string;
  /** The name of the dimension: that of its base unit (元, 平方米, 吨/年, 个). */
  readonly dimension: string;
  /** How many base units one of it is, exactly: a 亩 is 2000/3 of a 平方米. */
  readonly factor: Fraction;
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

const ONE = fraction(1n);

/** Unit → [dimension, how many of the dimension's base unit it is]. */
const BASE: Readonly<Record<string, readonly [string, Fraction]>> = {
  元: ['元', ONE],
  '%': ['%', ONE],
  个百分点: ['个百分点', ONE],
  平方米: ['平方米', ONE],
  亩: ['平方米', fraction(2000n, 3n)],
  公顷: ['平方米', fraction(10_000n)],
  平方公里: ['平方米', fraction(1_000_000n)],
  立方米: ['立方米', ONE],
  米: ['米', ONE],
  公里: ['米', fraction(1_000n)],
  千米: ['米', fraction(1_000n)],
  吨: ['吨', ONE],
  千瓦: ['千瓦', ONE],
  兆瓦: ['千瓦', fraction(1_000n)],
  度: ['度', ONE],
  剂: ['剂', ONE],
  份: ['份', ONE],
  支: ['支', ONE],
  年: ['年', ONE],
  个月: ['个月', ONE],
  天: ['天', ONE],
  日: ['天', ONE],
  个工作日: ['个工作日', ONE],
  小时: ['小时', ONE],
  倍: ['倍', ONE],
  分: ['分', ONE],
  位: ['位', ONE],
  期: ['期', ONE],
};

/** Counting words: they name what is counted, so they share one dimension. */
const COUNTING =
  '个 项 户 家 条 件 场 人 名 头 只 栋 座 幢 台 套 辆 批 次 处 间 所 类 种 类别 板块 级 层 亩次 孔 眼 口 双 班 期次 户次 人次 笔 篇 部 部门 方面 大 位置 岗位 例 宗 块 片 段 站 标段 车次';

const COUNTS: ReadonlySet<string> = new Set(COUNTING.split(' '));
const COUNT = ['个', ONE] as const;

/** What «a year» and its like may be written as, and under which name they are compared. */
const PER: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['/年', '/年'],
  ['/月', '/月'],
  ['/日', '/天'],
  ['/天', '/天'],
  ['/小时', '/小时'],
]);

/** Reads a unit with its multiplier and its «/年»; undefined when the base is unknown or missing (a bare 亿). */
export function unitOf(text: string): Unit | undefined {
  if (!units.has(text)) units.set(text, parseUnit(text));
  return units.get(text);
}

/** Every unit that was read, by its text: there are few, and each is read for every number. */
const units = new Map<string, Unit | undefined>();

function parseUnit(text: string): Unit | undefined {
  const [whole = ''] = text.split('/', 1);
  const per = PER.get(text.slice(whole.length));
  if (per === undefined) return undefined;
  for (const multiplier of ['', ...LONGEST_FIRST]) {
    if (!whole.startsWith(multiplier)) continue;
    const base = whole.slice(multiplier.length);
    const known = Object.hasOwn(BASE, base) ? BASE[base] : COUNTS.has(base) ? COUNT : undefined;
    if (!known) continue;
    const [dimension, factor] = known;
    return {
      text,
      dimension: dimension + per,
      factor: multiply(factor, fraction(MULTIPLIERS[multiplier] ?? 1n)),
    };
  }
  return undefined;
}

const LONGEST_FIRST = Object.keys(MULTIPLIERS).sort((a, b) => b.length - a.length);
