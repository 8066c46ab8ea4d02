import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { openSite } from '../../src/site.ts';
import { type BuiltSite, builtSite, readText } from './built/built-site.ts';
import { parsePage, type SitePage, sitePages } from './built/site-pages.ts';
import { homeOf } from './contract/check-number-link.ts';
import { type Contract, checkPage } from './contract/check-page.ts';
import { knownWords } from './contract/known-words.ts';
import { readPublished } from './contract/published-rows.ts';
import { indexSite } from './contract/site-index.ts';

let pages: ReadonlyMap<string, SitePage>;
let contract: Contract;
let site: BuiltSite;

beforeAll(async () => {
  site = await builtSite('below');
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
  const { published } = contract;
  const rows = [
    ...[...published.claims.keys()].map((id) => ({ id, home: homeOf(id, true, published) })),
    ...[...published.figures.keys()].map((id) => ({ id, home: homeOf(id, false, published) })),
  ];
  const missing = rows.filter(({ id, home }) => !contract.site.pages.get(home)?.ids.has(id));
  expect(missing.map(({ id, home }) => `${home}#${id}`)).toEqual([]);
});

it('writes no digit by a style sheet', () => {
  const sheets = site.files.filter((file) => file.endsWith('.css')).map((file) => readText(site, file));
  expect(sheets.length).toBeGreaterThan(0);
  const written = sheets.flatMap((css) => css.match(/content:[^;}]*/g) ?? []);
  expect(written.filter((content) => /"[^"]*\d[^"]*"|'[^']*\d[^']*'/.test(content))).toEqual([]);
});

