import type { HTMLElement } from 'node-html-parser';
import { boundTo } from './check-bound.ts';
import { issueOf, type Published, type Rows } from './published-rows.ts';
import { outwards } from './shown-texts.ts';
import { resolveHref, type SiteIndex } from './site-index.ts';

/**
 * A number leads to the row of its claim on the page of the source (or of its part of it), or to its working on the page of the indicator;
 * of a frozen issue, to its row among the printed numbers; within the link of a whole title, to a page that shows the same number. Says what is wrong with its link.
 */
export function checkNumberLink(
  element: HTMLElement,
  page: string,
  published: Published,
  site: SiteIndex,
): string | undefined {
  const link = [...outwards(element)].find((one) => one.tagName === 'A');
  if (!link) return 'has no link';
  const href = link.getAttribute('href') ?? '';
  const target = resolveHref(site, page, href);
  const there = target && site.pages.get(target.address);
  if (!target || !there) return `leads to ${href}, where there is no page`;
  const id = boundTo(element);
  if (!link.classList.contains('n'))
    return there.bound.has(id) ? undefined : `leads to ${href}, which does not show it`;
  const issue = issueOf(element);
  const home =
    issue === undefined
      ? homeOf(id, element.hasAttribute('data-claim'), published)
      : `/issues/${issue}/figures/`;
  if (target.address !== home || target.anchor !== id) return `leads to ${href}, not to ${home}#${id}`;
  return there.ids.has(id) ? undefined : `leads to ${href}, where there is no such row`;
}

/** The page on which a claim or a figure has its row. */
export const homeOf = (id: string, isClaim: boolean, { claims, figures }: Rows): string =>
  isClaim
    ? (claims.get(id)?.home ?? `/sources/${claims.get(id)?.source.id}/`)
    : (figures.get(id)?.home ?? `/indicators/${figures.get(id)?.indicator}/`);
