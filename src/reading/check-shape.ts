import type { z } from 'astro/zod';
import type { At } from '../model/at.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { type Fitting, SCHEMAS } from './schemas.ts';
import { VOCABULARY } from './vocabulary.ts';
import { plainOf, type Written, type WrittenMap } from './written.ts';

/** Checks a written record against its schema: the trusted value, or every misfit with its place and cure. */
export function checkShape<K extends keyof typeof SCHEMAS>(
  kind: K,
  map: WrittenMap,
): { value?: Fitting<K>; problems: Problem[] } {
  const outcome = SCHEMAS[kind].safeParse(plainOf(map));
  if (outcome.success) return { value: outcome.data as Fitting<K>, problems: [] };
  return { problems: withoutMeant(outcome.error.issues.flatMap((issue) => explain(issue, map, kind))) };
}

/** A problem of the shape, and the key that it is about: the one missing, or the one that was probably meant. */
interface Misfit extends Problem {
  readonly owner?: Written;
  readonly key?: string;
}

/** A key that is missing only because it was misspelt is told once, where it was misspelt. */
function withoutMeant(misfits: readonly Misfit[]): Problem[] {
  const meant = misfits.filter(({ rule }) => rule === 'key-known');
  return misfits
    .filter(
      ({ rule, owner, key }) =>
        rule !== 'key-missing' || !meant.some((one) => one.owner === owner && one.key === key),
    )
    .map(({ owner: _, key: __, ...problem }) => problem);
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, map: WrittenMap, kind: keyof typeof SCHEMAS): Misfit[] {
  const inner = innermost(issue);
  const path = inner.path.map(String);
  const there = locate(map, path);
  if (inner.code === 'unrecognized_keys')
    return inner.keys.map((key) => unknownKey(key, there.written, kind, path));
  const key = [...path].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
  const at = there.at;
  if (!there.found) {
    const says = sayOf(kind, key);
    const message = `缺少“${key}”。${says}`;
    return [{ rule: 'key-missing', at, message, cure: `补上一行  ${key}: …`, owner: there.written, key }];
  }
  if (inner.code === 'invalid_value' && inner.values.length > 1)
    return [wrongWord(inner.values.map(String), there, key)];
  return [
    {
      rule: 'value-shape',
      at,
      message: `“${key}”的写法不对。${sayOf(kind, key)}`,
      cure: shapeCure(inner, key),
    },
  ];
}

/** For a union, the branch that came furthest tells the most. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = (issue.errors ?? [])
    .flat()
    .map((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
  const deepest = branches.reduce<Issue | undefined>(
    (best, next) =>
      !best || next.path.length > best.path.length || next.code === 'unrecognized_keys' ? next : best,
    undefined,
  );
  return deepest ?? issue;
}

interface Located {
  readonly at: At;
  readonly written: Written;
  readonly found: boolean;
}

function locate(map: WrittenMap, path: readonly string[]): Located {
  let written: Written = map;
  for (const part of path) {
    const next: Written | undefined =
      written.kind === 'map'
        ? written.entries.find((entry) => entry.key === part)?.value
        : written.kind === 'list'
          ? written.items[Number(part)]
          : undefined;
    if (!next) return { at: { ...written.at, width: 1 }, written, found: false };
    written = next;
  }
  return { at: written.at, written, found: true };
}

function unknownKey(
  key: string,
  written: Written,
  kind: keyof typeof SCHEMAS,
  path: readonly string[],
): Misfit {
  const at =
    (written.kind === 'map' && written.entries.find((entry) => entry.key === key)?.keyAt) || written.at;
  const allowed = allowedKeys(kind, path);
  const near = nearest(key, allowed);
  const cure = near
    ? `写成 ${near}；若不需要，删掉这一行。`
    : `删掉这一行；这里可以写的键：${allowed.join(' ')}`;
  const message = `没有“${key}”这个键。${near ? `是不是 ${near}？` : ''}`;
  return { rule: 'key-known', at, message, cure, owner: written, ...(near ? { key: near } : {}) };
}

/** Key → what the entries below it may hold, where that is not what the record itself may. */
const BELOW: ReadonlyMap<string, readonly string[]> = new Map([
  ['计算', ['规则', '分子', '分母', '部分', '整体', '各项', '被减数', '减数', '本期']],
  ['别名', ['名称', '说明']],
  ['相关项目', ['项目', '关系', '说明']],
  ['会商', ['日期', '层级', '决定']],
  ['改期', ['期间', '原定', '改为', '原因']],
  ['拟稿', ['岗位', '日期']],
  ['审核', ['岗位', '日期']],
  ['保密审查', ['岗位', '日期']],
  ['签发', ['岗位', '日期']],
  ['处理', ['岗位', '日期']],
  ['报告', ['方式', '地址']],
  ['加分', ['名称', '指标', '每', '得', '封顶']],
  ['扣分', ['名称', '指标', '每', '得', '封顶']],
  ['档', ['起', '得']],
  ['异文', ['印作', '通作', '说明']],
  ['用在', ['地区', '说明', '职责', '来源', '来源位置']],
  ['缺失', ['说明', '地区']],
  ['环节', ['指标', '口径']],
  ['分组', ['来源位置', '截至', '期间', '口径', '批次', '陈述', '项目', '攻坚行动', '内部备注']],
]);
const SCHEME_ITEM = ['名称', '指标', '权重', '方式', '满分值', '封顶', '档', '名次得'] as const;
const STATEMENTS: readonly string[] = ['陈述', '项目', '攻坚行动'];

