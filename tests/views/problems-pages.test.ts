import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countRecords } from '../../src/figures/counts/count-records.ts';
import { closingRates } from '../../src/figures/troubles/trouble-counts.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { wordsOf } from '../../src/views/runs.ts';
import type { Block, PageView, Table } from '../../src/views/view.ts';
import { archiveOf, type Changes, card, FILES, TRIAL } from '../reading/trial-site.ts';

const HOME = 'content/cities/tonghua/counties/tonghua-xian';

/** One problem of the register on paper. */
function problem(name: string, type: string, lines: readonly string[]): string {
  return card([
    `名称: ${name}`,
    `类型: ${type}`,
    '地区: 通化县',
    '项目: anyu',
    '来源: tonghua-2023-04',
    '来源位置: 通化县：打造引擎',
    ...lines,
  ]);
}

/**
 * Known on Saturday 6 May 2023, by the return received then; 2023 has no calendar, so that weekdays count.
 *   甲 资金 raised Mon 3 April, due Mon 24 April, met 部门 on 10 April: April has 19 weekdays after the 3rd, May five by the
 *      5th, so 24; past 24 April: 25 to 28 (4) and five in May, 9 overdue; 24 calls for 包保领导 (20), 4 past it.
 *   乙 资金 raised Mon 24 April, due Wed 31 May: 9 old, in time, no consultation, 部门 (5) is 4 past.
 *   丙 审批 raised Mon 3 April, due Fri 7 April, solved Fri 14 April: took 9, 5 past its term.
 *   丁 审批 raised Mon 3 April, due Fri 14 April, solved Fri 7 April: took 4, in time.
 *   The one of the trial site has no dates.
 */
const CHANGES: Changes = {
  'content/rules/escalation.yaml': readFileSync('content/rules/escalation.yaml', 'utf8'),
  [FILES.site]: `${TRIAL[FILES.site]}最小基数: 2\n`,
  [`${HOME}/problems/jia.md`]: problem('甲', '资金', [
    '状态: 推进中',
    '提出: 2023-04-03',
    '期限: 2023-04-24',
    '会商:',
    '  - 日期: 2023-04-10',
    '    层级: 部门',
    '    决定: 找银行',
  ]),
  [`${HOME}/problems/yi.md`]: problem('乙', '资金', ['状态: 推进中', '提出: 2023-04-24', '期限: 2023-05-31']),
  [`${HOME}/problems/bing.md`]: problem('丙', '审批', [
    '状态: 已解决',
    '提出: 2023-04-03',
    '期限: 2023-04-07',
    '办结: 2023-04-14',
  ]),
  [`${HOME}/problems/ding.md`]: problem('丁', '审批', [
    '状态: 已解决',
    '提出: 2023-04-03',
    '期限: 2023-04-14',
    '办结: 2023-04-07',
  ]),
};
const archive = archiveOf(CHANGES);

const pageOf = (of: typeof archive, address: string): PageView => {
  const page = listPages(of).find((one) => one.address === address);
  if (!page) throw new Error(`no page ${address}`);
  return page.compose();
};
const sectionOf = (address: string, id: string): readonly Block[] =>
  pageOf(archive, address).sections.find((section) => section.id === id)?.blocks ?? [];
const tablesOf = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
const rowsOf = (table: Table | undefined): string[][] =>
  table?.rows.map(({ cells }) => cells.map(wordsOf)) ?? [];

