import type { HTMLElement } from 'node-html-parser';
import type { SitePage } from '../built/site-pages.ts';

/** Says what is wrong with the frame of a page: language, title, headings in their order, ids once each, nothing empty. */
export function checkStructure({ address, root }: SitePage): string[] {
  const language = root.querySelector('html')?.getAttribute('lang');
  const said = (selector: string): string => root.querySelector(selector)?.text.trim() ?? '';
  const description = root.querySelector('meta[name=description]')?.getAttribute('content')?.trim();
  return [
    ...(language === 'zh-CN' ? [] : [`the language is ${language}`]),
    ...(said('head title') ? [] : ['has no title']),
    ...(description ? [] : ['has no description']),
    ...['h1', 'main'].flatMap((name) => {
      const count = root.querySelectorAll(name).length;
      return count === 1 ? [] : [`has ${count} ${name}`];
    }),
    ...checkOutline(root),
    ...checkIds(root),
    ...checkEmpty(root),
  ].map((problem) => `${address}: ${problem}`);
}

function checkOutline(root: HTMLElement): string[] {
  const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
  return headings.flatMap((heading, index) => {
    const name = heading.rawTagName;
    const above = headings[index - 1]?.rawTagName ?? 'h0';
    return [
      ...(heading.text.trim() === '' ? [`${name} is empty`] : []),
      ...(Number(name[1]) > Number(above[1]) + 1 ? [`${name} «${heading.text}» follows ${above}`] : []),
    ];
  });
}

function checkIds(root: HTMLElement): string[] {
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  const first = new Map(ids.map((id, index) => [id, index] as const).reverse());
  return [
    ...ids.filter((id, index) => first.get(id) !== index).map((id) => `the id ${id} stands twice`),
    ...ids.filter((id) => id === '' || /\s/.test(id)).map((id) => `«${id}» is no id`),
  ];
}

/** What is absent is said with its reason: a cell, a particular or a paragraph without a word is a mistake. */
function checkEmpty(root: HTMLElement): string[] {
  return root
    .querySelectorAll('td, th, dt, dd, li, p, caption, summary, figcaption, a')
    .filter((element) => element.text.trim() === '' && !element.querySelector('img, svg, input'))
    .map(
      (element) => `an empty <${element.rawTagName}> in «${element.parentNode?.text.trim().slice(0, 40)}»`,
    );
}
