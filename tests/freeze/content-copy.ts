import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import type { Archive } from '../../src/model/archive.ts';
import { drawProblem } from '../../src/model/problem.ts';
import { openSite } from '../../src/site.ts';

/** A copy of the content of the repository, which is taken away after the test (or whatever `when` stands for). */
export function contentCopy(when: (clean: () => void) => void = onTestFinished): string {
  const root = mkdtempSync(path.join(tmpdir(), 'jianbao-content-'));
  when(() => rmSync(root, { recursive: true, force: true }));
  cpSync(path.join(PROJECT_ROOT, 'content'), path.join(root, 'content'), { recursive: true });
  return root;
}

/** The archive of a copy, which must have nothing wrong. */
export function archiveAt(root: string): Archive {
  const opened = openSite({ root });
  if (!opened.ok) throw new Error(opened.problems.map(drawProblem).join('\n\n'));
  return opened.archive;
}

/** What is wrong with a copy, as the terminal prints it. */
export function problemsIn(root: string): string {
  const opened = openSite({ root });
  return opened.ok ? '' : opened.problems.map(drawProblem).join('\n\n');
}

/** Changes one digit of a file: the first that the pattern finds. */
export function changeDigit(file: string, pattern: RegExp): void {
  const text = readFileSync(file, 'utf8');
  const at = pattern.exec(text)?.index ?? -1;
  if (at < 0) throw new Error(`${file} has no ${pattern}`);
  const digit = /\d/.exec(text.slice(at));
  if (!digit) throw new Error(`${file} has no digit there`);
  const place = at + digit.index;
  writeFileSync(file, `${text.slice(0, place)}${(Number(digit[0]) + 1) % 10}${text.slice(place + 1)}`);
}
