import { describe, expect, it } from 'vitest';
import { FILES, issue, problemsOf } from '../reading/trial-site.ts';

const B = 'content/issues/b/issue.mdx';
const C = 'content/issues/c/issue.mdx';
const D = 'content/issues/d/issue.mdx';
const ofYear = (year: number, number: number, running: number) =>
  issue(number, running).replace('年: 2023', `年: ${year}`);

describe('issues are numbered without a gap', () => {
  it('one after the other, in whatever order their files stand', () => {
    expect(problemsOf({ [B]: issue(3, 3), [C]: issue(2, 2) })).toBe('');
  });

  it('and from one again in a new year, while the running number goes on', () => {
    expect(problemsOf({ [B]: ofYear(2024, 1, 2), [C]: ofYear(2024, 2, 3) })).toBe('');
  });

  it('a gap is told once, where it is, however many come after', () => {
    expect(problemsOf({ [B]: issue(2, 3), [C]: issue(3, 4) })).toMatchInlineSnapshot(`
      "content/issues/b/issue.mdx:7:7  错误  issue-numbered
        总期: 3
              ^
        “总期”应当是 2，中间不能跳号。
        改法：改成 2；若少了一期，把它补上。"
    `);
  });

  it('the first is the first', () => {
    expect(problemsOf({ [FILES.issue]: issue(1, 5) })).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:7:7  错误  issue-numbered
        总期: 5
              ^
        “总期”应当是 1，中间不能跳号。
        改法：改成 1；若少了一期，把它补上。"
    `);
  });

  it('a number that is used twice is told with the other one', () => {
    expect(problemsOf({ [B]: issue(2, 1) })).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:7:7  错误  issue-numbered
        总期: 1
              ^
        “总期”1 与 content/issues/b/issue.mdx 重复。
        改法：按先后给其中一期改号；已经签发的一期不改。"
    `);
  });

  it('a year without its first issue is told', () => {
    expect(problemsOf({ [B]: ofYear(2024, 2, 2) })).toMatchInlineSnapshot(`
      "content/issues/b/issue.mdx:6:5  错误  issue-numbered
        期: 2
            ^
        “期”应当是 1，中间不能跳号。
        改法：改成 1；若少了一期，把它补上。"
    `);
  });

  it('a number that is no number is told as such', () => {
    expect(problemsOf({ [FILES.issue]: issue(1, 1).replace('期: 1', '期: 一') })).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:6:5  错误  value-shape
        期: 一
            ^^
        “期”的写法不对。年度期号；增刊不写“期”和“总期”，只写“增刊”。
        改法：写成整数，例如 1。"
    `);
  });
});

describe('extra issues are numbered in a series of their own', () => {
  const extra = (number: number, year = 2023) =>
    issue(1, 1).replace(/年: .*\n期: 1\n总期: 1/, `年: ${year}\n增刊: ${number}`);

  it('anew in each year, and take no number of the issues proper', () => {
    expect(problemsOf({ [B]: extra(1), [C]: extra(1, 2024), [D]: issue(2, 2) })).toBe('');
  });

  it('a gap and a number used twice are told as of any series', () => {
    expect(problemsOf({ [B]: extra(2) })).toMatchInlineSnapshot(`
      "content/issues/b/issue.mdx:6:7  错误  issue-numbered
        增刊: 2
              ^
        “增刊”应当是 1，中间不能跳号。
        改法：改成 1；若少了一期，把它补上。"
    `);
    expect(problemsOf({ [B]: extra(1), [C]: extra(1) })).toMatchInlineSnapshot(`
      "content/issues/c/issue.mdx:6:7  错误  issue-numbered
        增刊: 1
              ^
        “增刊”1 与 content/issues/b/issue.mdx 重复。
        改法：按先后给其中一期改号；已经签发的一期不改。"
    `);
  });

  it('one that has a number of the issues proper as well is told', () => {
    expect(
      problemsOf({ [B]: extra(1).replace('增刊: 1', '期: 2\n总期: 2\n增刊: 1') }),
    ).toMatchInlineSnapshot(`
      "content/issues/b/issue.mdx:6:5  错误  issue-numbered
        期: 2
            ^
        写了“增刊”，又写了“期”；增刊不占年度期号和总期号。
        改法：删去“期”这一行；不是增刊的，删去“增刊”。

      content/issues/b/issue.mdx:7:7  错误  issue-numbered
        总期: 2
              ^
        写了“增刊”，又写了“总期”；增刊不占年度期号和总期号。
        改法：删去“总期”这一行；不是增刊的，删去“增刊”。"
    `);
  });

  it('an issue with no number at all is told what it lacks', () => {
    expect(problemsOf({ [B]: issue(2, 2).replace('期: 2\n总期: 2\n', '') })).toMatchInlineSnapshot(`
      "content/issues/b/issue.mdx:2:1  错误  key-missing
        地区: 通化市
        ^
        缺少“期”。年度期号；增刊不写“期”和“总期”，只写“增刊”。
        改法：补上一行  期: …

      content/issues/b/issue.mdx:2:1  错误  key-missing
        地区: 通化市
        ^
        缺少“总期”。总期号；增刊没有。
        改法：补上一行  总期: …"
    `);
  });
});
