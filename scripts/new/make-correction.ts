import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../src/reading/read-archive.ts';
import { Failure } from '../failure.ts';
import { draftCorrection } from './draft-correction.ts';

/** Writes the file of the next correction to an issue; one that is not filled in yet stands in nobody's way. The lines to print. */
export function makeCorrection(root: string, issue: string, today: string): string[] {
  const draft = draftCorrection(readArchive(root).archive, issue, today);
  const file = path.join(root, draft.path);
  if (existsSync(file)) throw new Failure(`${draft.path} 已经有了，没有改动。\n改法：直接编辑它。`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draft.text);
  return [
    `已新建 ${draft.path}：勘误${draft.number}，已报告`,
    `数的编号在网页 /issues/${issue}/figures/；填好“…”的各项，再运行  npm run check`,
  ];
}
