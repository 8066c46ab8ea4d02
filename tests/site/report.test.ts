import { beforeAll, describe, expect, it } from 'vitest';
import { withBase } from '../../src/model/address.ts';
import { type BuiltSite, builtSite } from './built/built-site.ts';
import { type SitePage, sitePages } from './built/site-pages.ts';

let site: BuiltSite;
let pages: readonly SitePage[];

beforeAll(async () => {
  site = await builtSite('below');
  pages = [...sitePages(site).values()];
});

/** The links by which numbers of some pages are reported, each with the row in which it stands. */
const reportsOn = (address: RegExp) =>
  pages
    .filter((page) => address.test(page.address))
    .flatMap((page) =>
      page.root.querySelectorAll('a.report').map((link) => ({
        page,
        row: link.closest('[id]'),
        mail: new URL(link.getAttribute('href')?.replaceAll('&amp;', '&') ?? ''),
      })),
    );

describe('«报告此数有误» on the built site', () => {
  it.each([
    ['sources', /^\/sources\/[^/]+\//],
    ['indicators', /^\/indicators\/[^/]+\//],
    ['the printed numbers of issues', /^\/issues\/[^/]+\/figures\/$/],
  ])('stands in every row of a number under %s, once', (_, address) => {
    const rows = pages
      .filter((page) => address.test(page.address))
      .flatMap((page) => page.root.querySelectorAll('tr[id], li[id]'));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows)
      expect([row.getAttribute('id'), row.querySelectorAll('a.report').length]).toEqual([
        row.getAttribute('id'),
        1,
      ]);
  });

  it('begins a letter that names the number, how it reads, and the row in which it stands', () => {
    const reports = reportsOn(/^\/(sources|indicators|issues)\//);
    expect(reports.length).toBeGreaterThan(100);
    for (const { page, row, mail } of reports) {
      const id = row?.getAttribute('id') ?? '';
      expect([mail.protocol, mail.pathname]).toEqual(['mailto:', 'jiucuo@jianbao.example']);
      expect(mail.searchParams.get('subject')).toBe(`勘误 ${id}`);
      const [where, printed] = mail.searchParams.get('body')?.split('\n') ?? [];
      expect(where).toBe(`https://jianbao.example${withBase(site.base, page.address)}#${id}`);
      expect(row?.text).toContain(printed?.replace('印作：', ''));
    }
  });

  it('is led to from the foot of every page by the list of corrections', () => {
    for (const page of pages)
      expect(page.root.querySelector(`.foot a[href="${withBase(site.base, '/corrections/')}"]`)?.text).toBe(
        '勘误',
      );
  });
});
