import { existsSync } from 'node:fs';
import path from 'node:path';
import { materialsOf } from '../../src/astro/materials.ts';
import { composeIssued } from '../../src/exports/issued/compose-issued.ts';
import { type Archive, find, frozenOf } from '../../src/model/archive.ts';
import { ISSUE_STEPS } from '../../src/model/issue-steps.ts';
import { nearest } from '../../src/model/nearest.ts';
import type { Issue } from '../../src/model/records.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { Failure } from '../failure.ts';
import { issueFolder, writeIssued } from './write-issued.ts';

/** Freezes one signed issue; answers how many files it made. */
export async function freezeIssue(root: string, archive: Archive, id: string): Promise<number> {
  const issue = find(archive.issues, id);
  if (!issue) throw new Failure(unknownIssue(archive, id));
  const signed = signedDay(issue);
  if (frozenOf(archive, id) || existsSync(path.join(issueFolder(root, id), 'frozen.json')))
    throw new Failure(
      `${id} 已经冻结，不能再冻一次。\n改法：数有误，写一条勘误：npm run new -- correction ${id}`,
    );
  const { url, base } = archive.site;
  const printing = { url, base, materials: materialsOf(root) };
  const files = await composeIssued(printing, composeFrozen(archive, issue, signed));
  writeIssued(issueFolder(root, id), files);
  return files.size;
}

/** The issues that are signed and not frozen, in the order in which they were signed. */
export const issuesToFreeze = (archive: Archive): Issue[] =>
  archive.issues
    .filter((issue) => issue.state === '签发' && !frozenOf(archive, issue.id))
    .sort((a, b) => (signedDay(a) < signedDay(b) ? -1 : signedDay(a) > signedDay(b) ? 1 : 0));

function signedDay({ id, at, state, steps }: Issue): string {
  if (steps.sign) return steps.sign.date;
  const missing = ISSUE_STEPS.filter(([step]) => !steps[step]).map(([, word]) => word);
  throw new Failure(
    `${id} 还没有签发（现在是${state}），没有冻结。\n改法：在 ${at.file} 里写上 ${missing.join('、')} 的岗位和日期，再运行一次。`,
  );
}

/** Says that there is no such issue, and which one may have been meant. */
export function unknownIssue(archive: Archive, id: string): string {
  const ids = archive.issues.map((issue) => issue.id);
  const near = nearest(id, ids);
  const meant = near === undefined ? '' : `是不是 ${near}？`;
  return `没有名为“${id}”的一期。${meant}\n改法：写一期的编号，例如  npm run freeze -- ${ids[0] ?? 'tonghua-2023-04'}`;
}
