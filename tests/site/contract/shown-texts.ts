import { HTMLElement, type Node, TextNode } from 'node-html-parser';

/** A stretch of text that a reader sees or hears, and the element in which it stands. */
export interface ShownText {
  readonly text: string;
  readonly element: HTMLElement;
  /** The attribute that holds it; undefined for text between tags. */
  readonly attribute?: string;
}

/** Attributes that are shown, printed by a style sheet or read out. */
const SPOKEN = [
  'alt',
  'title',
  'placeholder',
  'label',
  'summary',
  'data-label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
];
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

/** Everything that is shown or read out below an element, in order; the titles of drawings are text between tags. */
export function* shownTexts(element: HTMLElement): Generator<ShownText> {
  if (SILENT.has(element.tagName)) return;
  for (const attribute of SPOKEN) {
    const text = element.getAttribute(attribute);
    if (text) yield { text, element, attribute };
  }
  if (/^(INPUT|BUTTON)$/.test(element.tagName)) {
    const text = element.getAttribute('value');
    if (text) yield { text, element, attribute: 'value' };
  }
  for (const child of element.childNodes as Node[]) {
    if (child instanceof TextNode) yield { text: child.text, element };
    else if (child instanceof HTMLElement) yield* shownTexts(child);
  }
}

/** Whether a text has a digit of any script, a raised one or a fraction sign. */
export const hasDigit = (text: string): boolean => /[\p{Nd}\p{No}]/u.test(text);

/** The element itself and those around it, the innermost first. */
export function* outwards(element: HTMLElement): Generator<HTMLElement> {
  for (let one: HTMLElement | null = element; one; one = one.parentNode) yield one;
}
