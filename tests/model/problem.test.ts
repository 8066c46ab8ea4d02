import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/model/at.ts';
import { compareProblems, drawProblem, type Problem } from '../../src/model/problem.ts';

const PROBLEM: Problem = {
  rule: 'place-exists',
  at: { file: 'content/a.md', line: 7, column: 7, width: 6 },
  message: '没有名为“通花县”的地区。',
  cure: '写成 通化县。',
  line: '地区: 通花县',
};

const draw = (line: string, column: number, width: number): string =>
  drawProblem({ ...PROBLEM, line, at: { ...PROBLEM.at, column, width } });

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['abc 60.6%', 9],
    ['通化县', 6],
    ['地区: 通化县', 12],
    ['，：（）％', 10],
    ['\u3000', 2],
    ['“”—…', 4],
    ['⼯⻋', 4],
    ['𠮷', 2],
  ])('of “%s” is %i cells', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });
});

describe('a problem is printed', () => {
  it('as place, excerpt, carets, message and cure', () => {
    expect(drawProblem(PROBLEM)).toMatchInlineSnapshot(`
      "content/a.md:7:7  错误  place-exists
        地区: 通花县
              ^^^^^^
        没有名为“通花县”的地区。
        改法：写成 通化县。"
    `);
  });

  it('without an excerpt where the line is empty or not known', () => {
    const { line: _, ...bare } = PROBLEM;
    expect(drawProblem(bare)).toMatchInlineSnapshot(`
      "content/a.md:7:7  错误  place-exists
        没有名为“通花县”的地区。
        改法：写成 通化县。"
    `);
    expect(drawProblem({ ...bare, line: '   ' })).toBe(drawProblem(bare));
  });

  it('without the indentation of the line', () => {
    expect(draw('    开工率: 60', 13, 2)).toMatchInlineSnapshot(`
      "content/a.md:7:13  错误  place-exists
        开工率: 60
                ^^
        没有名为“通花县”的地区。
        改法：写成 通化县。"
    `);
  });

  it('with full-width spaces left where they are, so that the carets stand under them', () => {
    expect(draw('　　开工率: 60%', 1, 4)).toMatchInlineSnapshot(`
      "content/a.md:7:1  错误  place-exists
        　　开工率: 60%
        ^^^^
        没有名为“通花县”的地区。
        改法：写成 通化县。"
    `);
  });

  it('with a tab as wide as it is counted', () => {
    expect(draw('\t开工率: 60%', 1, 1)).toMatchInlineSnapshot(`
      "content/a.md:7:1  错误  place-exists
        开工率: 60%
        ^
        没有名为“通花县”的地区。
        改法：写成 通化县。"
    `);
  });

  it('with the stretch around the fault where the line is long', () => {
    const line = `${'甲'.repeat(100)}20个${'乙'.repeat(100)}`;
    expect(draw(line, 201, 2)).toMatchInlineSnapshot(`
      "content/a.md:7:201  错误  place-exists
        ...甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲20个乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙乙...
                                                   ^^
        没有名为“通花县”的地区。
        改法：写成 通化县。"
    `);
  });

  it('with at most sixty carets, and at least one', () => {
    expect(draw('x'.repeat(90), 1, 90)).toContain(`\n  ${'^'.repeat(60)}\n`);
    expect(draw('x', 1, 0)).toContain('\n  ^\n');
  });
});

it('problems stand in the order of file, line, column and rule', () => {
  const at = (file: string, line: number, column: number, rule = 'a') => ({
    ...PROBLEM,
    rule,
    at: { file, line, column, width: 1 },
  });
  const sorted = [
    at('a', 1, 1),
    at('a', 1, 1, 'b'),
    at('a', 1, 2),
    at('a', 2, 1),
    at('a', 10, 1),
    at('b', 1, 1),
  ];
  expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
});
