import { type Archive, find, frozenOf } from '../../src/model/archive.ts';
import { nearest } from '../../src/model/nearest.ts';
import { correctionNumberWords } from '../../src/model/wording.ts';
import { Failure } from '../failure.ts';

/** The file of the next correction of a year, and its number in words. */
export interface CorrectionDraft {
  readonly path: string;
  readonly text: string;
  readonly number: string;
}

/** Drafts a correction to a frozen issue, reported today (ISO day): it numbers itself within the year. */
export function draftCorrection(archive: Archive, issue: string, today: string): CorrectionDraft {
  if (!find(archive.issues, issue)) throw new Failure(unknownIssue(archive, issue));
  if (!frozenOf(archive, issue))
    throw new Failure(
      `${issue} 还没有签发存档，谈不上勘误。\n改法：直接改记录或编者的话；已经签发的先冻结：npm run freeze -- ${issue}`,
    );
  const year = Number(today.slice(0, 4));
  const own = archive.corrections.filter((one) => one.year === year);
  const number = Math.max(0, ...own.map((one) => one.number)) + 1;
  return {
    path: `content/corrections/${year}-${number}.yaml`,
    text: drawCorrection(issue, today),
    number: correctionNumberWords({ year, number }),
  };
}

function unknownIssue({ issues, frozen }: Archive, asked: string): string {
  const near = nearest(
    asked,
    issues.map(({ id }) => id),
  );
  const known = frozen.map(({ issue }) => issue).join('、') || '一期也没有';
  return `没有名为“${asked}”的一期。${near === undefined ? '' : `是不是 ${near}？`}\n改法：写 content/issues/ 下的文件夹名。\n已经冻结的各期：${known}`;
}

const drawCorrection = (issue: string, today: string): string => `期: ${issue}
类别: 数据  # 文字有误写 文字，并把“数”换成“原文”和“更正”
状态: 已报告  # 查过以后改成 已核实、留待修订 或 不予采纳，并写“处理”
数: …  # 照抄 /issues/${issue}/figures/ 里的编号
理由: …  # 错在哪里，或者为什么不改；不写数字
报告: ${today}
# 处理:
#   岗位: …
#   日期: …
`;
