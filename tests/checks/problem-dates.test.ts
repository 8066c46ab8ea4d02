import { describe, expect, it } from 'vitest';
import { meetings, trialProblem } from '../reading/trial-problem.ts';
import { FILES, problemsOf } from '../reading/trial-site.ts';

/** What is told of a problem with these lines beside its usual ones. */
const told = (...lines: readonly string[]): string => problemsOf({ [FILES.problem]: trialProblem(...lines) });

describe('the dates of a problem', () => {
  it('may go their way, level by level, and the same level twice', () => {
    const held = meetings(
      ['2023-03-08', '部门'],
      ['2023-03-08', '部门'],
      ['2023-03-20', '包保领导'],
      ['2023-04', '主要领导'],
    );
    expect(told('状态: 已解决', '提出: 2023-03-01', '期限: 2023-03-31', '办结: 2023-04-20', ...held)).toBe(
      '',
    );
  });

  it('may be left out', () => {
    expect(told('状态: 已解决')).toBe('');
    expect(told('状态: 推进中', '提出: 2023-03-01')).toBe('');
  });

  it('are not told as long as a vague one may be right', () => {
    expect(told('状态: 已解决', '提出: 2023-03-10', '办结: 2023-03')).toBe('');
  });

  it('do not end before they begin', () => {
    expect(
      told('状态: 已解决', '提出: 2023-03-10', '期限: 2023-02', '办结: 2023-03-09'),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:9:7  错误  problem-dates
        期限: 2023-02
              ^^^^^^^
        期限（2023年2月）在提出（2023年3月10日）之前。
        改法：核对两个日期，把写错的一个改过来。

      content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:10:7  错误  problem-dates
        办结: 2023-03-09
              ^^^^^^^^^^
        办结的时间（2023年3月9日）在提出（2023年3月10日）之前。
        改法：核对两个日期，把写错的一个改过来。"
    `);
  });

  it('have no consultation before the raising, and none before the one above it', () => {
    const held = meetings(['2023-03-09', '部门'], ['2023-03-20', '部门'], ['2023-03-15', '包保领导']);
    expect(told('状态: 推进中', '提出: 2023-03-10', ...held)).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:10:11  错误  problem-dates
        - 日期: 2023-03-09
                ^^^^^^^^^^
        会商（2023年3月9日）在提出（2023年3月10日）之前。
        改法：核对两个日期，把写错的一个改过来。

      content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:16:11  错误  problem-dates
        - 日期: 2023-03-15
                ^^^^^^^^^^
        会商（2023年3月15日）排在更晚的一次（2023年3月20日）后面。
        改法：按日期先后排列各次会商。"
    `);
  });

  it('have no consultation on a lower level than the one before', () => {
    const held = meetings(['2023-03-12', '包保领导'], ['2023-03-20', '部门']);
    expect(told('状态: 推进中', '提出: 2023-03-10', ...held)).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:14:11  错误  problem-dates
        层级: 部门
              ^^^^
        上一次会商已经到“包保领导”，这一次却退到“部门”。
        改法：核对层级：只会一级一级往上，依次是 部门、包保领导、主要领导；同一级可以再会商。"
    `);
  });

  it('fit the state: solved with a day of closing, open without', () => {
    expect(told('状态: 已解决', '提出: 2023-03-10')).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:7:7  错误  problem-dates
        状态: 已解决
              ^^^^^^
        状态是“已解决”，提出的时间也有，却没有写办结的时间。
        改法：补上“办结”，知道多少写多少；还没有解决就把状态写成 推进中。"
    `);
    expect(told('状态: 推进中', '提出: 2023-03-10', '办结: 2023-03-20')).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:9:7  错误  problem-dates
        办结: 2023-03-20
              ^^^^^^^^^^
        写了办结的时间，状态却是“推进中”。
        改法：已经办结的，把状态写成 已解决；没有办结的，删掉“办结”这一行。"
    `);
  });
});

it('what a consultation decided holds no number of its own', () => {
  const held = ['会商:', '  - 日期: 2023-03-12', '    层级: 部门', '    决定: 拨付300万元'];
  expect(told('状态: 推进中', '提出: 2023-03-10', ...held)).toMatchInlineSnapshot(`
    "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:12:11  错误  prose-numbers-bound
      决定: 拨付300万元
            ^^^^^^^^^^^
      “决定”里直接写了数字“300”。
      改法：数字写成报送里的一条陈述；这里只写文字。"
  `);
});

it('two rules that watch for the same thing are refused, and one without the limit that it needs', () => {
  const rule = (id: string) =>
    `${id}:\n  名称: 没有更新的项目\n  说明: 试用。\n  看什么: 没有更新\n  天数: 45\n`;
  expect(problemsOf({ 'content/rules/watch.yaml': rule('a') })).toBe('');
  expect(problemsOf({ 'content/rules/watch.yaml': `${rule('a')}${rule('b')}` })).toContain('watch-sound');
  const money = rule('a').replace('看什么: 没有更新', '看什么: 钱快于活');
  expect(problemsOf({ 'content/rules/watch.yaml': money })).toContain('看“钱快于活”没有写“百分点”。');
  expect(problemsOf({ 'content/rules/watch.yaml': money.replace('天数', '百分点') })).toBe('');
});

describe('the escalation', () => {
  const rule = (...steps: readonly (readonly [level: string, days: number])[]): string =>
    problemsOf({
      'content/rules/escalation.yaml': steps
        .map(
          ([level, days], index) =>
            `step-${index}:\n  名称: 第${level}步\n  说明: 试用。\n  层级: ${level}\n  工作日: ${days}\n`,
        )
        .join(''),
    });

  it('goes up with the working days, in whatever order it is written', () => {
    expect(rule(['主要领导', 45], ['部门', 5], ['包保领导', 20])).toBe('');
  });

  it('that goes down is told, and a level that is there twice', () => {
    expect(rule(['部门', 20], ['包保领导', 20])).toMatchInlineSnapshot(`
      "content/rules/escalation.yaml:10:11  错误  escalation-rises
        工作日: 20
                ^^
        “包保领导”的工作日（20）不比“部门”的（20）多。
        改法：层级越高，工作日越多，照办法核对这两个数。"
    `);
    expect(rule(['部门', 5], ['部门', 20])).toMatchInlineSnapshot(`
      "content/rules/escalation.yaml:9:9  错误  escalation-rises
        层级: 部门
              ^^^^
        “部门”这一级在“第部门步”里已经有了。
        改法：每一级只写一条，删掉其中一条。"
    `);
  });
});
