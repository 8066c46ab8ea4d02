import { compare, fractionOf } from '../model/fraction.ts';
import { unitOf } from '../model/unit.ts';
import type { Qualifier, Quantity } from '../model/value.ts';
import { parseChineseNumber } from './parse-chinese-number.ts';

/** Why a wording is not a quantity, and what to write instead. */
export interface QuantityRefused {
  readonly message: string;
  readonly cure: string;
}

const SHAPE = new RegExp(
  '^(约|近|超过|超|逾|不足|至少|达到|达)?' +
    '(同比增长|同比下降|增长|上升|提高|下降|减少|降低)?' +
    '([-−]?\\d[\\d,]*(?:\\.\\d+)?|[零一二两三四五六七八九十百]+(?=[^零一二两三四五六七八九十百]))' +
    '(多|余)?(.*?)(以上|以下|左右|以内)?$',
);

const RANGE = /^(.*?)(?:至|—|–|~|～)(\d[\d,]*(?:\.\d+)?)(.+)$/;
const FALLS = ['同比下降', '下降', '减少', '降低'];

/** Reads a quantity as people write it (187.6亿元, 约600亿元, 1万吨至2万吨, 下降0.6个百分点), or says why not. */
export function parseQuantity(written: string): Quantity | QuantityRefused {
  const text = written.replace(/[ \t]+/g, '');
  const wide = fullWidth(text);
  if (wide) return wide;
  const match = SHAPE.exec(text);
  if (!match)
    return {
      message: `“${written}”不是一个带单位的数。`,
      cure: '写成数字加单位，例如 33个、187.6亿元、60.6%；没有数就写 未公布、未报送、不适用 或 待核。',
    };
  const [, before, change, number = '', within, rest = '', after] = match;
  const range = RANGE.exec(rest);
  const unit = range ? (range[3] ?? '') : rest;
  const refused =
    refuseNumber(number, change) ??
    refuseUnit(unit, `${number}${within ?? ''}${rest}`, written) ??
    (range ? refuseRange(range, number, written) : undefined);
  if (refused) return refused;
  const falls = FALLS.includes(change ?? '');
  const signed = (decimal: string): string => (falls ? `-${decimal}` : decimal);
  const qualifier = (before === '达到' ? '达' : (before ?? within ?? after)) as Qualifier | undefined;
  return {
    kind: 'quantity',
    text,
    number: signed(plainNumber(number)),
    ...(range ? { to: signed(plainNumber(range[2] ?? '')) } : {}),
    unit,
    ...(qualifier ? { qualifier } : {}),
    ...(change ? { change: falls ? '下降' : '增长' } : {}),
  };
}

/** True when the outcome is a quantity. */
export const isQuantity = (outcome: Quantity | QuantityRefused): outcome is Quantity => 'kind' in outcome;

function fullWidth(text: string): QuantityRefused | undefined {
  const found = /[！-｝。]/.exec(text)?.[0];
  if (!found) return undefined;
  return {
    message: `“${text}”里有全角符号“${found}”。`,
    cure: `改成半角“${halfWidth(found)}”：${halfWidth(text)}`,
  };
}

const halfWidth = (text: string): string => text.replaceAll('。', '.').normalize('NFKC');

const plainNumber = (number: string): string =>
  /\d/.test(number) ? number.replaceAll(',', '').replace('−', '-') : String(parseChineseNumber(number) ?? '');

function refuseNumber(number: string, change: string | undefined): QuantityRefused | undefined {
  if (change && /^[-−]/.test(number)) {
    const cure = `去掉负号：${change}${number.slice(1)}…；方向只写一次。`;
    return { message: `“${change}”后面又写了负号。`, cure };
  }
  if (!/\d/.test(number)) {
    return parseChineseNumber(number) === undefined
      ? { message: `认不出数字“${number}”。`, cure: '改用阿拉伯数字。' }
      : undefined;
  }
  if (number.includes(',') && !/^[-−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number))
    return { message: `“${number}”的逗号位置不对。`, cure: `去掉逗号：${number.replaceAll(',', '')}` };
  return undefined;
}

function refuseUnit(unit: string, bare: string, written: string): QuantityRefused | undefined {
  if (unit === '')
    return { message: `“${written}”没有单位。`, cure: '补上单位，例如 33个、187.6亿元、60.6%。' };
  if (/^(十|百|千|万|十万|百万|千万|亿|万亿)$/.test(unit))
    return {
      message: `“${written}”只写了“${unit}”，没有写计的是什么。`,
      cure: `补全单位，例如 ${bare}元、${bare}吨。`,
    };
  if (unitOf(unit)) return undefined;
  return {
    message: `认不出单位“${unit}”。`,
    cure: '用常见单位（元 万元 亿元 个 户 % 个百分点 亩 平方米 吨 …）；新单位先加进 src/model/unit.ts。',
  };
}

function refuseRange(range: RegExpExecArray, from: string, written: string): QuantityRefused | undefined {
  const [, low = '', to = '', unit = ''] = range;
  if (low !== '' && low !== unit) {
    const cure = `两头写同一个单位，例如 1${unit}至2${unit}。`;
    return { message: `“${written}”两头的单位不同（${low} 与 ${unit}）。`, cure };
  }
  if (compare(fractionOf(plainNumber(from)), fractionOf(plainNumber(to))) <= 0) return undefined;
  return { message: `“${written}”的下限比上限大。`, cure: `小的写在前面：${to}${unit}至${from}${unit}。` };
}
