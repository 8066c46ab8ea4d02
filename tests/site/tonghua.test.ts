import type { Server } from 'node:http';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { openSite } from '../../src/site.ts';
import { type BuiltSite, builtSite } from './built/built-site.ts';
import { type SitePage, sitePages } from './built/site-pages.ts';

let site: BuiltSite;
let pages: ReadonlyMap<string, SitePage>;

beforeAll(async () => {
  site = await builtSite('below');
  pages = sitePages(site);
});

const APRIL = '/issues/tonghua-2023-04/';
const MAY = '/issues/tonghua-2022-05/';

/** A part of a page; a missing one is a failure. */
function part(address: string, selector = 'main'): HTMLElement {
  const found = pages.get(address)?.root.querySelector(selector);
  if (!found) throw new Error(`${address} has no ${selector}`);
  return found;
}

/** The cells of the row that begins with `head`, in the table with this caption. */
function row(address: string, caption: string, head: string): string[] {
  const table = part(address)
    .querySelectorAll('table')
    .find((one) => one.querySelector('caption')?.text === caption);
  const found = table?.querySelectorAll('tbody tr').find((one) => one.querySelector('th')?.text === head);
  return found?.querySelectorAll('th, td').map(({ text }) => text) ?? [];
}

describe('集安 and 通化县 in April 2023', () => {
  it('are shown as 20 of 33 each, and as equal', () => {
    expect(row(APRIL, '各地开工情况', '集安')).toEqual(['集安', '33个', '20个', '60.6%']);
    expect(row(APRIL, '各地开工情况', '通化县')).toEqual(['通化县', '33个', '20个', '60.6%']);
    expect(part(APRIL, 'h1').text).toMatch(/(通化县和集安|集安和通化县)开工率相同：33个中各开工20个/);
  });

  it('are not ranked', () => {
    const comparison = part(APRIL, '#comparison');
    expect(comparison.querySelectorAll('.ord')).toHaveLength(0);
    expect(comparison.text).not.toMatch(/最高|最低|领先|第[一二三]名?|并列/);
    expect(comparison.text).toContain('不排名次');
  });

  it('stand with what differs between them: scope and as-of', () => {
    const words = part(APRIL, '#comparison aside').text;
    expect(words).toMatch(/通化县的口径是“省市调度5000万元以上”.*2023年4月（原文“目前”）/s);
    expect(words).toMatch(/集安的口径是“5000万元以上”.*2023年4月中旬/s);
  });

  it('keep the percentages that were printed, 61% and 60.6%, beside the one that follows from the counts', () => {
    const printed = (place: string, text: string) =>
      part(APRIL, '#comparison')
        .querySelectorAll(`[data-claim^="${place}.start-rate."]`)
        .filter((number) => number.text === text).length;
    expect(printed('tonghua-xian', '61%')).toBeGreaterThan(0);
    expect(printed('jian', '60.6%')).toBeGreaterThan(0);
  });
});

it('says 未公布 where the paper is silent on a place', () => {
  const silent = '未公布';
  expect(row(APRIL, '各地开工情况', '二道江')).toEqual(['二道江', '28个', silent, silent]);
  for (const place of ['东昌', '辉南', '柳河'])
    expect(row(APRIL, '各地开工情况', place)).toEqual([place, silent, silent, silent]);
  expect(part(APRIL, '#comparison').text).toMatch(/东昌、辉南、柳河[^。]*没有公布汇总数/);
  for (const place of ['dongchang', 'huinan', 'liuhe'])
    expect(part(`/places/tonghua/${place}/`, '.lede').text).toContain('来源没有公布');
  expect(part('/places/tonghua/erdaojiang/').text).toContain('开工数未公布');
});

it('shows both counts of the city in 2022, each with the time that it speaks of', () => {
  const table = '两个截至时间的开工数与开工率';
  const [quarter, may] = ['2022年一季度', '2022年5月（原文“现已”）'];
  expect(row(MAY, table, quarter)).toEqual([quarter, '216个', '98.2%', '98.2%']);
  expect(row(MAY, table, may)).toEqual([may, '217个', '98.6%', '98.6%']);
  const words = part(MAY, '#overview').text;
  expect(words).toContain(`截至${may}，开工217个，开工率98.6%`);
  expect(words).toContain(`截至${quarter}，开工216个，开工率98.2%`);
});

it('says on every page what the site is and is not', () => {
  const opened = openSite({ root: PROJECT_ROOT });
  if (!opened.ok) throw new Error('the content has problems');
  const { standing, statement } = opened.archive.site;
  expect(standing).toBe('非官方汇编');
  for (const { address, root } of pages.values()) {
    expect(root.querySelector('.standing')?.text, address).toBe(standing);
    expect(root.querySelector('footer')?.text, address).toContain(statement);
  }
});

it('says of each source that its name and its day were not printed', () => {
  for (const source of ['tonghua-2022-05', 'tonghua-2023-04']) {
    const words = part(`/sources/${source}/`, '.head').text;
    expect(words).toContain('未印出');
    expect(words).toContain('只知到月');
  }
});

describe('served below its base', () => {
  let server: Server;
  let home: string;

  beforeAll(async () => {
    const served = await serveSite(site.folder, site.base, 0);
    server = served.server;
    home = served.address;
  });

  afterAll(() => server.close());

  it.each([APRIL, MAY])('%s is there', async (address) => {
    const answer = await fetch(`${home}${address.slice(1)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe(pages.get(address)?.html);
  });

  it('a wrong address answers with a page that says so and leads on', async () => {
    const answer = await fetch(`${home}issues/tonghua-1999-01/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(pages.get('/404.html')?.html);
    expect(part('/404.html', 'h1').text).toBe('没有这个页面');
    expect(part('/404.html').querySelectorAll('a[href*="/issues/"]').length).toBeGreaterThan(0);
  });

  it('nothing outside the folder is served', async () => {
    const answer = await fetch(`${home}..%2f..%2fpackage.json`);
    expect(answer.status).toBe(404);
  });
});
