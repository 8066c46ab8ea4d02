import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { materialsOf } from '../../src/astro/materials.ts';
import { listDownloads } from '../../src/exports/catalogue.ts';
import type { Download } from '../../src/exports/download.ts';
import type { PrintedKind } from '../../src/exports/pdf/measures/compose-layout-report.ts';
import type { Archive } from '../../src/model/archive.ts';
import { nearest } from '../../src/model/nearest.ts';
import { openSite } from '../../src/site.ts';
import { command } from '../command.ts';
import { contentFolder, ROOT_OPTION } from '../content-root.ts';
import { Failure } from '../failure.ts';

/** `npm run pdf`: the PDF of an issue, a letter or a wall, as the site would publish it today, and a report of its layout. */
export default command({
  name: 'pdf',
  summary: '把一期简报排成 PDF；--report 另印版式报告',
  usage:
    'npm run pdf -- tonghua-2023-04\nnpm run pdf -- tonghua-2023-04 --out 样张.pdf --report\nnpm run pdf -- /schedule/tonghua/',
  takes: '<一期的编号，或函、挂图那一页的网址>',
  options: {
    root: ROOT_OPTION,
    out: { type: 'string', value: '文件', summary: '写到哪个文件，默认是编号加 .pdf' },
    report: { type: 'boolean', summary: '印出版式报告：标准要求什么，量到什么' },
  },
  async run({ options, words }) {
    const [asked] = words;
    if (asked === undefined)
      throw new Failure('没有写是哪一期。\n改法：例如  npm run pdf -- tonghua-2023-04');
    const root = contentFolder(options.root);
    const opened = openSite({ root });
    if (!opened.ok)
      throw new Failure(`内容有 ${opened.problems.length} 处问题。\n改法：先运行  npm run check`);
    const { archive } = opened;
    const file = fileOf(archive, asked, root);
    const bytes = (await file.body()) as Uint8Array;
    const name = asked.split('/').filter(Boolean).at(-1) ?? asked;
    const out = path.resolve(process.env.INIT_CWD ?? process.cwd(), options.out ?? `${name}.pdf`);
    writeFileSync(out, bytes);
    console.log(`已写好：${out}（${(bytes.length / 1000).toFixed(0)} kB）`);
    if (options.report) console.log(`\n${await reportOf(archive, file, bytes)}`);
    return 0;
  },
});

/** The file beside the page that is asked for, by the id of an issue or by an address. */
function fileOf(archive: Archive, asked: string, root: string): Download {
  const folder = asked.startsWith('/') ? asked : `/issues/${asked}/`;
  const files = listDownloads({ archive, base: archive.site.base, materials: materialsOf(root) });
  const folders = [folder, `${folder}issued/`];
  const found = files.find(({ address }) => address.endsWith('.pdf') && folders.includes(folderOf(address)));
  if (found) return found;
  const near = nearest(
    asked,
    archive.issues.map(({ id }) => id),
  );
  throw new Failure(
    `没有“${asked}”的 PDF。${near ? `是不是 ${near}？` : ''}\n改法：写 content/issues/ 里的文件夹名，或函、挂图那一页以 / 开头和结尾的网址。`,
  );
}

const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

async function reportOf({ site }: Archive, { address }: Download, bytes: Uint8Array): Promise<string> {
  if (address.endsWith('/wall.pdf')) throw new Failure('挂图是 A3，不照公文格式，没有版式报告。');
  const { measurePdf } = await import('../../src/exports/pdf/measures/measure-pdf.ts');
  const { composeLayoutReport } = await import('../../src/exports/pdf/measures/compose-layout-report.ts');
  const issue: PrintedKind = site.standing === '非官方汇编' ? '汇编' : '简报';
  const kind = address.endsWith('/letter.pdf') ? '信函' : issue;
  return composeLayoutReport(await measurePdf(bytes), kind, address);
}
