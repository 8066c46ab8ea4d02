import { describe, expect, it } from 'vitest';
import { correcting, freezeTrial } from '../freeze/frozen-trial.ts';
import { archiveOf, problemsOf } from '../reading/trial-site.ts';

const FROZEN = freezeTrial();
const words = (day: string) => ({ 类别: '文字', 原文: '用电负荷不足', 报告: day });
const problems = (...ids: readonly string[]): string =>
  problemsOf(
    Object.assign({ ...FROZEN }, ...ids.map((id) => correcting(words(`${id.slice(0, 4)}-06-01`), id))),
  );

describe('corrections are numbered within the year of their report', () => {
  it('each year begins anew', () => {
    expect(problems('2023-1', '2023-2', '2024-1')).toBe('');
    const archive = archiveOf({ ...FROZEN, ...correcting(words('2023-06-01'), '2023-1') });
    expect(archive.corrections).toMatchObject([{ id: '2023-1', year: 2023, number: 1 }]);
  });

  it('a gap is told at the file after it', () => {
    expect(problems('2023-1', '2023-3')).toMatchInlineSnapshot(`
      "content/corrections/2023-3.yaml:1:1  错误  correction-numbered
        期: tonghua-2023-04
        ^
        勘误的编号应当是 2023-2，中间不能跳号，也不能重复。
        改法：文件改名为 2023-2.yaml；若少了一条，把它补上。"
    `);
  });

  it('a number that is used twice, once with a nought before it, is told', () => {
    expect(problems('2023-1', '2023-01')).toMatchInlineSnapshot(`
      "content/corrections/2023-01.yaml:1:1  错误  correction-numbered
        期: tonghua-2023-04
        ^
        勘误的编号应当是 2023-2，中间不能跳号，也不能重复。
        改法：文件改名为 2023-2.yaml；若少了一条，把它补上。"
    `);
  });

  it('the year of the file is that of the report', () => {
    expect(problemsOf({ ...FROZEN, ...correcting(words('2024-01-05'), '2023-1') })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:1:1  错误  correction-numbered
        期: tonghua-2023-04
        ^
        文件名里的年份是 2023，报告的日期却是 2024-01-05。
        改法：文件名改成 2024-号数.yaml。"
    `);
  });
});
