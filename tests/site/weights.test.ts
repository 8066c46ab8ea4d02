import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { type BuiltSite, builtSite, readText } from './built/built-site.ts';
import { type SitePage, sitePages } from './built/site-pages.ts';

/** What a page may weigh, in bytes of HTML after brotli: an issue with its charts, and any page at all. */
const ISSUE = 60_000;
const PAGE = 60_000;
/** A page of fewer bytes than this is light as it is: compression adds a few bytes at most, and costs more than all else here. */
const LIGHT = 50_000;
/** What all scripts of a page may weigh together, and the one style sheet, in bytes before compression. */
const SCRIPTS = 2_000;
const STYLES = 40_000;

let site: BuiltSite;
let pages: ReadonlyMap<string, SitePage>;
let weights: readonly { address: string; bytes: number; compressed: number }[];

beforeAll(async () => {
  site = await builtSite('root');
  pages = sitePages(site);
  weights = [...pages.values()]
    .map(({ address, html }) => ({ address, html, bytes: Buffer.byteLength(html) }))
    .filter(({ bytes }) => bytes >= LIGHT)
    .map(({ address, html, bytes }) => ({ address, bytes, compressed: compress(html) }))
    .sort((a, b) => b.compressed - a.compressed);
});

it('keeps an issue with its charts under 60 kB', () => {
  const isIssue = (address: string) => /^\/issues\/.+/.test(address);
  const issues = weights.filter(({ address }) => isIssue(address));
  expect([...pages.keys()].some(isIssue)).toBe(true);
  expect(
    issues.filter(({ compressed }) => compressed >= ISSUE),
    heaviest(),
  ).toEqual([]);
});

it('keeps every page under 60 kB', () => {
  expect(
    weights.filter(({ compressed }) => compressed >= PAGE),
    heaviest(),
  ).toEqual([]);
});

it('sends one small module at most with a page, and no script from elsewhere', () => {
  const heavy = [...pages.values()].flatMap(({ address, root }) => {
    const scripts = root.querySelectorAll('script:not([type="application/ld+json"])');
    const files = scripts.flatMap((script) => script.getAttribute('src') ?? []);
    const bytes =
      scripts.reduce((sum, script) => sum + Buffer.byteLength(script.text), 0) +
      files.reduce((sum, src) => sum + Buffer.byteLength(readText(site, src.slice(1))), 0);
    const fits = scripts.length <= 1 && scripts.every((one) => one.getAttribute('type') === 'module');
    return fits && bytes <= SCRIPTS ? [] : [{ address, scripts: scripts.length, bytes }];
  });
  expect(heavy).toEqual([]);
});

it('sends one style sheet with every page', () => {
  const sheets = new Set(
    [...pages.values()].map(({ root }) =>
      root
        .querySelectorAll('link[rel=stylesheet]')
        .map((link) => link.getAttribute('href')?.slice(1))
        .join(' '),
    ),
  );
  expect([...sheets]).toHaveLength(1);
  expect(Buffer.byteLength(readText(site, [...sheets][0] ?? ''))).toBeLessThan(STYLES);
});

function compress(html: string): number {
  const bytes = Buffer.from(html);
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** The heaviest pages as a table, for the message of a failure. */
function heaviest(): string {
  const rows = weights
    .slice(0, 12)
    .map(({ address, bytes, compressed }) => `${compressed}\t${bytes}\t${address}`);
  return ['', 'brotli\tbytes\taddress', ...rows, ''].join('\n');
}
