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
    '([-−]?\\d[\\d,]*(?:\\.\\d+)?|[一二三四五六七八九十两百]+(?=[^一二三四五六七八九十]))' +
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
      cure: '写成数字加单位，例如 33个、187.6亿元、60.6%。',
    };
  const [, before, change, number = '', within, rest = '', after] = match;
  const range = RANGE.exec(rest) ?? (/^(?:至|—|–|~|～)/.test(rest) ? RANGE.exec(`${rest}`) : null);
  const unit = range ? (range[3] ?? '') : rest;
  const refused =
    refuseNumber(number) ?? refuseUnit(unit, written) ?? (range ? refuseRange(range, written) : undefined);
  if (refused) return refused;
  const qualifier = (before === '达到' ? '达' : (before ?? within ?? after)) as Qualifier | undefined;
  return {
    kind: 'quantity',
    text,
    number: (FALLS.includes(change ?? '') ? '-' : '') + plainNumber(number),
    ...(range ? { to: plainNumber(range[2] ?? '') } : {}),
    unit,
    ...(qualifier ? { qualifier } : {}),
    ...(change ? { change: FALLS.includes(change) ? '下降' : '增长' } : {}),
  };
}

/** True when the outcome is a quantity. */
export const isQuantity = (outcome: Quantity | QuantityRefused): outcome is Quantity => 'kind' in outcome;

function fullWidth(text: string): QuantityRefused | undefined {
  const found = /[％，．。０-９（）：]/.exec(text)?.[0];
  if (!found) return undefined;
  const half = found === '。' ? '.' : found.normalize('NFKC');
  return {
    message: `“${text}”里有全角符号“${found}”。`,
    cure: `改成半角“${half}”：${text.normalize('NFKC')}`,
  };
}

const plainNumber = (number: string): string =>
  /\d/.test(number) ? number.replaceAll(',', '').replace('−', '-') : String(parseChineseNumber(number) ?? '');

function refuseNumber(number: string): QuantityRefused | undefined {
  if (!/\d/.test(number)) {
    return parseChineseNumber(number) === undefined
      ? { message: `认不出数字“${number}”。`, cure: '改用阿拉伯数字。' }
      : undefined;
  }
  if (number.includes(',') && !/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number))
    return { message: `“${number}”的逗号位置不对。`, cure: `去掉逗号：${number.replaceAll(',', '')}` };
  return undefined;
}

function refuseUnit(unit: string, written: string): QuantityRefused | undefined {
  if (unit === '')
    return { message: `“${written}”没有单位。`, cure: '补上单位，例如 33个、187.6亿元、60.6%。' };
  if (/^(十|百|千|万|十万|百万|千万|亿|万亿)$/.test(unit))
    return {
      message: `“${written}”只写了“${unit}”，没有写计的是什么。`,
      cure: `补全单位，例如 ${written}元、${written}吨。`,
    };
  if (unitOf(unit)) return undefined;
  return {
    message: `认不出单位“${unit}”。`,
    cure: '用常见单位（元 万元 亿元 个 户 % 个百分点 亩 平方米 吨 …）；新单位先加进 src/model/unit.ts。',
  };
}

function refuseRange(range: RegExpExecArray, written: string): QuantityRefused | undefined {
  const [, low = '', , unit = ''] = range;
  if (low === '' || low === unit) return undefined;
  const cure = `两头写同一个单位，例如 1${unit}至2${unit}。`;
  return { message: `“${written}”两头的单位不同（${low} 与 ${unit}）。`, cure };
}