describe('problems with dates', () => {
  it('stand before the levels, the highest first', () => {
    const [department, none] = tablesOf(sectionOf('/problems/', 'levels'));
    expect(rowsOf(department)).toEqual([
      [
        '甲（资金，通县）',
        '安宇生物制品基地',
        '2023年4月24日',
        '9个工作日',
        '24个工作日',
        '2023年4月10日',
        '包保领导',
      ],
    ]);
    expect(rowsOf(none)).toEqual([
      ['乙（资金，通县）', '安宇生物制品基地', '2023年5月31日', '没有超', '9个工作日', '—', '部门'],
    ]);
  });

  it('are told when they should have gone up, the longest first in coming', () => {
    const [late] = tablesOf(sectionOf('/problems/', 'escalation'));
    expect(rowsOf(late).map((row) => [row[0], ...row.slice(2)])).toEqual([
      ['甲（资金，通县）', '部门', '包保领导', '4个工作日', '24个工作日'],
      ['乙（资金，通县）', '还没有会商', '部门', '4个工作日', '9个工作日'],
    ]);
  });

  it('show what was decided', () => {
    expect(tablesOf(sectionOf('/problems/', 'decisions')).flatMap(rowsOf)).toEqual([
      ['甲（通县）', '2023年4月10日', '部门', '找银行', '没有办结'],
    ]);
  });

  it('are counted by age and level', () => {
    expect(tablesOf(sectionOf('/problems/', 'ageing')).flatMap(rowsOf)).toEqual([
      ['二十个工作日以内', '1个', '无', '无', '无', '1个'],
      ['二十一到四十个', '无', '1个', '无', '无', '1个'],
      ['四十一到六十个', '无', '无', '无', '无', '无'],
      ['六十个以上', '无', '无', '无', '无', '无'],
      ['合计', '1个', '1个', '无', '无', '2个'],
    ]);
  });

  it('have a closing rate by place and by type, and none below the smallest base', () => {
    expect(closingRates(archive).map(({ id, text, working }) => [id, text, working.exact])).toEqual([
      ['closing-rate.all', '50.0%', '1/2'],
      ['closing-rate.city:tonghua', '50.0%', '1/2'],
      ['closing-rate.place:tonghua-xian', '50.0%', '1/2'],
      ['closing-rate.type:0', '0.0%', '0'],
      ['closing-rate.type:1', '100.0%', '1'],
    ]);
    const small = archiveOf({ ...CHANGES, [FILES.site]: TRIAL[FILES.site] });
    expect(closingRates(small)).toEqual([]);
  });

  it('are counted as solved, in time, overdue and due', () => {
    const count = (key: string) => countRecords(archive).get(`${key}:all`)?.text;
    expect(
      ['dated', 'solved', 'in-term', 'overdue', 'due', 'open'].map((key) => count(`problems-${key}`)),
    ).toEqual(['4个', '2个', '1个', '1个', '2个', '2个']);
  });

  it('are told with their course on the pages of their project and place', () => {
    for (const address of ['/projects/tonghua/anyu/', '/places/tonghua/tonghua-xian/']) {
      const [list] = sectionOf(address, 'problems');
      const lines = list?.kind === 'list' ? list.items.map(({ line }) => wordsOf(line)) : [];
      expect(lines.find((line) => line.startsWith('甲'))).toContain(
        '。2023年4月3日提出，期限2023年4月24日，已24个工作日没有办结，超过期限9个工作日；2023年4月10日到部门会商；该由包保领导会商了。',
      );
      expect(lines.find((line) => line.startsWith('丙'))).toContain(
        '。2023年4月3日提出，期限2023年4月7日，2023年4月14日办结，用了9个工作日，超过期限5个工作日。',
      );
      expect(lines.find((line) => line.startsWith('丁'))).toContain('用了4个工作日，没有超过期限。');
    }
  });
});

describe('every number of theirs', () => {
  it('stands in a row of its own on its home page', () => {
    const pages = new Map(listPages(archive).map((page) => [page.address, JSON.stringify(page.compose())]));
    const own = allFigures(archive).filter(({ home }) => home?.startsWith('/problems/'));
    expect(own.length).toBe(18);
    for (const { id, home } of own) expect(pages.get(home ?? ''), id).toContain(`"anchor":"${id}"`);
  });

  it('has an id of its own', () => {
    const ids = allFigures(archive).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('problems without dates', () => {
  it('stay as they are: as of their source, and what came later is not known', () => {
    const plain = archiveOf({ [FILES.problem]: TRIAL[FILES.problem]?.replace('已解决', '推进中') });
    const page = pageOf(plain, '/problems/');
    expect(page.sections.map(({ id }) => id)).toEqual(['cities', 'counts', 'tonghua-xian']);
    const [list] = page.sections.at(-1)?.blocks ?? [];
    expect(list?.kind === 'list' && wordsOf(list.items[0]?.line ?? [])).toMatch(/；之后的情况待核$/);
    expect(allFigures(plain).some(({ home }) => home?.startsWith('/problems/'))).toBe(false);
  });

  it('stand below those that have some, on the page of their city too', () => {
    for (const address of ['/problems/', '/problems/tonghua/']) {
      const [list] = sectionOf(address, 'tonghua-xian');
      expect(list?.kind === 'list' && list.items.length).toBe(1);
    }
  });

  it('have no page for a city without any', () => {
    const none = archiveOf({ [FILES.problem]: undefined });
    expect(listPages(none).map(({ address }) => address)).not.toContain('/problems/tonghua/');
  });
});
