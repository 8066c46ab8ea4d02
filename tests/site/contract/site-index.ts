import type { SitePage } from '../built/site-pages.ts';
import { boundElements, boundTo } from './check-bound.ts';

/** What links can lead to. */
export interface PageIndex {
  readonly ids: ReadonlySet<string>;
  /** The claims and figures that the page shows. */
  readonly bound: ReadonlySet<string>;
  /** The title without the name of the site. */
  readonly title: string;
}

/** The targets of a site, by address without the base. */
export interface SiteIndex {
  readonly base: string;
  readonly pages: ReadonlyMap<string, PageIndex>;
}

/** Indexes the pages of a site that is built for `base`. */
export function indexSite(pages: Iterable<SitePage>, base: string): SiteIndex {
  return {
    base,
    pages: new Map([...pages].map((page) => [page.address, indexPage(page)])),
  };
}

const indexPage = ({ root }: SitePage): PageIndex => ({
  ids: new Set(root.querySelectorAll('[id]').map((element) => element.id)),
  bound: new Set(boundElements(root).map(boundTo)),
  title: (root.querySelector('head title')?.text ?? '').replace(/ · [^·]+$/, ''),
});

/** Splits a link from `page` into the address without the base and the anchor; undefined when it leaves the base. */
export function resolveHref(
  { base }: SiteIndex,
  page: string,
  href: string,
): { address: string; anchor: string } | undefined {
  const origin = 'http://site.invalid';
  const url = URL.canParse(href, origin) ? new URL(href, `${origin}${base}${page.slice(1)}`) : undefined;
  if (url?.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  return {
    address: decodeURI(`/${url.pathname.slice(base.length)}`),
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
