import { frozenAddress, issuedAddress } from '../../model/address.ts';
import type { Frozen } from '../../model/frozen.ts';
import { join, name } from '../runs.ts';
import type { Line } from '../view.ts';

/** What the files of a frozen issue are called; the rest is found through the list of digests. */
const NAMES: Readonly<Record<string, string>> = {
  'issue.pdf': 'PDF',
  'issue.html': '单个网页',
  'claims.csv': '陈述表',
  'figures.csv': '推算表',
  SHA256SUMS: '校验和',
};

/** The files of a frozen issue, as links. */
export function issuedFiles({ issue, files }: Frozen): Line {
  const there = new Set([...files.map(({ name: file }) => file), 'SHA256SUMS']);
  return join(
    [
      ...Object.entries(NAMES)
        .filter(([file]) => there.has(file))
        .map(([file, words]) => [name(words, issuedAddress(issue, file))]),
      [name('冻结的数据', frozenAddress(issue))],
    ],
    '、',
  );
}
