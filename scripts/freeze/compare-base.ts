import { execFileSync } from 'node:child_process';
import { Failure } from '../failure.ts';

const FROZEN = /^content\/issues\/([^/]+)\/(?:frozen\.json|issued\/.+)$/;

/**
 * The frozen files that were changed or taken away since a revision of the repository, one sentence each: what is
 * signed out may only be added to. `root` is the folder that holds `content/`.
 */
export function compareBase(root: string, revision: string): string[] {
  return listChanges(root, revision).flatMap(({ status, file }) => {
    const issue = FROZEN.exec(file)?.[1];
    if (issue === undefined || status === 'A') return [];
    return [`${issue}：${file} 自 ${revision} 以来${status === 'D' ? '被删去' : '被改动'}了。`];
  });
}

function listChanges(root: string, revision: string): { status: string; file: string }[] {
  const options = [
    'diff',
    '--name-status',
    '--no-renames',
    '--relative',
    '-z',
    revision,
    '--',
    'content/issues',
  ];
  const parts = runGit(root, options).split('\0').filter(Boolean);
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [{ status: part, file: parts[index + 1] ?? '' }] : [],
  );
}

function runGit(root: string, options: readonly string[]): string {
  try {
    return execFileSync('git', options, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    throw new Failure(
      `不能与 ${options.at(-3)} 比较：这里不是版本库，或没有这个版本。\n改法：写一个有的版本，例如  npm run freeze -- --verify --base origin/main`,
    );
  }
}
