import { describe, expect, it } from 'vitest';
import { drawArticle } from '../../src/html/draw-article.ts';
import { get } from '../../src/model/archive.ts';
import { knownBy } from '../../src/model/known-by.ts';
import { correctionsView } from '../../src/views/corrections/corrections.ts';
import { issueView } from '../../src/views/issue.ts';
import { wordsOf } from '../../src/views/runs.ts';
import type { Line, PageView, Run } from '../../src/views/view.ts';
import { correcting, decided, freezeTrial, ISSUE } from '../freeze/frozen-trial.ts';
import { archiveOf, type Changes, returned } from '../reading/trial-site.ts';

const FROZEN = freezeTrial();
const CLAIMS = archiveOf(FROZEN).frozen[0]?.claims ?? [];
const idOf = (text: string): string => CLAIMS.find((claim) => claim.text === text)?.id ?? '';
const [PLANNED, STARTED] = [idOf('217个'), idOf('20个')];
const MARK = { kind: 'mark', text: '勘误', address: '/corrections/#c-2023-1' };

/** The archive with corrections numbered from one, each by the keys in which it differs. */
const correctedBy = (fields: readonly Readonly<Record<string, string>>[], more: Changes = {}) =>
  archiveOf(
    Object.assign(
      { ...FROZEN, ...more },
      ...fields.map((one, index) => correcting(one, `2023-${index + 1}`)),
    ),
  );
const issueWith = (...fields: readonly Readonly<Record<string, string>>[]): PageView => {
  const archive = correctedBy(fields);
  return issueView(archive, get(archive.issues, ISSUE));
};
const isMarked = (line: Line): boolean => line.some(({ kind }) => kind === 'mark');
const sectionOf = (view: PageView, id: string) => view.sections.find((section) => section.id === id);

/** Every line of a part of a view. */
function linesIn(node: unknown): Line[] {
  if (typeof node !== 'object' || node === null) return [];
  const isLine = Array.isArray(node) && node.length > 0 && node.every(isRun);
  return isLine ? [node as Line] : Object.values(node).flatMap(linesIn);
}
const isRun = (one: object): boolean => 'kind' in one && ('text' in one || 'reason' in one || 'stage' in one);
const isNumber = (run: Run | undefined, id: string): boolean =>
  (run?.kind === 'claim' || run?.kind === 'figure') && run.id === id;

describe('a number that is corrected', () => {
  const view = issueWith({ 数: PLANNED });
  const own = { ...view, sections: view.sections.filter(({ apart }) => !apart) };

  it('has a mark right behind it in the lede, in paragraphs and in the cells of tables, wherever it is printed', () => {
    const lines = linesIn([own.lede, own.sections]).filter((line) =>
      line.some((run) => isNumber(run, PLANNED)),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line[line.findIndex((run) => isNumber(run, PLANNED)) + 1]).toEqual(MARK);
  });

  it('has its mark behind the value where it is a key figure', () => {
    expect(own.keys.map(({ term, marks }) => [term, marks])).toEqual([
      ['计划实施重点项目', [MARK]],
      ['来源提到的项目', undefined],
      ['公布开工数的地区', undefined],
    ]);
    expect(drawArticle(view, { base: '/' })).toMatch(
      /<dd class="v"><a [^>]+><data [^>]+>217个<\/data><\/a><a class="mark" href="\/corrections\/#c-2023-1">勘误<\/a><\/dd>/,
    );
  });

  it('is marked in the table of a chart, and not in the drawing', () => {
    const charted = issueWith({ 数: STARTED });
    const blocks = sectionOf(charted, 'comparison')?.blocks ?? [];
    const chart = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))[0];
    expect(linesIn(chart?.table).filter(isMarked)).toMatchObject([[{ id: STARTED }, MARK]]);
    expect(JSON.stringify(chart?.chart)).not.toContain('"mark"');
  });

  it('leaves every other number as it was', () => {
    const marked = JSON.stringify(own).split('"kind":"mark"').length - 1;
    const printed = linesIn([own.lede, own.sections])
      .flat()
      .filter((run) => isNumber(run, PLANNED)).length;
    expect(marked).toBe(printed + 1);
    expect(JSON.stringify(issueWith())).not.toContain('"mark"');
  });

  it('has a mark for each of its corrections, in their order', () => {
    expect(issueWith({ 数: PLANNED }, { 数: PLANNED }).keys[0]?.marks).toMatchObject([
      { address: '/corrections/#c-2023-1' },
      { address: '/corrections/#c-2023-2' },
    ]);
  });
});

