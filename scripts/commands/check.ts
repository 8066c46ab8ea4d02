import { drawProblem } from '../../src/model/problem.ts';
import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { drawClaims } from '../draw-claims.ts';
import { Failure } from '../failure.ts';

/** `npm run check`: reads and checks all content and prints every problem. */
export default command({
  name: 'check',
  summary: '检查全部内容，一次列出所有问题',
  usage: 'npm run check\nnpm run check -- --show content/cities/tonghua/returns/2023-04.yaml',
  options: {
    root: ROOT_OPTION,
    show: {
      type: 'string',
      value: '文件',
      summary: '列出一份报送读出的每条陈述：来源、截至、口径、批次都已填上',
    },
  },
  async run({ options }) {
    const opened = openSite({ root: contentFolder(options.root), audience: '编者' });
    if (!opened.ok) {
      for (const problem of opened.problems) console.error(`${drawProblem(problem)}\n`);
      console.error(
        `读了 ${opened.fileCount} 个文件，共 ${opened.problems.length} 处问题。改好后再运行  npm run check`,
      );
      return 1;
    }
    const { archive } = opened;
    if (options.show !== undefined) {
      const claims = drawClaims(archive, options.show);
      if (claims === undefined)
        throw new Failure(
          `没有从 ${options.show} 读到陈述。\n改法：写一份报送的路径，例如  npm run check -- --show content/cities/tonghua/returns/2023-04.yaml`,
        );
      console.log(claims);
    }
    const { places, projects, claims, sources, issues } = archive;
    console.log(
      `内容没有问题：${places.length} 个地区，${projects.length} 个项目，${claims.length} 条陈述，${sources.length} 份来源，${issues.length} 期简报。`,
    );
    return 0;
  },
});
