import type { HTMLElement } from 'node-html-parser';
import { parseDate } from '../../../src/reading/parse-date.ts';
import type { KnownWords } from './known-words.ts';
import { outwards } from './shown-texts.ts';

/** The classes beside bound numbers in which digits may stand: the closed list. */
export const LISTED = ['date', 'name', 'ord'] as const;

/** Says what is wrong with the text of an element of the closed list; `titleAt` gives the title of the page at an address. */
export function checkListed(
  element: HTMLElement,
  kind: (typeof LISTED)[number],
  known: KnownWords,
  titleAt: (href: string) => string | undefined,
): string | undefined {
  const { text } = element;
  if (kind === 'date') return isTick(element) ? undefined : checkDate(text, known);
  if (kind === 'ord') return known.ordinals.has(text) ? undefined : 'is no ordinal of the records';
  const href = element.getAttribute('href');
  const named =
    known.names.has(text) ||
    href === text ||
    (href !== undefined && titleAt(href) === text) ||
    text === printedIn(element, known);
  return named ? undefined : 'is no name of the records';
}

/** A month or a year on the scale of a drawing: a scale runs on evenly over months that no record names. */
const isTick = (element: HTMLElement): boolean =>
  [...outwards(element)].some(({ tagName }) => tagName === 'SVG') &&
  /^(\d{4}年)?([1-9]|1[0-2])月$|^\d{4}年$/.test(element.text);

/** The fixed wordings that may follow a date. */
const WORDING = /（(?:来源日期|原文“([^“”]+)”)）$/;

/** What a date says must be readable, and be a date of the records; a source's own wording must be one of the records too. */
function checkDate(text: string, known: KnownWords): string | undefined {
  const read = parseDate(text.replace(WORDING, ''));
  const quoted = WORDING.exec(text)?.[1];
  if (!read || read.printed !== undefined) return 'is no date';
  if (quoted !== undefined && !known.wordings.has(quoted)) return 'quotes no wording of the records';
  return known.dates.has(read.text) ? undefined : 'is no date of the records';
}

/** The source's wording that belongs to the row in which an element stands. */
function printedIn(element: HTMLElement, known: KnownWords): string | undefined {
  for (const one of outwards(element)) if (one.tagName === 'TR') return known.printed.get(one.id);
  return undefined;
}
