import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeCorrection } from '../../scripts/new/make-correction.ts';
import { correcting, freezeTrial, ISSUE } from '../freeze/frozen-trial.ts';
import { problemsAt, trialRoot } from '../reading/trial-site.ts';

const FROZEN = freezeTrial();

describe('a new correction', () => {
  it('has the issue and the day filled in, and says what else belongs there', () => {
    const root = trialRoot(FROZEN);
    expect(makeCorrection(root, ISSUE, '2023-06-12')).toEqual([
      '已新建 content/corrections/2023-1.yaml：勘误2023年第1号，已报告',
      '数的编号在网页 /issues/tonghua-2023-04/figures/；填好“…”的各项，再运行  npm run check',
    ]);
    expect(readFileSync(path.join(root, 'content/corrections/2023-1.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "期: tonghua-2023-04
      类别: 数据  # 文字有误写 文字，并把“数”换成“原文”和“更正”
      状态: 已报告  # 查过以后改成 已核实、留待修订 或 不予采纳，并写“处理”
      数: …  # 照抄 /issues/tonghua-2023-04/figures/ 里的编号
      理由: …  # 错在哪里，或者为什么不改；不写数字
      报告: 2023-06-12
      # 处理:
      #   岗位: …
      #   日期: …
      "
    `);
  });

  it('is told as not filled in until it is, and is well then', () => {
    const root = trialRoot(FROZEN);
    makeCorrection(root, ISSUE, '2023-06-12');
    expect(problemsAt(root).match(/这一项还没有填。/g)).toHaveLength(2);
    const file = path.join(root, 'content/corrections/2023-1.yaml');
    const filled = readFileSync(file, 'utf8')
      .replace('数: …', `数: count.issue-projects:${ISSUE}`)
      .replace('理由: …', '理由: 数漏了。');
    writeFileSync(file, filled);
    expect(problemsAt(root)).toBe('');
  });

  it('takes the next number of its year, also while the one before is not filled in', () => {
    const root = trialRoot({
      ...FROZEN,
      ...correcting({ 类别: '文字', 原文: '用电负荷不足' }, '2023-1'),
    });
    for (const day of ['2023-06-12', '2023-06-12', '2024-01-02']) makeCorrection(root, ISSUE, day);
    for (const id of ['2023-1', '2023-2', '2023-3', '2024-1'])
      expect([id, existsSync(path.join(root, `content/corrections/${id}.yaml`))]).toEqual([id, true]);
  });

  it('to an issue that is not there is refused with the nearest one and those that are frozen', () => {
    expect(() =>
      makeCorrection(trialRoot(FROZEN), 'tonghua-2023-05', '2023-06-12'),
    ).toThrowErrorMatchingInlineSnapshot(`
      [Failure: 没有名为“tonghua-2023-05”的一期。是不是 tonghua-2023-04？
      改法：写 content/issues/ 下的文件夹名。
      已经冻结的各期：tonghua-2023-04]
    `);
  });

  it('to an issue that is not frozen is refused with what to do instead', () => {
    expect(() => makeCorrection(trialRoot(), ISSUE, '2023-06-12')).toThrowErrorMatchingInlineSnapshot(`
      [Failure: tonghua-2023-04 还没有签发存档，谈不上勘误。
      改法：直接改记录或编者的话；已经签发的先冻结：npm run freeze -- tonghua-2023-04]
    `);
  });
});
