import type { Span } from '../model/value.ts';

/** Reads a date as people write it and gives the stretch of days that it means; undefined when it is none. */
export function parseDate(written: string): Span | undefined {
  const { core, printed } = withoutWording(written.replace(/\s+/g, ''));
  const span = openEnded(core) ?? stretch(core) ?? single(core);
  return span && (printed === undefined ? span : { ...span, printed });
}

/** Splits «2023-04（目前）» into the date that is known and the source's own wording. */
function withoutWording(text: string): { core: string; printed?: string } {
  const match = /^(.+?)[（(]([^（()）]+)[）)]$/.exec(text);
  return match ? { core: match[1] ?? '', printed: match[2] ?? '' } : { core: text };
}

/** «…以来» is open at its end, «…前» at its start, «建成后» and its like at both: no day is known. */
function openEnded(text: string): Span | undefined {
  if (/^(建成|投产|达产|全部建成|全部达产|建成达产|建成投产)后$/.test(text))
    return { text, start: null, end: null };
  const since = /^(.+?)(?:年)?以来$/.exec(text);
  if (since) {
    const span = single(since[1] ?? '');
    return span && { text: `${span.text}以来`, start: span.start, end: null };
  }
  const before = /^(.+?)(以前|之前|前)$/.exec(text);
  const span = before && single(before[1] ?? '');
  return span ? { text: `${span.text}前`, start: null, end: span.end } : undefined;
}

/** «2022年1—10月» and «2022-03—2023-01». */
function stretch(text: string): Span | undefined {
  const months = /^(\d{4})(?:年|-)(\d{1,2})月?[—–~～至-](\d{1,2})月$/.exec(text);
  if (months) {
    const from = month(months[1], months[2]);
    const to = month(months[1], months[3]);
    if (!from || !to || Number(months[2]) > Number(months[3])) return undefined;
    return {
      text: `${months[1]}年${Number(months[2])}—${Number(months[3])}月`,
      start: from.start,
      end: to.end,
    };
  }
  const parts = text.split(/[—–~～至]/);
  if (parts.length !== 2) return undefined;
  const [from, to] = parts.map((part) => single(part));
  if (!from || !to || (from.start ?? '') > (to.end ?? '')) return undefined;
  return { text: `${from.text}至${to.text}`, start: from.start, end: to.end };
}

const QUARTERS = '一二三四';

/** One year, half, quarter, month, ten days or day. */
function single(text: string): Span | undefined {
  let match = /^(\d{4})年?$/.exec(text);
  if (match) return year(match[1] ?? '');
  match = /^(\d{4})年?(上半年|下半年|年?底|年?末|年?初|-底|-末)$/.exec(text);
  if (match) return partOfYear(match[1] ?? '', match[2] ?? '');
  match = /^(\d{4})(?:年|-)?(?:第?([一二三四1-4])季度|Q([1-4]))$/.exec(text);
  if (match) return quarter(match[1] ?? '', match[2] ?? match[3] ?? '');
  match = /^(\d{4})(?:年|-)(\d{1,2})月?(?:-?(上旬|中旬|下旬|初|末|底))?$/.exec(text);
  if (match) return month(match[1], match[2], match[3]);
  match = /^(\d{4})(?:年|-)(\d{1,2})(?:月|-)(\d{1,2})日?$/.exec(text);
  return match ? day(match[1] ?? '', match[2] ?? '', match[3] ?? '') : undefined;
}

const year = (text: string): Span => ({ text: `${text}年`, start: `${text}-01-01`, end: `${text}-12-31` });

function partOfYear(text: string, part: string): Span {
  const name = part.replace(/^[-年]/, '');
  if (name === '上半年') return { text: `${text}年上半年`, start: `${text}-01-01`, end: `${text}-06-30` };
  if (name === '下半年') return { text: `${text}年下半年`, start: `${text}-07-01`, end: `${text}-12-31` };
  if (name === '初') return { text: `${text}年初`, start: `${text}-01-01`, end: `${text}-01-31` };
  return { text: `${text}年底`, start: `${text}-12-01`, end: `${text}-12-31` };
}

function quarter(text: string, written: string): Span {
  const index = QUARTERS.includes(written) ? QUARTERS.indexOf(written) : Number(written) - 1;
  const first = index * 3 + 1;
  const start = `${text}-${two(first)}-01`;
  return { text: `${text}年${QUARTERS[index]}季度`, start, end: lastDay(text, first + 2) };
}

/** The days of each part of a month: ten-day periods, and 初 末 底 as the first and last of them. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  上旬: ['01', '10'],
  中旬: ['11', '20'],
  下旬: ['21', ''],
  初: ['01', '10'],
  末: ['21', ''],
  底: ['21', ''],
};

function month(yearText = '', monthText = '', part?: string): Span | undefined {
  const number = Number(monthText);
  if (number < 1 || number > 12) return undefined;
  const head = `${yearText}-${two(number)}`;
  const [from, to] = (part && PARTS[part]) || ['01', ''];
  const end = to === '' ? lastDay(yearText, number) : `${head}-${to}`;
  return { text: `${yearText}年${number}月${part ?? ''}`, start: `${head}-${from}`, end };
}

function day(yearText: string, monthText: string, dayText: string): Span | undefined {
  const whole = month(yearText, monthText);
  const iso = `${yearText}-${two(Number(monthText))}-${two(Number(dayText))}`;
  if (!whole || Number(dayText) < 1 || iso > (whole.end ?? '')) return undefined;
  return { text: `${whole.text}${Number(dayText)}日`, start: iso, end: iso };
}

const two = (number: number): string => String(number).padStart(2, '0');

function lastDay(yearText: string, monthNumber: number): string {
  const full = Number(yearText);
  const leap = (full % 4 === 0 && full % 100 !== 0) || full % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][monthNumber - 1] ?? 31;
  return `${yearText}-${two(monthNumber)}-${days}`;
}