describe('the contract sees what it is there to see', () => {
  const issue = '/issues/tonghua-2023-04/';
  const breaches = (change: (html: string) => string): string[] => {
    const page = pages.get(issue);
    const html = page?.html ?? '';
    const changed = change(html);
    expect(changed).not.toBe(html);
    return checkPage(parsePage(page?.file ?? '', changed), contract);
  };
  const said = (text: string) => [expect.stringMatching(new RegExp(`^${issue}: .*${text}`))];
  /** Plants HTML at the end of the page's main part. */
  const plant = (html: string) => breaches((page) => page.replace('</main>', `${html}</main>`));

  it('two bindings swapped', () => {
    const [, planned = ''] = /data-claim="(jian\.planned-projects\.[^"]+)"/.exec(htmlOf(issue)) ?? [];
    const [, started = ''] = /data-claim="(jian\.started-projects\.[^"]+)"/.exec(htmlOf(issue)) ?? [];
    const swapped = breaches((page) =>
      page.replaceAll(planned, 'held').replaceAll(started, planned).replaceAll('held', started),
    );
    expect(swapped).toContainEqual(`${issue}: «33个» is the number 33, but ${started} is 20个`);
    expect(swapped).toContainEqual(`${issue}: «20个» is the number 20, but ${planned} is 33个`);
  });

  it('a free number', () => {
    expect(plant('<p>共 12 个</p>')).toEqual(said('«共 12 个» has unbound digits'));
    expect(plant('<p>共１２个</p>')).toEqual(said('«共１２个» has unbound digits'));
    expect(plant('<p>增加½</p>')).toEqual(said('«增加½» has unbound digits'));
    expect(plant('<svg><title>共 12 个</title></svg>')).toEqual(said('«共 12 个» has unbound digits'));
  });

  it('a number in an attribute that is shown or read out', () => {
    expect(plant('<p aria-label="共 12 个"></p>')).toEqual(said('«共 12 个» in aria-label has'));
    expect(plant('<img alt="共 12 个">')).toEqual(said('«共 12 个» in alt has'));
    expect(plant('<input placeholder="共 12 个">')).toEqual(said('«共 12 个» in placeholder has'));
    expect(plant('<p data-label="第 12 列"></p>')).toEqual(said('«第 12 列» in data-label has'));
  });

  it('one digit of a bound number changed', () => {
    const changed = breaches((page) => page.replaceAll('>187.6亿元</data>', '>187.8亿元</data>'));
    expect(changed[0]).toMatch(/^\/issues\/tonghua-2023-04\/: «187\.8亿元» has the value «187\.6亿元»/);
    const everywhere = breaches((page) => page.replaceAll('187.6亿元', '187.8亿元'));
    expect(everywhere[0]).toMatch(
      /«187\.8亿元» is the number 187\.8, but jian\.total-investment\.\w+ is 187\.6亿元/,
    );
  });

  it('a figure that is rounded otherwise, and a unit or a qualifier that is not the one of the claim', () => {
    expect(breaches((page) => page.replaceAll('60.6%', '60.61%'))[0]).toMatch(
      /«60\.61%» is the number 60\.61/,
    );
    expect(breaches((page) => page.replaceAll('187.6亿元', '187.6万元'))[0]).toMatch(/has the unit 万元/);
    expect(breaches((page) => page.replaceAll('187.6亿元', '约187.6亿元'))[0]).toMatch(/says 约/);
  });

  it('a number that hides in the closed list', () => {
    expect(plant('<span class="name">33个</span>')).toEqual(said('«33个» of the class name is no name'));
    expect(plant('<span class="date">33个</span>')).toEqual(said('«33个» of the class date is no date'));
    expect(plant('<span class="date">2031年5月</span>')).toEqual(
      said('«2031年5月» of the class date is no date of'),
    );
    expect(plant('<span class="date">2023年4月（共 33 个）</span>')).toEqual(
      said('of the class date is no date'),
    );
    expect(plant('<span class="date">2023年4月（原文“共 33 个”）</span>')).toEqual(said('quotes no wording'));
    expect(plant('<span class="ord">33</span>')).toEqual(said('«33» of the class ord is no ordinal'));
    expect(plant('<span class="num">33</span>')).toEqual(said('«33» has unbound digits'));
  });

  it('a source’s own wording outside the row of its claim', () => {
    expect(plant('<span class="name">年产300万吨</span>')).toEqual(said('«年产300万吨» of the class name'));
  });

  it('a number that leads nowhere, or elsewhere', () => {
    const [, href = ''] = /href="([^"]+#jian\.started-projects\.[^"]+)"/.exec(htmlOf(issue)) ?? [];
    const [, id = ''] = /#(.+)/.exec(href) ?? [];
    const number = `<data value="20个" data-claim="${id}">20个</data>`;
    expect(plant(number)).toEqual(said('«20个» has no link'));
    expect(plant(`<a class="n" href="/elsewhere/#${id}">${number}</a>`)).toEqual(
      said('where there is no page'),
    );
    expect(plant(`<a class="n" href="${href}x">${number}</a>`)).toEqual(said('«20个» leads to'));
  });

  it('a number of a chart that its table does not have', () => {
    const dropped = breaches((page) => page.replace(/(看成表格<\/summary>.*?)<tbody>.*?<\/tbody>/s, '$1'));
    expect(dropped).not.toEqual([]);
    expect(dropped[0]).toMatch(/stands in a chart, but not in the table beneath it/);
  });

  it('a title with a number of its own', () => {
    expect(breaches((page) => page.replace('<title>', '<title>12个项目 '))).toEqual(
      said('«12个项目» in the title is neither'),
    );
  });

  it('a number in the structured data, in a title to be cited or in what a picture says', () => {
    expect(breaches((page) => page.replace('"description":"', '"description":"共12个'))).toEqual(
      said('describes the page with unbound digits'),
    );
    expect(
      breaches((page) =>
        page.replace('name="citation_title" content="', 'name="citation_title" content="12个项目 '),
      ),
    ).toEqual(said('«12个项目» in the title is neither'));
    expect(
      breaches((page) =>
        page.replace('property="og:image:alt" content="', 'property="og:image:alt" content="12个'),
      ),
    ).toEqual(said('describes the page with unbound digits'));
  });

  it('an address that leads elsewhere than it says', () => {
    expect(plant('<a class="name" href="/zt/xmjb/issues/">https://example.com/2023/</a>')).toEqual(
      said('of the class name is no name'),
    );
  });

  const htmlOf = (address: string): string => pages.get(address)?.html ?? '';
});