describe('a wording that is corrected', () => {
  const markedBy = (原文: string) => issueWith({ 类别: '文字', 原文 });

  it('has its mark right behind its last letter, in the midst of a sentence', () => {
    const [line] = linesIn(sectionOf(markedBy('按分数比较'), 'comparison')).filter((one) =>
      wordsOf(one).includes('按分数比较'),
    );
    expect(line).toEqual([
      { kind: 'text', text: '开工率 = 开工项目数 ÷ 计划实施项目数，按分数比较' },
      MARK,
      { kind: 'text', text: '，不按印出的百分数比较。' },
    ]);
  });

  it('is found across runs, and the mark does not break a name', () => {
    const words = linesIn(sectionOf(markedBy('通县，安宇'), 'problems')).map((line) =>
      line.map((run) => ('text' in run ? run.text : '')),
    );
    expect(words[0]?.slice(4, 9)).toEqual(['通县', '，', '安宇生物制品基地', '勘误', '）']);
  });

  it('is marked in the heading of the issue', () => {
    expect(markedBy('只有通县公布了开工数').heading).toEqual([
      { kind: 'text', text: '只有通县公布了开工数' },
      MARK,
    ]);
  });

  it('that is the head of a column or the title of a section is marked in the first line that belongs to it', () => {
    const captions = linesIn(sectionOf(markedBy('开工数截至'), 'comparison')).filter(isMarked);
    expect(captions.map(wordsOf)).toEqual([
      '通县没有写明门槛，开工数截至勘误2023年4月（来源日期）。',
      '各县（市、区）重点项目，2023年4月勘误',
    ]);
    const next = sectionOf(markedBy('下一步工作'), 'next');
    expect(next?.blocks).toMatchObject([{ line: [{ text: '本期来源没有写明下一步安排。' }, MARK] }]);
  });

  it('that is the term of a key figure is marked behind its value', () => {
    expect(markedBy('计划实施重点').keys[0]?.marks).toEqual([MARK]);
  });
});

describe('the page of corrections', () => {
  const four = [
    { 数: PLANNED, 理由: '甲。' },
    {
      类别: '文字',
      原文: '存在问题',
      更正: '困难和问题',
      状态: '已核实',
      处理: decided('2023-05-12'),
      理由: '乙。',
    },
    { 数: PLANNED, 状态: '不予采纳', 处理: decided('2023-05-13'), 理由: '丙' },
    { 类别: '文字', 原文: '增容', 状态: '留待修订', 处理: decided('2023-05-14'), 理由: '丁。' },
    { 类别: '文字', 原文: '增容', 更正: '扩容', 状态: '已核实', 处理: decided('2023-05-15'), 理由: '戊。' },
  ];
  const view = correctionsView(correctedBy(four));

  it('lists them by state, what was found first, and the latest first in each', () => {
    const listed = view.sections.map(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ anchor }) => anchor) : [])),
    ]);
    expect(listed).toEqual([
      ['已核实', 'c-2023-5', 'c-2023-2'],
      ['已报告', 'c-2023-1'],
      ['留待修订', 'c-2023-4'],
      ['不予采纳', 'c-2023-3'],
    ]);
  });

  it('says of each what was printed, what it should be, why, and who decided', () => {
    const words = view.sections.map(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ line }) => wordsOf(line)) : [])),
    );
    expect(words).toMatchInlineSnapshot(`
      [
        [
          "通化市重点项目简报 2023年4月　勘误2023年第5号　印作“增容”，应为“扩容”。理由：戊。（2023年5月10日报告，项目中心2023年5月15日处理）",
          "通化市重点项目简报 2023年4月　勘误2023年第2号　印作“存在问题”，应为“困难和问题”。理由：乙。（2023年5月10日报告，项目中心2023年5月12日处理）",
        ],
        [
          "通化市重点项目简报 2023年4月　勘误2023年第1号　通化市 计划实施项目数：印作217个。理由：甲。（2023年5月10日报告）",
        ],
        [
          "通化市重点项目简报 2023年4月　勘误2023年第4号　印作“增容”。理由：丁。（2023年5月10日报告，项目中心2023年5月14日处理）",
        ],
        [
          "通化市重点项目简报 2023年4月　勘误2023年第3号　通化市 计划实施项目数：印作217个。理由：丙。（2023年5月10日报告，项目中心2023年5月13日处理）",
        ],
      ]
    `);
  });

  it('says so where nobody reported anything', () => {
    const [only, ...more] = correctionsView(archiveOf(FROZEN)).sections;
    expect([only?.title, JSON.stringify(only?.blocks), more]).toEqual([
      '已核实',
      expect.stringContaining('到现在没有人报告有误的地方。'),
      [],
    ]);
  });

  it('names the issues of which numbers were revised', () => {
    const revised = {
      'content/cities/tonghua/counties/tonghua-xian/returns/2023-04-r2.yaml':
        returned('陈述:\n  开工项目数: 21个'),
    };
    const section = sectionOf(correctionsView(correctedBy([], revised)), 'revisions');
    expect(JSON.stringify(section)).toContain('/issues/tonghua-2023-04/#revisions');
  });
});

describe('what was known on a day', () => {
  const archive = correctedBy([
    { 类别: '文字', 原文: '增容', 更正: '扩容', 状态: '已核实', 处理: decided('2023-05-15') },
  ]);

  it('has no correction before it was reported', () => {
    expect(knownBy(archive, '2023-05-09').corrections).toEqual([]);
  });

  it('has it as only reported, without what is right, before it was decided', () => {
    const [one] = knownBy(archive, '2023-05-14').corrections;
    expect(one).toMatchObject({ state: '已报告', words: '增容' });
    expect([one?.decided, one?.instead]).toEqual([undefined, undefined]);
  });

  it('has it whole from the day of the decision', () => {
    expect(knownBy(archive, '2023-05-15').corrections).toEqual(archive.corrections);
  });
});
