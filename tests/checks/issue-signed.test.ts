import { describe, expect, it } from 'vitest';
import { archiveOf, FILES, issue, problemsOf } from '../reading/trial-site.ts';

const DRAFT = '拟稿:\n  岗位: 项目中心科员\n  日期: 2023-05-05';
const step = (word: string, date: string, post = '项目中心主任'): string =>
  `${word}:\n  岗位: ${post}\n  日期: ${date}`;
const withSteps = (...steps: readonly string[]) => ({
  [FILES.issue]: issue(1, 1).replace(DRAFT, steps.join('\n') || '标题: 试用'),
});
const REVIEWED = [DRAFT, step('审核', '2023-05-05')];
const SIGNED = [...REVIEWED, step('保密审查', '2023-05-06'), step('签发', '2023-05-06')];

describe('the state of an issue follows from its steps', () => {
  const stateOf = (...steps: readonly string[]) => archiveOf(withSteps(...steps)).issues[0]?.state;

  it('it is a draft until it was reviewed, and reviewed until it was signed', () => {
    expect([stateOf(), stateOf(DRAFT), stateOf(...REVIEWED), stateOf(...SIGNED)]).toEqual([
      '拟稿',
      '拟稿',
      '审核',
      '签发',
    ]);
  });

  it('a secrecy review alone does not carry it on', () => {
    expect(stateOf(DRAFT, step('保密审查', '2023-05-05'))).toBe('拟稿');
  });
});

describe('an issue is signed step by step', () => {
  it('all four in their order are well', () => {
    expect(problemsOf(withSteps(...SIGNED))).toBe('');
  });

  it('a signature without review and secrecy review is told with both', () => {
    expect(problemsOf(withSteps(DRAFT, step('签发', '2023-05-06')))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:13:3  错误  issue-signed
        岗位: 项目中心主任
        ^^^^^^^^^^^^^^^^^^
        写了“签发”，却没有“审核”、“保密审查”。
        改法：补上 审核、保密审查，各写岗位和日期；还没有做的，删去“签发”。"
    `);
  });

  it('a review without a draft is told', () => {
    expect(problemsOf(withSteps(step('审核', '2023-05-05')))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:10:3  错误  issue-signed
        岗位: 项目中心主任
        ^^^^^^^^^^^^^^^^^^
        写了“审核”，却没有“拟稿”。
        改法：补上 拟稿，各写岗位和日期；还没有做的，删去“审核”。"
    `);
  });

  it('a review before the draft and a signature before the review are told where they stand', () => {
    const steps = [
      DRAFT,
      step('审核', '2023-05-04'),
      step('保密审查', '2023-05-05'),
      step('签发', '2023-05-06'),
    ];
    expect(problemsOf(withSteps(...steps))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:14:9  错误  issue-signed
        日期: 2023-05-04
              ^^^^^^^^^^
        审核（2023-05-04）在拟稿（2023-05-05）之前。
        改法：核对这两个日期，把写错的一个改过来。"
    `);
    expect(
      problemsOf(withSteps(...REVIEWED, step('保密审查', '2023-05-05'), step('签发', '2023-05-04'))),
    ).toContain('签发（2023-05-04）在审核（2023-05-05）之前。');
  });

  it('a secrecy review after the signature comes too late', () => {
    expect(
      problemsOf(withSteps(...REVIEWED, step('保密审查', '2023-05-07'), step('签发', '2023-05-06'))),
    ).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:20:9  错误  issue-signed
        日期: 2023-05-06
              ^^^^^^^^^^
        签发（2023-05-06）在保密审查（2023-05-07）之前。
        改法：核对这两个日期，把写错的一个改过来。"
    `);
  });

  it('it is not dated before its signature, while a month that holds it will do', () => {
    const late = SIGNED.map((one) =>
      one.replace('签发:\n  岗位: 项目中心主任\n  日期: 2023-05-06', step('签发', '2023-05-08')),
    );
    expect(problemsOf(withSteps(...late))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:8:7  错误  issue-signed
        日期: 2023-05-06
              ^^^^^^^^^^
        日期（2023年5月6日）在签发（2023-05-08）之前。
        改法：“日期”写印发的日子，不早于签发；签发的日子写错的，改签发。"
    `);
    const monthly = withSteps(...late)[FILES.issue]?.replace('\n日期: 2023-05-06', '\n日期: 2023-05') ?? '';
    expect(problemsOf({ [FILES.issue]: monthly })).toBe('');
  });

  it('who took a step is told by post, never by name', () => {
    expect(problemsOf(withSteps(step('拟稿', '2023-05-05', '张三')))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:10:9  错误  post-named
        岗位: 张三
              ^^^^
        “张三”认不出是职务或单位。
        改法：写单位或职务，例如 县发改局、副县长、县发改局副局长；几个之间用顿号；不写姓名和电话。"
    `);
  });

  it('a step has a post and a day that there is', () => {
    expect(problemsOf(withSteps('拟稿:\n  岗位: 项目中心科员'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:10:3  错误  key-missing
        岗位: 项目中心科员
        ^
        缺少“日期”。印发的日期；还没有签发的，写编成的日期。
        改法：补上一行  日期: …"
    `);
    expect(problemsOf(withSteps(step('拟稿', '2023-05')))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:11:9  错误  value-shape
        日期: 2023-05
              ^^^^^^^
        “日期”的写法不对。印发的日期；还没有签发的，写编成的日期。
        改法：写成 2026-11-25 这样的日期。"
    `);
    expect(problemsOf(withSteps(step('拟稿', '2023-02-31')))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:11:9  错误  date-shape
        日期: 2023-02-31
              ^^^^^^^^^^
        “2023-02-31”不是能认出的日期。
        改法：写成 2023、2023-04、2023-04-中旬、2023年三季度、2023年1—10月、2023年底前 之类。"
    `);
    expect(problemsOf(withSteps(`${DRAFT}\n  姓名: 某某`))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:12:3  错误  key-known
        姓名: 某某
        ^^^^
        没有“姓名”这个键。
        改法：删掉这一行；这里可以写的键：岗位 日期"
    `);
  });
});