function allowedKeys(kind: keyof typeof SCHEMAS, path: readonly string[]): readonly string[] {
  if (kind === 'return' && path.some((part) => STATEMENTS.includes(part)))
    return Object.keys(VOCABULARY.claim);
  if (kind === 'scheme' && path[0] === '指标' && !path.includes('档')) return SCHEME_ITEM;
  const below = path.map((part) => BELOW.get(part)).find((keys) => keys !== undefined);
  return below ?? Object.keys(VOCABULARY[kind]);
}

function wrongWord(values: readonly string[], there: Located, key: string): Problem {
  const written = there.written.kind === 'scalar' ? there.written.text : '';
  const near = nearest(written, values);
  return {
    rule: 'word-known',
    at: there.at,
    message: `“${key}”不能是“${written}”。${near ? `是不是 ${near}？` : ''}`,
    cure: `写成其中之一：${values.join(' ')}`,
  };
}

const sayOf = (kind: keyof typeof SCHEMAS, key: string): string => {
  const fields: Readonly<Record<string, { says: string }>> = VOCABULARY[kind];
  const claimFields: Readonly<Record<string, { says: string }>> = VOCABULARY.claim;
  return (fields[key] ?? claimFields[key])?.says ?? '';
};

function shapeCure(issue: Issue, key: string): string {
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return `写成列表：${key}: [甲, 乙]，或每行以“- ”开头。`;
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record'))
    return `在“${key}:”下面换行、缩进，每行写一个“键: 值”。`;
  if (issue.code === 'too_small') return `在“${key}:”后面写上内容，或者删掉这一行。`;
  if (issue.code === 'invalid_value') return `写成 ${issue.values.join(' 或 ')}。`;
  if (issue.code === 'invalid_format' || issue.code === 'custom')
    return FORMATS.get(key) ?? '写成整数，例如 1。';
  return `在“${key}:”后面写一个值。`;
}

/** Key → how its value is written; whole numbers need no entry. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['格位', '写成 列,行，两个整数之间用半角逗号，例如 3,2。'],
  ['网址', '写成 https://域名，不带路径，末尾没有斜杠。'],
  ['地址', '邮件写成 名@域名；表单、工单写成以 https:// 开头的网址。'],
  ['路径', '以斜杠开头和结尾，例如 /zt/xmjb/。'],
  ['代码', '写成六位数字，例如 220582。'],
  ['小数位', '写成 0 到 9 的一个数字。'],
  ['起', '日子写成 2025-01-01；分档的起点写成 80% 之类。'],
  ['止', '写成 2025-12-31 这样的日期。'],
  ['权重', '写成不带单位的分值，例如 40。'],
  ['满分值', '写成 90% 或不带单位的数。'],
  ['每', '写成 10% 或不带单位的数，例如 1。'],
  ['得', '写成不带单位的数；分档里写成 60% 之类。'],
  ['封顶', '写成 120% 或不带单位的数。'],
  ['名次得', '写成 [100%, 80%, 60%] 之类。'],
  ['目标', '写成 80% 之类。'],
  ['原定', '写成 2026-11-25 这样的日期。'],
  ['改为', '写成 2026-11-25 这样的日期。'],
  ['日期', '写成 2026-11-25 这样的日期。'],
  ['上级', '写成那份记录的文件名，只含小写字母、数字和连字符。'],
  ['项目', '写成那份记录的文件名，只含小写字母、数字和连字符。'],
]);
