import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { openSite } from '../../src/site.ts';
import { builtSite } from './built/built-site.ts';
import { parsePage, type SitePage, sitePages } from './built/site-pages.ts';
import { homeOf } from './contract/check-number-link.ts';
import { type Contract, checkPage } from './contract/check-page.ts';
import { knownWords } from './contract/known-words.ts';
import { readPublished } from './contract/published-rows.ts';
import { indexSite } from './contract/site-index.ts';

let pages: ReadonlyMap<string, SitePage>;
let contract: Contract;

beforeAll(async () => {
  const site = await builtSite('below');
  const opened = openSite({ root: PROJECT_ROOT });
  if (!opened.ok) throw new Error('the content has problems');
  pages = sitePages(site);
  contract = {
    published: readPublished(site),
    known: knownWords(opened.archive),
    site: indexSite(pages.values(), site.base),
  };
});

it('binds every digit of every page to a claim, a figure, a date, a name or an ordinal', () => {
  expect([...pages.values()].flatMap((page) => checkPage(page, contract))).toEqual([]);
});

it('shows every claim and every figure in a row of its own', () => {
  const { published, site } = contract;
  const rows = [
    ...[...published.claims.keys()].map((id) => ({ id, home: homeOf(id, true, published) })),
    ...[...published.figures.keys()].map((id) => ({ id, home: homeOf(id, false, published) })),
  ];
  const missing = rows.filter(({ id, home }) => !site.pages.get(home)?.ids.has(id));
  expect(missing.map(({ id, home }) => `${home}#${id}`)).toEqual([]);
});
