import type { BuiltSite } from '../built/built-site.ts';
import type { SitePage } from '../built/site-pages.ts';
import { resolveHref, type SiteIndex } from '../contract/site-index.ts';
import { listLinks, type NamedAddress } from './list-links.ts';

/** Says which addresses of a page lead nowhere, out of the base, or to another host. */
export function checkLinks({ address, root }: SitePage, site: BuiltSite, index: SiteIndex): string[] {
  return listLinks(root)
    .filter(({ use }) => use !== 'about')
    .flatMap((link) => checkLink(link, address, site, index) ?? [])
    .map((problem) => `${address}: ${problem}`);
}

function checkLink(
  { href, use }: NamedAddress,
  page: string,
  site: BuiltSite,
  index: SiteIndex,
): string | undefined {
  if (use === 'follow' && /^(https:\/\/|mailto:|tel:)/.test(href)) return undefined;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return `${href} is a request to another host`;
  const target = resolveHref(index, page, href);
  if (!target) return `${href} leaves the base ${index.base}`;
  const there = index.pages.get(target.address);
  if (!there && !site.files.includes(target.address.slice(1))) return `${href} leads to no file`;
  if (target.anchor === '') return undefined;
  return there?.ids.has(target.anchor) ? undefined : `${href} leads to no anchor`;
}
