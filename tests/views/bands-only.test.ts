import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { drawView } from '../draw-view.ts';
import { PLACES } from '../province/province.ts';
import { wholeProvince } from '../province/whole-province.ts';

const issue = (number: number, kind: string, period: string): string =>
  `---\n地区: 甲市\n类型: ${kind}\n期间: ${period}\n年: 2024\n期: ${number}\n总期: ${number}\n日期: 2024-07-2${number}\n---\n`;

/** The province on paper with a monthly and a quarterly issue, its site showing ranks or bands. */
const siteOf = (ranks: '名次' | '档次'): Archive =>
  wholeProvince({
    'content/site.yaml': `格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 示例\n说明: 示例数据。\n网址: https://paper.example\n最小基数: 3\n名次: ${ranks}\n`,
    'content/issues/jia-2024-06/issue.mdx': issue(1, '月度简报', '2024-06'),
    'content/issues/jia-2024-q2/issue.mdx': issue(2, '季度晾晒', '2024年二季度'),
  });

/** What only a ranking says: 第1位, 并列, 领先, 最高, 升2位, a range, a rank in words. */
const RANK =
  /第\[=|\d位|（并列）|领先$|领先[；。]|分(?:并列)?最高|率(?:并列)?最高|离序时最远|▲升|▼降|名次范围|最好名次/gm;

const drawAll = (archive: Archive): ReadonlyMap<string, string> =>
  new Map(listPages(archive).map((page) => [page.address, drawView(page.compose())]));

/** The contestants in the first column of every table that has a row for each, table by table. */
function orders(text: string): string[][] {
  const names = new Map(PLACES.flatMap(([, name]) => [name, name.slice(0, -1)].map((one) => [one, name])));
  return text
    .split(/^表：/m)
    .map((table) =>
      [...table.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, cell = '']) => names.get(cell.trim()) ?? []),
    )
    .filter((rows) => new Set(rows).size === rows.length);
}

const inPlaceOrder = (rows: readonly string[]): boolean => {
  const at = rows.map((row) => PLACES.findIndex(([, name]) => name === row));
  return at.every((one, index) => index === 0 || one >= (at[index - 1] ?? 0));
};

describe('a site that shows bands alone', () => {
  const banded = siteOf('档次');
  const [pages, ranked] = [drawAll(banded), drawAll(siteOf('名次'))];
  const leaks = (some: ReadonlyMap<string, string>): string[] =>
    [...some].flatMap(([address, text]) => (text.match(RANK) ?? []).map((word) => `${address} ${word}`));
  const outOfOrder = (some: ReadonlyMap<string, string>): string[] =>
    [...some].flatMap(([address, text]) =>
      /^\/((league|issues)\/.*)?$/.test(address) && !orders(text).every(inPlaceOrder) ? [address] : [],
    );

  it('says no rank on any page, which a site with ranks says on its races, scores, issues and home', () => {
    expect(leaks(pages)).toEqual([]);
    const told = new Set(leaks(ranked).map((leak) => leak.split(' ')[0]));
    for (const address of ['/', '/league/jia/', '/league/jia/2024-06/', '/league/jia/2024-06/scores/'])
      expect(told).toContain(address);
    for (const id of ['jia-2024-06', 'jia-2024-q2']) expect(told).toContain(`/issues/${id}/`);
  });

  it('puts the rows of its races, scores and issues in the order of the places, which a site with ranks does not', () => {
    expect(outOfOrder(pages)).toEqual([]);
    expect(outOfOrder(ranked)).toContain('/league/jia/2024-06/');
  });

  it('reckons no rank in its open data', () => {
    const ranks = (archive: Archive) => allFigures(archive).filter(({ unit }) => unit === '位');
    expect(ranks(banded)).toEqual([]);
    expect(ranks(siteOf('名次'))).not.toEqual([]);
  });
});
