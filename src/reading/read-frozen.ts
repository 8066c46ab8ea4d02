import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frozen, FrozenText, IssuedFile } from '../model/frozen.ts';
import type { Problem } from '../model/problem.ts';
import type { Issue } from '../model/records.ts';
import { parseSums } from './parse-sums.ts';

/** The frozen issues of a content folder, and what is wrong with those that cannot be what was signed out. */
export interface FrozenRead {
  readonly frozen: readonly Frozen[];
  readonly problems: readonly Problem[];
}

const FOLDER = 'content/issues';

/** Reads `frozen.json` of every issue that has one; its digest must be the one that `issued/SHA256SUMS` keeps. */
export function readFrozen(root: string, issues: readonly Pick<Issue, 'id'>[]): FrozenRead {
  const frozen: Frozen[] = [];
  const problems: Problem[] = [];
  for (const id of frozenIds(root)) {
    const read = readOne(root, id);
    if ('rule' in read) problems.push(read);
    else if (issues.some((issue) => issue.id === id)) frozen.push(read);
    else problems.push(broken(id, `${id} 已经签发存档，它的 issue.mdx 却不在了或读不懂。`, RESTORE));
  }
  return { frozen, problems };
}

function frozenIds(root: string): string[] {
  if (!existsSync(join(root, FOLDER))) return [];
  return readdirSync(join(root, FOLDER))
    .filter((id) => existsSync(join(root, FOLDER, id, 'frozen.json')))
    .sort();
}

function readOne(root: string, id: string): Frozen | Problem {
  const bytes = readFileSync(join(root, FOLDER, id, 'frozen.json'));
  const sums = join(root, FOLDER, id, 'issued/SHA256SUMS');
  if (!existsSync(sums)) return broken(id, `${id} 有 frozen.json，却没有 issued/SHA256SUMS。`, RESTORE);
  const listed = parseSums(readFileSync(sums, 'utf8'));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (listed.get('../frozen.json') !== digest)
    return broken(id, `${id} 的 frozen.json 与签发时记下的摘要不同：签发以后的内容改动过。`, RESTORE);
  const text = JSON.parse(bytes.toString('utf8')) as FrozenText;
  if (text.格式 !== 1 || text.issue !== id)
    return broken(
      id,
      `${id} 的 frozen.json 是本程序不认识的格式，或不是这一期的。`,
      '换用写出它的版本，或恢复原来的文件。',
    );
  const files: IssuedFile[] = [...listed]
    .filter(([name]) => name !== '../frozen.json')
    .map(([name, of]) => ({ name, digest: of }));
  return { ...text, files };
}

const RESTORE = '从版本库恢复原来的文件；数有误，写一条勘误，不改已经签发的。';

const broken = (id: string, message: string, cure: string): Problem => ({
  rule: 'frozen-whole',
  at: { file: `${FOLDER}/${id}/frozen.json`, line: 1, column: 1, width: 1 },
  message,
  cure,
});
