import { expect, it } from 'vitest';
import { listPages } from '../../src/views/list-pages.ts';
import { realArchive } from '../audit/real-archive.ts';
import { drawView } from '../draw-view.ts';

const archive = realArchive();
const page = (address: string): string => {
  const found = listPages(archive).find((one) => one.address === address);
  if (!found) throw new Error(`no page: ${address}`);
  return drawView(found.compose());
};

it('the sources print no numbers of special projects: the race says so, indicator by indicator', () => {
  const league = page('/league/');
  expect(league).toContain('| 在建 | 开工率 | 开工项目数 ÷ 计划实施项目数 | 通化 |');
  expect(league.match(/^\| 专项 \|.*$/gm)).toHaveLength(3);
  for (const row of league.match(/^\| 专项 \|.*$/gm) ?? []) expect(row).toMatch(/〔未公布〕 \|$/);
});

it('the three sets of 白山 are named with their source, and nobody is scored by them', () => {
  expect(page('/league/schemes/baishan-santao/')).toContain('规则未公布');
  expect(listPages(archive).filter(({ address }) => /\/(scores|sheets)\//.test(address))).toEqual([]);
});

it('two counties that told their counts are shown with them and not ranked', () => {
  const april = page('/league/tonghua/2023-04/');
  expect(april).toContain('| 集安市 | 组内不足三个 | [=60.6%] | [20个] / [33个] |');
  expect(april).not.toContain('名次范围 |');
});
