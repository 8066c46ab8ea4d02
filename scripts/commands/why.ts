import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';
import { explainAddress } from '../why/explain-address.ts';
import { explainNumber } from '../why/explain-number.ts';

/** `npm run why`: the way of a number from its YAML line to the pages, or what a page is made of. */
export default command({
  name: 'why',
  summary: '说明一个数从哪一行记录来，怎样算出，印在哪些页上',
  usage: 'npm run why -- jian.start-rate\nnpm run why -- /issues/tonghua-2023-04/\nnpm run why -- 187.6亿元',
  takes: '<数的编号、编号的开头、印出的数，或网址>',
  options: { root: ROOT_OPTION },
  async run({ options, words }) {
    const [asked] = words;
    if (asked === undefined) {
      throw new Failure(
        '没有写要问的数或网址。\n改法：例如  npm run why -- jian.start-rate  或  npm run why -- /issues/tonghua-2023-04/',
      );
    }
    const opened = openSite({ root: contentFolder(options.root) });
    if (!opened.ok)
      throw new Failure(`内容有 ${opened.problems.length} 处问题。\n改法：先运行  npm run check`);
    const answer = asked.startsWith('/')
      ? explainAddress(opened.archive, asked)
      : explainNumber(opened.archive, asked);
    if (answer === undefined) {
      throw new Failure(
        `没有找到“${asked}”。\n改法：写网页上数字链接 # 后面的编号、它的开头，或印出的数；网址以 / 开头和结尾。`,
      );
    }
    console.log(answer);
    return 0;
  },
});
