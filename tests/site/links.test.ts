import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { openSite } from '../../src/site.ts';
import { type BuiltSite, builtSite, readText } from './built/built-site.ts';
import { parsePage, type SitePage, sitePages } from './built/site-pages.ts';
import { indexSite, type SiteIndex } from './contract/site-index.ts';
import { checkLinks } from './links/check-links.ts';
import { addressesInCss } from './links/list-links.ts';

describe.each(['root', 'below'] as const)('the site that is built for the base %s', (build) => {
  let site: BuiltSite;
  let pages: ReadonlyMap<string, SitePage>;
  let index: SiteIndex;
  let home: string;

  beforeAll(async () => {
    site = await builtSite(build);
    pages = sitePages(site);
    index = indexSite(pages.values(), site.base);
    const opened = openSite({ root: PROJECT_ROOT });
    if (!opened.ok) throw new Error('the content has problems');
    home = `${opened.archive.site.url}${site.base}`;
  });

  it('has a file and an anchor for every link, and asks no other host for anything', () => {
    expect([...pages.values()].flatMap((page) => checkLinks(page, site, index))).toEqual([]);
  });

  it('asks for nothing from its style sheets but what lies beside them', () => {
    const sheets = site.files.filter((file) => file.endsWith('.css'));
    const asked = sheets.flatMap((file) =>
      addressesInCss(readText(site, file))
        .filter((address) => !address.startsWith('data:'))
        .map((address) => path.posix.join(path.posix.dirname(file), address)),
    );
    expect(asked.filter((file) => !site.files.includes(file))).toEqual([]);
  });

  it('names itself by one address a page, and names no page for wrong addresses', () => {
    const canonicals = (page: SitePage): string[] =>
      page.root.querySelectorAll('link[rel=canonical]').map((link) => link.getAttribute('href') ?? '');
    const wrong = [...pages.values()].filter((page) => {
      const expected = page.address === '/404.html' ? [] : [`${home}${page.address.slice(1)}`];
      return canonicals(page).join(' ') !== expected.join(' ');
    });
    expect(wrong.map((page) => [page.address, ...canonicals(page)])).toEqual([]);
    expect(pages.get('/404.html')?.root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
      'noindex',
    );
  });

  it('says of another language or form only what is there', () => {
    const alternates = [...pages.values()].flatMap((page) =>
      page.root.querySelectorAll('link[rel=alternate]').map((link) => link.getAttribute('href') ?? ''),
    );
    const files = alternates.map((href) => href.replace(home, ''));
    expect(files.filter((file) => !index.pages.has(`/${file}`) && !site.files.includes(file))).toEqual([]);
  });

  it('lists every page in its sitemap, and its sitemap for robots', () => {
    const listed = (file: string): string[] =>
      [...readText(site, file).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
    const maps = listed('sitemap-index.xml');
    expect(maps.every((url) => url.startsWith(home))).toBe(true);
    const expected = [...pages.keys()].filter((address) => address !== '/404.html');
    expect(maps.flatMap((url) => listed(url.slice(home.length))).sort()).toEqual(
      expected.map((address) => `${home}${address.slice(1)}`).sort(),
    );
    expect(readText(site, 'robots.txt').split('\n')).toContain(`Sitemap: ${home}sitemap-index.xml`);
    expect(readText(site, 'robots.txt')).not.toMatch(/^Disallow: \/$/m);
  });

  it('would see a link that leads nowhere, out of the base, or to another host', () => {
    const broken = (html: string): string[] => checkLinks(parsePage('about/index.html', html), site, index);
    expect(broken(`<a href="${site.base}nowhere/">`)).toEqual([
      `/about/: ${site.base}nowhere/ leads to no file`,
    ]);
    expect(broken(`<a href="${site.base}about/#nowhere">`)).toHaveLength(1);
    expect(broken('<a href="#nowhere">')).toEqual(['/about/: #nowhere leads to no anchor']);
    expect(broken('<img src="https://example.com/a.png">')).toHaveLength(1);
    expect(broken('<p style="background: url(//example.com/a.png)">')).toHaveLength(1);
    expect(broken('<link rel="stylesheet" href="https://example.com/a.css">')).toHaveLength(1);
    expect(broken(`<a href="${site.base}about">`)).toHaveLength(1);
    if (site.base !== '/')
      expect(broken('<a href="/about/">')).toEqual(['/about/: /about/ leaves the base /zt/xmjb/']);
  });
});
