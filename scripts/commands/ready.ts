import { nearest } from '../../src/model/nearest.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';
import { parseToday, TODAY_OPTION } from '../parse-today.ts';
import { drawReadiness } from '../ready/draw-readiness.ts';
import { gatherReadiness, isReady } from '../ready/gather-readiness.ts';

/** `npm run ready`: one screen that says how far an issue is on its way to the signature; 0 when it is ready, 1 when something is missing. */
export default command({
  name: 'ready',
  summary: '一屏说清一期简报还差什么：谁报了、哪里有问题、等谁审、还剩几天',
  usage: 'npm run ready -- tonghua-2023-04\nnpm run ready -- tonghua-2023-04 --today 2026-11-25',
  takes: '<简报的编号>',
  options: { root: ROOT_OPTION, today: TODAY_OPTION },
  async run({ options, words }) {
    const [id] = words;
    const today = parseToday(options.today);
    const root = contentFolder(options.root);
    const opened = openSite({ root, audience: '编者' });
    const archive = opened.ok ? opened.archive : readArchive(root).archive;
    const problems = opened.ok ? [] : opened.problems;
    const ids = archive.issues.map((issue) => issue.id);
    const issue = archive.issues.find((one) => one.id === id);
    if (!issue || !archive.places.some((place) => place.id === issue.place))
      throw new Failure(unknown(id, ids, problems.length));
    const readiness = gatherReadiness(archive, { issue, today, problems });
    console.log(drawReadiness(archive, readiness));
    return isReady(readiness) ? 0 : 1;
  },
});

function unknown(id: string | undefined, ids: readonly string[], problems: number): string {
  const known = `现有各期：${ids.join('、') || '一期也没有'}`;
  if (id === undefined)
    return `没有写是哪一期。\n改法：例如  npm run ready -- ${ids.at(-1) ?? 'tonghua-2023-04'}\n${known}`;
  const near = nearest(id, ids);
  const broken = problems > 0 ? `\n内容有 ${problems} 处问题，可能读不到这一期；先运行  npm run check` : '';
  return `没有名为“${id}”的简报。${near && near !== id ? `是不是 ${near}？` : ''}\n改法：写 content/issues/ 下的文件夹名。\n${known}${broken}`;
}
