import type { HTMLElement } from 'node-html-parser';
import type { KnownWords } from './known-words.ts';
import { hasDigit } from './shown-texts.ts';

/** The title of a document repeats, where it has digits, words of the heading or the kicker, or a name; a description its heading. */
export function checkHead(root: HTMLElement, known: KnownWords): string[] {
  const meta = (selector: string): string[] =>
    root.querySelectorAll(selector).map((element) => element.getAttribute('content') ?? '');
  const titles = [
    ...root.querySelectorAll('head title').map(({ text }) => text),
    ...meta('[property$=title]'),
    ...meta('[name=citation_title], [name=ArticleTitle], [name=ColumnName]'),
    ...datasets(root).map(({ name }) => name),
  ];
  const said = root.querySelectorAll('h1, .kicker').map(({ text }) => text);
  const free = titles.flatMap((title) =>
    title
      .split(/\s+/)
      .filter((word) => hasDigit(word) && !known.names.has(word) && !said.some((text) => text.includes(word)))
      .map((word) => `«${word}» in the title is neither in the heading nor a name`),
  );
  const described = [
    ...meta('[name=description], [property$=description], [name=ColumnDescription], [property$="image:alt"]'),
    ...datasets(root).map(({ description = '' }) => description),
  ]
    .filter((text) => hasDigit(said.reduce((rest, words) => rest.replace(words, ''), text)))
    .map((text) => `«${text}» describes the page with unbound digits`);
  return [...free, ...described];
}

/** What the structured data of a page calls and says of each thing. */
const datasets = (root: HTMLElement): { readonly name: string; readonly description?: string }[] =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .flatMap((script) => JSON.parse(script.text)['@graph'] ?? []);
