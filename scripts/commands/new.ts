import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../src/model/nearest.ts';
import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';
import { draftRecord, KINDS } from '../new/draft-record.ts';
import { makeCorrection } from '../new/make-correction.ts';
import { parseToday, TODAY_OPTION } from '../parse-today.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** `npm run new`: makes the file of a new record, its name from the pinyin of its title, its keys ready to fill in. */
export default command({
  name: 'new',
  summary: '新建一份记录：文件名由拼音生成，各项留好待填',
  usage: KINDS.map(({ word }) => {
    if (word === 'issue') return 'npm run new -- issue 2023-05 --city tonghua';
    if (word === 'correction') return 'npm run new -- correction tonghua-2023-04';
    return `npm run new -- ${word} <名称> --city tonghua${word === 'place' ? '' : ' --county jian'}`;
  }).join('\n'),
  takes: `<${KINDS.map((kind) => kind.word).join('|')}> <名称、期间或期的编号>`,
  options: {
    root: ROOT_OPTION,
    city: { type: 'string', value: '编号', summary: '城市的编号（content/cities/ 下的文件夹）' },
    county: { type: 'string', value: '编号', summary: '县（市、区）的编号；不写就放在城市下' },
    kind: {
      type: 'string',
      value: '类型',
      summary: '简报的类型，如 季度晾晒；不写就看期间是一月、一季还是一年',
    },
    extra: { type: 'boolean', summary: '简报编作增刊，不占期号' },
    today: TODAY_OPTION,
    out: { type: 'string', value: '目录', default: 'dist', summary: '新建简报以后构建到哪个目录' },
  },
  async run({ options, words }) {
    const [word = '', name = ''] = words;
    const kind = KINDS.find((one) => one.word === word)?.word;
    if (!kind || name === '') throw new Failure(usageOf(word));
    const root = contentFolder(options.root);
    if (kind === 'issue') {
      const { makeIssue } = await import('../new/make-issue.ts');
      const { city, kind: given, extra } = options;
      const today = parseToday(options.today);
      const out = path.resolve(PROJECT_ROOT, options.out);
      const lines = await makeIssue(root, out, { period: name, city, kind: given, extra, today });
      console.log(lines.join('\n'));
      return 0;
    }
    if (kind === 'correction') {
      console.log(makeCorrection(root, name, parseToday(options.today)).join('\n'));
      return 0;
    }
    const city = options.city ?? onlyCity(root);
    const draft = draftRecord({ kind, name, city, county: options.county });
    const file = path.join(root, draft.path);
    if (existsSync(file))
      throw new Failure(`${draft.path} 已经有了，没有改动。\n改法：直接编辑它，或换一个名称。`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, draft.text);
    console.log(`已新建 ${draft.path}\n填好“…”的各项，再运行  npm run check`);
    return 0;
  },
});

function usageOf(word: string): string {
  const near = nearest(
    word,
    KINDS.map((kind) => kind.word),
  );
  const guess =
    word && near && near !== word ? `没有“${word}”这种记录。是不是 ${near}？` : '没有写清要新建什么。';
  const kinds = KINDS.map(
    (kind) => `  npm run new -- ${kind.word.padEnd(10)} <${kind.takes}>   ${kind.says}`,
  ).join('\n');
  return `${guess}\n改法：\n${kinds}`;
}

/** The city where there is only one; otherwise it must be said. */
function onlyCity(root: string): string {
  const opened = openSite({ root });
  const cities = opened.ok
    ? opened.archive.places.filter((place) => place.id === place.city).map((place) => place.id)
    : [];
  if (cities.length === 1 && cities[0]) return cities[0];
  throw new Failure('没有写是哪个城市。\n改法：加上  --city <编号>，编号就是 content/cities/ 下的文件夹名。');
}
