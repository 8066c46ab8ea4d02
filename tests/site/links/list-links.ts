import type { HTMLElement } from 'node-html-parser';

/** An address that a page names. */
export interface NamedAddress {
  readonly href: string;
  /** `follow`: a reader may click it. `request`: the browser asks for it on its own. `about`: it says something of the page. */
  readonly use: 'follow' | 'request' | 'about';
}

const SAYS = /\b(canonical|alternate|author|license|next|prev)\b/;

/** Every address that a page names, in links, pictures, scripts, style sheets and styles. */
export function listLinks(root: HTMLElement): NamedAddress[] {
  return root.querySelectorAll('*').flatMap((element) => {
    const styled = addressesInCss(`${element.getAttribute('style') ?? ''}`);
    const written = [
      'href',
      'xlink:href',
      'src',
      'poster',
      'data',
      'action',
      'formaction',
      'background',
    ].flatMap((name) => element.getAttribute(name) ?? []);
    const sets = (element.getAttribute('srcset') ?? '')
      .split(',')
      .map((one) => one.trim().split(/\s/)[0] ?? '');
    const inside = element.tagName === 'STYLE' ? addressesInCss(element.text) : [];
    const use = useOf(element);
    return [
      ...written.map((href) => ({ href, use })),
      ...[...styled, ...inside, ...sets.filter(Boolean)].map((href) => ({ href, use: 'request' as const })),
    ];
  });
}

function useOf(element: HTMLElement): NamedAddress['use'] {
  if (/^(A|AREA|FORM|BUTTON)$/.test(element.tagName)) return 'follow';
  const says = element.tagName === 'LINK' && SAYS.test(element.getAttribute('rel') ?? '');
  return says ? 'about' : 'request';
}

/** The addresses that a style sheet asks for. */
export const addressesInCss = (css: string): string[] => [
  ...[...css.matchAll(/url\(\s*["']?([^"')]*)["']?\s*\)/g)].map((match) => match[1] ?? ''),
  ...[...css.matchAll(/@import\s+["']([^"']+)["']/g)].map((match) => match[1] ?? ''),
];
