import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { openSite } from '../../src/site.ts';
import { launchChromium } from '../browser/chromium.ts';
import { axeAt, onPaper, read } from './browser/looks.ts';
import { samplePages } from './browser/sample-pages.ts';
import { type Found, listFound, type ServedSite, visitPages } from './browser/visit-pages.ts';
import type { BuiltSite } from './built/built-site.ts';
import { demoSite } from './built/demo-site.ts';
import { ALL_KINDS } from './built/page-kinds.ts';
import { type SitePage, sitePages } from './built/site-pages.ts';
import { homeOf } from './contract/check-number-link.ts';
import { type Contract, checkPage } from './contract/check-page.ts';
import { knownWords } from './contract/known-words.ts';
import { readPublished } from './contract/published-rows.ts';
import { indexSite } from './contract/site-index.ts';

let root = '';
let site: BuiltSite;
let pages: ReadonlyMap<string, SitePage>;
let contract: Contract;
let server: Server;
let served: ServedSite;
let scripted: Found<'read' | 'axe'>;
let plain: Found<'read'>;
let printed: Found<'paper'>;

beforeAll(async () => {
  ({ root, site } = await demoSite(60, 14));
  const opened = openSite({ root });
  if (!opened.ok) throw new Error('the demo has problems');
  pages = sitePages(site);
  contract = {
    published: readPublished(site),
    known: knownWords(opened.archive),
    site: indexSite(pages.values(), site.base),
  };
  const { server: running, address: home } = await serveSite(site.folder, site.base, 0);
  server = running;
  served = { browser: await launchChromium(), home, samples: samplePages(pages.values(), 'middle') };
  [scripted, plain, printed] = await Promise.all([
    visitPages(served, {}, { read, axe: axeAt(360) }),
    visitPages(served, { javaScriptEnabled: false }, { read }),
    visitPages({ ...served, samples: samplePages(pages.values()) }, {}, { paper: onPaper }),
  ]);
});

afterAll(async () => {
  await served?.browser.close();
  server?.close();
});
afterAll(() => rmSync(path.dirname(root), { recursive: true, force: true }));

it('binds every digit of the demo to a claim, a figure, a date, a name or an ordinal', () => {
  expect([...pages.values()].flatMap((page) => checkPage(page, contract)).slice(0, 20)).toEqual([]);
});

it('shows every claim and every figure of the demo in a row of its own', () => {
  const { published } = contract;
  const rows = [
    ...[...published.claims.keys()].map((id) => ({ id, home: homeOf(id, true, published) })),
    ...[...published.figures.keys()].map((id) => ({ id, home: homeOf(id, false, published) })),
  ];
  const missing = rows.filter(({ id, home }) => !contract.site.pages.get(home)?.ids.has(id));
  expect(missing.slice(0, 20).map(({ id, home }) => `${home}#${id}`)).toEqual([]);
});

it('says on every page of the demo that it is invented', () => {
  const silent = [...pages.values()].filter(
    ({ root: html }) =>
      !html.querySelector('.standing')?.text.includes('示例') || !html.text.includes('示例数据'),
  );
  expect(silent.map(({ address }) => address)).toEqual([]);
});

it('has a page of every kind, but the walls of single places, for which its cities have too few projects', () => {
  expect([...served.samples.keys(), 'place-schedule'].sort()).toEqual(ALL_KINDS);
});

it('has what only a province that lives month by month has', () => {
  const kinds = ['/league/', '/problems/', '/events/'];
  for (const address of kinds)
    expect([...pages.keys()].some((one) => one.startsWith(address) && one !== address)).toBe(true);
  expect([...pages.keys()].some((address) => /\/league\/[a-z]+\/\d{4}-q\d\/$/.test(address))).toBe(true);
  for (const page of ['week', 'ten-days', 'daily', '\\d{4}-\\d{2}'])
    expect(
      [...pages.keys()].filter((one) => new RegExp(`^/schedule/[a-z]+/${page}/$`).test(one)).length,
    ).toBeGreaterThan(1);
});

it('axe finds nothing on a page of each kind of the demo, and nothing is too wide', () => {
  expect(listFound(scripted.axe)).toEqual([]);
});

it('reads the same with script off, page by page of each kind', () => {
  const texts = [...plain.read.values()].flat();
  expect(texts).toHaveLength(served.samples.size);
  expect(texts.every((text) => text.length > 100)).toBe(true);
  expect(listFound(plain.read)).toEqual(listFound(scripted.read));
});

it('cuts nothing off on paper, on the longest page of each kind', () => {
  expect(listFound(printed.paper)).toEqual([]);
});
