import type { At } from '../model/at.ts';
import type { Problem } from '../model/problem.ts';
import type { Prose } from '../model/prose.ts';
import type { Span } from '../model/value.ts';
import type { Classified } from './classify.ts';
import type { ContentFile } from './content-file.ts';
import type { Lookup } from './lookup.ts';
import { parseDate } from './parse-date.ts';
import { parseProse } from './parse-prose.ts';
import { placesOf, plainOf, valueUnder, type WrittenMap } from './written.ts';

/** What building one record needs: its file, its fields, the names it may refer to, and where to report. */
export interface Draft<F> {
  readonly file: ContentFile;
  readonly is: Classified;
  readonly map: WrittenMap;
  readonly fitting: F;
  readonly bodyStart: number;
  readonly names: Lookup;
  readonly report: (problem: Problem) => void;
}

/** The part that all records share: id, place in the file, places of the fields. */
export const recorded = (draft: Draft<unknown>) => ({
  id: draft.is.id,
  at: { ...draft.map.at, width: 1 },
  fields: placesOf(draft.map),
});

/** Reads a date field; a wording that is no date is reported and stands as an open span. */
export function dateField(draft: Draft<unknown>, map: WrittenMap, key: string): Span | undefined {
  const written = valueUnder(map, key);
  return written?.kind === 'scalar' ? readDate(draft.report, written.text, written.at) : undefined;
}

/** Reads a date, or reports what is wrong with its wording. */
export function readDate(report: (problem: Problem) => void, text: string, at: At): Span {
  const span = parseDate(text);
  if (span) return span;
  report({ rule: 'date-shape', at, message: `“${text}”不是能认出的日期。`, cure: dateCure(text) });
  return { text, start: null, end: null };
}

/** What to write in place of a wording that is no date: exactly that where it can be told, else the forms there are. */
function dateCure(text: string): string {
  const [, year, ...rest] = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/.exec(text) ?? [];
  if (year) {
    const parts = rest.filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
    return `写成 ${[year, ...parts].join('-')}。`;
  }
  if (/^(\d{1,2}[月—–~～至-]|[上下]半年|年[初底末]|第?[一二三四]季度)/.test(text))
    return `补上年份，例如 2023${text.startsWith('年') ? '' : '年'}${text}。`;
  return '写成 2023、2023-04、2023-04-中旬、2023年三季度、2023年1—10月、2023年底前 之类。';
}

/** Reads the prose below the front matter. */
export function proseOf(draft: Draft<unknown>): Prose {
  const outcome = parseProse(draft.file, draft.bodyStart, draft.names);
  for (const problem of outcome.problems) draft.report(problem);
  return outcome.prose;
}

/** Drops the keys whose value is undefined, so that an absent field is absent. */
export function given<T extends object>(
  fields: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The fields of a written record as its schema knows them. */
export const fittingOf = <F>(map: WrittenMap): F => plainOf(map) as F;
