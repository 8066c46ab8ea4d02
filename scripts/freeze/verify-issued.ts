import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../src/exports/issued/draw-sums.ts';
import { drawArticle } from '../../src/html/draw-article.ts';
import { type Archive, get } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { frozenView } from '../../src/views/frozen/frozen-view.ts';
import { issueView } from '../../src/views/issue.ts';
import type { PageView } from '../../src/views/view.ts';
import { issueFolder } from './write-issued.ts';

/** What is wrong with a frozen issue, each sentence naming it: its files against their digests, its page against `frozen.json`. */
export const verifyIssued = (root: string, archive: Archive, frozen: Frozen): string[] => [
  ...verifyFiles(root, frozen),
  ...verifyPage(archive, frozen),
];

function verifyFiles(root: string, { issue, files }: Frozen): string[] {
  const folder = path.join(issueFolder(root, issue), 'issued');
  const listed = new Set(files.map(({ name }) => name));
  const strange = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => name !== 'SHA256SUMS' && !listed.has(name));
  return [
    ...files.flatMap(({ name, digest }) => {
      const file = path.join(folder, name);
      if (!existsSync(file)) return [`${issue}：issued/${name} 不见了。`];
      return digestOf(readFileSync(file)) === digest
        ? []
        : [`${issue}：issued/${name} 与签发时的摘要不同，改动过。`];
    }),
    ...strange.map((name) => `${issue}：issued/${name} 不是签发时的文件。`),
  ];
}

/** A number as a page shows it: whose it is, how it reads, and the issue that printed it so where the page says. */
interface Shown {
  readonly id: string;
  readonly text: string;
  readonly of: string | undefined;
}

function verifyPage(archive: Archive, frozen: Frozen): string[] {
  const { issue } = frozen;
  const live = issueView(archive, get(archive.issues, issue));
  const signed = frozenView(frozen);
  const shown = numbersOf({ ...live, sections: live.sections.filter(({ apart }) => !apart) });
  const printed = numbersOf(signed);
  const differing = printed.findIndex(({ id, text }, at) => shown[at]?.id !== id || shown[at]?.text !== text);
  const length =
    shown.length === printed.length
      ? []
      : [`${issue}：页面上有 ${shown.length} 个数，签发时是 ${printed.length} 个。`];
  const first = printed[differing];
  return [
    ...length,
    ...(first
      ? [`${issue}：签发时印作 ${first.text} 的 ${first.id}，页面上是 ${shown[differing]?.text ?? '没有'}。`]
      : []),
    ...unlikeRecords(frozen, printed),
  ];
}

/** Numbers of the view that are not what the claims and figures beside it in `frozen.json` say; those of an earlier issue are that one's. */
function unlikeRecords({ issue, claims, figures }: Frozen, printed: readonly Shown[]): string[] {
  const readings = new Map<string, readonly string[]>([
    ...claims.map(({ id, text }) => [id, [text]] as const),
    ...figures.map(({ id, text, working }) => [id, [text, working.exact]] as const),
  ]);
  return printed
    .filter(({ of }) => of === undefined || of === issue)
    .filter(({ id, text }) => readings.get(id)?.includes(text) !== true)
    .map(({ id, text }) => `${issue}：frozen.json 里 ${id} 没有读作 ${text} 的一行。`);
}

const NUMBER =
  /<(?:data|tspan)\b[^>]*?\bdata-(?:claim|figure)="([^"]+)"(?: data-issue="([^"]+)")?[^>]*>([^<]*)</g;

/** Every bound number of the article that is drawn of a view, in order. */
const numbersOf = (view: PageView): Shown[] =>
  [...drawArticle(view, { base: '/' }).matchAll(NUMBER)].map(([, id = '', of, text = '']) => ({
    id,
    of,
    text,
  }));
