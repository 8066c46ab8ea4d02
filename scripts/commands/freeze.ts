import { drawProblem } from '../../src/model/problem.ts';
import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';
import { compareBase } from '../freeze/compare-base.ts';
import { freezeIssue, issuesToFreeze } from '../freeze/freeze-issue.ts';
import { reportDifferences } from '../freeze/report-differences.ts';
import { verifyIssued } from '../freeze/verify-issued.ts';

/** `npm run freeze`: makes a signed issue lasting, and verifies those that are. */
export default command({
  name: 'freeze',
  summary: '签发以后冻结一期：数、PDF、单个网页和表格从此不改；或校验已经冻结的各期',
  usage:
    'npm run freeze -- tonghua-2023-04\nnpm run freeze -- --all\nnpm run freeze -- --verify --base origin/main',
  takes: '<期的编号>',
  options: {
    root: ROOT_OPTION,
    all: { type: 'boolean', summary: '冻结所有已经签发、还没有冻结的期' },
    verify: { type: 'boolean', summary: '校验已经冻结的各期：摘要、页面上的数；并报告今天重编会有什么不同' },
    base: {
      type: 'string',
      value: '版本',
      summary: '与版本库里的一个版本比较：冻结的文件不得改动或删去（配合 --verify）',
    },
  },
  async run({ options, words }) {
    const root = contentFolder(options.root);
    const opened = openSite({ root });
    if (!opened.ok)
      throw new Failure(
        `${opened.problems.map(drawProblem).join('\n\n')}\n\n共 ${opened.problems.length} 处问题，没有冻结，也没有校验。`,
      );
    const { archive } = opened;
    if (options.verify) {
      const wrong = [
        ...archive.frozen.flatMap((frozen) => verifyIssued(root, archive, frozen)),
        ...(options.base === undefined ? [] : compareBase(root, options.base)),
      ];
      for (const line of archive.frozen.flatMap((frozen) => reportDifferences(archive, frozen)))
        console.log(line);
      if (wrong.length > 0)
        throw new Failure(`${wrong.join('\n')}\n改法：从版本库恢复原来的文件；数有误，写一条勘误。`);
      console.log(`校验了 ${archive.frozen.length} 期，都与签发时一样。`);
      return 0;
    }
    const ids = options.all ? issuesToFreeze(archive).map(({ id }) => id) : words;
    if (ids.length === 0 && !options.all)
      throw new Failure(
        '没有写冻结哪一期。\n改法：npm run freeze -- tonghua-2023-04，或  npm run freeze -- --all',
      );
    for (const id of ids)
      console.log(
        `已冻结 ${id}：${await freezeIssue(root, archive, id)} 个文件，在 content/issues/${id}/；请把它们一起提交。`,
      );
    if (ids.length === 0) console.log('没有已经签发、还没有冻结的期。');
    return 0;
  },
});
