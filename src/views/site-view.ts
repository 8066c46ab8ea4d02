import { homeAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import { dayWords } from '../model/wording.ts';
import { siteFeedLinks } from './feeds/list-feeds.ts';
import type { PageView, SiteView } from './view.ts';

/** What every page says of the site. */
export function siteView(archive: Archive): SiteView {
  const { name, issuer, standing, statement, url, knownBy } = archive.site;
  const view = { name, issuer, standing, statement, url, feeds: siteFeedLinks(archive) };
  return knownBy === undefined ? view : { ...view, knownBy: dayWords(knownBy) };
}

/** A page with nothing on it yet: views fill in what they have. */
export function emptyPage(
  archive: Archive,
  page: Pick<PageView, 'kind' | 'address' | 'title' | 'description' | 'heading'>,
): PageView {
  return {
    site: siteView(archive),
    crumbs: page.address === homeAddress() ? [] : [{ text: '首页', address: homeAddress() }],
    kicker: [],
    lede: [],
    meta: [],
    keys: [],
    sections: [],
    colophon: [],
    ...page,
  };
}
