import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, builtSite } from './built/built-site.ts';
import { type SitePage, sitePages } from './built/site-pages.ts';
import { checkDataset } from './head/check-dataset.ts';

let site: BuiltSite;
let pages: ReadonlyMap<string, SitePage>;
let home: string;

beforeAll(async () => {
  site = await builtSite('below');
  pages = sitePages(site);
  home = `https://jianbao.example${site.base}`;
});

const content = ({ root }: SitePage, key: string): string | undefined =>
  root.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content');
const issuesOf = () => [...pages.values()].filter(({ address }) => /^\/issues\/[^/]+\/$/.test(address));

describe('every page', () => {
  it('has a picture of the size that it says, with words for those who do not see it', () => {
    for (const page of pages.values()) {
      const file = content(page, 'og:image')?.replace(home, '') ?? '';
      expect(site.files, page.address).toContain(file);
      const bytes = readFileSync(path.join(site.folder, file));
      expect([String(bytes.readUInt32BE(16)), String(bytes.readUInt32BE(20))]).toEqual([
        content(page, 'og:image:width'),
        content(page, 'og:image:height'),
      ]);
      expect(content(page, 'og:image:alt')).toContain('非官方汇编');
      expect(content(page, 'twitter:card')).toBe('summary_large_image');
    }
  });

  it('that is about an issue or a place has its own', () => {
    const own = [...pages.values()].filter(
      (page) => content(page, 'og:image') === `${home}${page.address.slice(1)}card.png`,
    );
    const expected = [...pages.keys()].filter(
      (address) => /^\/(issues\/[^/]+\/$|places\/.+)/.test(address) || address === '/',
    );
    expect(own.map(({ address }) => address).sort()).toEqual(expected.sort());
  });

  it('names the feeds of the site, and on the page of a place or an issue those of the place', () => {
    const feeds = ({ root }: SitePage): string[] =>
      root
        .querySelectorAll('link[rel=alternate]')
        .map((link) => link.getAttribute('href')?.replace(home, '') ?? '');
    for (const page of pages.values())
      expect(feeds(page)).toEqual(expect.arrayContaining(['feeds/issues.atom', 'feeds/projects.json']));
    for (const address of ['/issues/tonghua-2023-04/', '/places/tonghua/', '/places/tonghua/jian/'])
      expect(feeds(pages.get(address) as SitePage)).toContain('feeds/tonghua/projects.atom');
    expect(feeds(pages.get('/places/tonghua/jian/') as SitePage)).toContain(
      'feeds/tonghua/jian/projects.atom',
    );
    expect(feeds(pages.get('/places/tonghua/') as SitePage).join()).not.toContain('baishan');
  });

  it('leads from its foot to the list of feeds, which has every one of them', () => {
    for (const { root } of pages.values())
      expect(root.querySelector(`footer a[href="${site.base}feeds/"]`)?.text).toBe('订阅');
    const listed = pages
      .get('/feeds/')
      ?.root.querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '');
    const files = site.files.filter((file) => /^feeds\/.*\.(atom|json|ics)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !listed?.includes(`${site.base}${file}`))).toEqual([]);
  });
});

describe('the structured data', () => {
  const graphOf = ({ root }: SitePage): Record<string, unknown>[] =>
    JSON.parse(root.querySelector('script[type="application/ld+json"]')?.text ?? '{}')['@graph'] ?? [];

  it('is a sound Dataset of files that are there, on the front page and on each issue', () => {
    const front = pages.get('/') as SitePage;
    expect(issuesOf().length).toBeGreaterThan(4);
    for (const page of [front, ...issuesOf()])
      expect(checkDataset(graphOf(page)[0], site, home), page.address).toEqual([]);
  });

  it('would be seen to lack a description, or to name a file that is not there', () => {
    const [data] = graphOf(pages.get('/') as SitePage);
    expect(checkDataset({ ...data, description: '短' }, site, home)[0]).toMatch(/^description: /);
    const files = data?.distribution as { contentUrl: string }[];
    const lost = {
      ...data,
      distribution: files.map((file) => ({ ...file, contentUrl: `${home}data/lost.json` })),
    };
    expect(checkDataset(lost, site, home)).toContain(`${home}data/lost.json is not there`);
  });
});

it('names for citation managers a PDF of each issue that is there', () => {
  for (const page of issuesOf())
    expect(site.files, page.address).toContain(content(page, 'citation_pdf_url')?.replace(home, ''));
});

it('says at the foot of each issue how it is cited, with the address that it has', () => {
  for (const { root, address } of issuesOf()) {
    const line = root.querySelector('.citation');
    const url = `${home}${address.slice(1)}`;
    expect(line?.text.trim()).toMatch(/^引用本期：本站编者．.+［EB\/OL］．项目简报，.+期（总第\d+期）/);
    expect(line?.text.trim().endsWith(url)).toBe(true);
    expect(line?.querySelector('a:last-child')?.getAttribute('href')).toBe(url);
  }
});
