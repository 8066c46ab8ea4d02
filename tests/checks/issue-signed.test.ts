import { describe, expect, it } from 'vitest';
import { archiveOf, FILES, issue, problemsOf } from '../reading/trial-site.ts';

const DRAFT = '拟稿:\n  岗位: 项目中心科员\n  日期: 2023-05-05';
const step = (word: string, date: string, post = '项目中心主任'): string =>
  `${word}:\n  岗位: ${post}\n  日期: ${date}`;
const withSteps = (...steps: readonly string[]) => ({
  [FILES.issue]: issue(1, 1).replace(DRAFT, steps.join('\n') || '代替: [总体情况]'),
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
    expect(problemsOf(withSteps(DRAFT, step('签发', '2023-05-06')))).toMatchInlineSnapshot();
  });

  it('a review without a draft is told', () => {
    expect(problemsOf(withSteps(step('审核', '2023-05-05')))).toMatchInlineSnapshot();
  });

  it('a review before the draft and a signature before the review are told where they stand', () => {
    const steps = [
      DRAFT,
      step('审核', '2023-05-04'),
      step('保密审查', '2023-05-05'),
      step('签发', '2023-05-06'),
    ];
    expect(problemsOf(withSteps(...steps))).toMatchInlineSnapshot();
    expect(
      problemsOf(withSteps(...REVIEWED, step('保密审查', '2023-05-05'), step('签发', '2023-05-04'))),
    ).toContain('签发（2023-05-04）在审核（2023-05-05）之前。');
  });

  it('a secrecy review after the signature comes too late', () => {
    expect(
      problemsOf(withSteps(...REVIEWED, step('保密审查', '2023-05-07'), step('签发', '2023-05-06'))),
    ).toMatchInlineSnapshot();
  });

  it('it is not dated before its signature, while a month that holds it will do', () => {
    const late = SIGNED.map((one) =>
      one.replace('签发:\n  岗位: 项目中心主任\n  日期: 2023-05-06', step('签发', '2023-05-08')),
    );
    expect(problemsOf(withSteps(...late))).toMatchInlineSnapshot();
    const monthly = withSteps(...late)[FILES.issue]?.replace('\n日期: 2023-05-06', '\n日期: 2023-05') ?? '';
    expect(problemsOf({ [FILES.issue]: monthly })).toBe('');
  });

  it('who took a step is told by post, never by name', () => {
    expect(problemsOf(withSteps(step('拟稿', '2023-05-05', '张三')))).toMatchInlineSnapshot();
  });

  it('a step has a post and a day that there is', () => {
    expect(problemsOf(withSteps('拟稿:\n  岗位: 项目中心科员'))).toMatchInlineSnapshot();
    expect(problemsOf(withSteps(step('拟稿', '2023-05')))).toMatchInlineSnapshot();
    expect(problemsOf(withSteps(step('拟稿', '2023-02-31')))).toMatchInlineSnapshot();
    expect(problemsOf(withSteps(`${DRAFT}\n  姓名: 某某`))).toMatchInlineSnapshot();
  });
});
