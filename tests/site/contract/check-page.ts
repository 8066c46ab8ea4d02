import type { HTMLElement } from 'node-html-parser';
import type { SitePage } from '../built/site-pages.ts';
import { boundElements, checkBound } from './check-bound.ts';
import { checkCharts } from './check-charts.ts';
import { checkHead } from './check-head.ts';
import { checkListed, LISTED } from './check-listed.ts';
import { checkNumberLink } from './check-number-link.ts';
import type { KnownWords } from './known-words.ts';
import type { Published } from './published-rows.ts';
import { hasDigit, outwards, type ShownText, shownTexts } from './shown-texts.ts';
import { resolveHref, type SiteIndex } from './site-index.ts';

/** What a page is checked against. */
export interface Contract {
  readonly published: Published;
  readonly known: KnownWords;
  readonly site: SiteIndex;
}

/**
 * The contract of every page: each digit that is shown or read out stands in a number that is bound to a claim or a
 * figure and reads as that does, or in a date, a name or an ordinal of the records. A sentence for each breach.
 */
export function checkPage(page: SitePage, contract: Contract): string[] {
  const { root, address } = page;
  const body = root.querySelector('body') ?? root;
  const numbers = boundElements(root).flatMap((element) => {
    const problems = [
      checkBound(element, contract.published),
      element.tagName === 'DATA'
        ? checkNumberLink(element, address, contract.published, contract.site)
        : undefined,
    ];
    return problems.flatMap((problem) => (problem ? [`«${element.text}» ${problem}`] : []));
  });
  const texts = [...shownTexts(body)].filter(({ text }) => hasDigit(text));
  return [
    ...numbers,
    ...texts.flatMap((shown) => checkShown(shown, address, contract)),
    ...checkCharts(root),
    ...checkHead(root, contract.known),
  ].map((problem) => `${address}: ${problem}`);
}

function checkShown({ text, element, attribute }: ShownText, page: string, contract: Contract): string[] {
  if (attribute !== undefined) return [`«${text}» in ${attribute} has unbound digits`];
  const holder = [...outwards(element)].find((one) => isBound(one) || listedAs(one));
  if (!holder) return [`«${around(text, element)}» has unbound digits`];
  if (isBound(holder)) return [];
  const titleAt = (href: string): string | undefined =>
    contract.site.pages.get(resolveHref(contract.site, page, href)?.address ?? '')?.title;
  const kind = listedAs(holder) ?? 'name';
  const problem = checkListed(holder, kind, contract.known, titleAt);
  return problem ? [`«${holder.text}» of the class ${kind} ${problem}`] : [];
}

const isBound = (element: HTMLElement): boolean =>
  element.hasAttribute('data-claim') || element.hasAttribute('data-figure');

const listedAs = (element: HTMLElement): (typeof LISTED)[number] | undefined =>
  LISTED.find((name) => element.classList.contains(name));

/** A short text is shown with that of its element. */
const around = (text: string, element: HTMLElement): string =>
  (text.trim().length < 8 ? element.text : text).trim().slice(0, 60);
