import { type HTMLElement, parse } from 'node-html-parser';
import { type BuiltSite, readText } from './built-site.ts';

/** A page of a built site, parsed. */
export interface SitePage {
  /** Its address without the base path: /places/tonghua/, /404.html. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every page of a site, by address; the files of frozen issues, which stand alone, are no pages of it. */
export function sitePages(site: BuiltSite): ReadonlyMap<string, SitePage> {
  const pages = site.files
    .filter((file) => file.endsWith('.html') && !file.includes('/issued/'))
    .map((file) => parsePage(file, readText(site, file)));
  return new Map(pages.map((page) => [page.address, page]));
}

/** Parses the HTML of a page; comments are left out. */
export function parsePage(file: string, html: string): SitePage {
  return { address: `/${file}`.replace(/index\.html$/, ''), file, html, root: parse(html) };
}
