import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readArchive } from '../../src/reading/read-archive.ts';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import type { Demo } from './compose-demo.ts';
import { composeIssues } from './compose-issues.ts';
import { composeLetters } from './compose-letters.ts';

/** The file that tells a demo's folder from any other. */
const MARK = '.jianbao-demo';

/** What a demo takes from the repository as it is: what figures mean, and the rules. Its own overrides it writes itself. */
const SHARED = ['indicators', 'rules'] as const;
const OWN = 'overrides.yaml';

/** Refuses a folder that holds anything but an earlier demo, and every folder within the real content. */
export function refuseFolder(out: string): void {
  const content = realpathSync(path.join(PROJECT_ROOT, 'content'));
  const real = realOf(out);
  if (real === content || real.startsWith(content + path.sep))
    throw new Failure(`示例数据不写进 content/：${out}\n改法：换一个目录，例如  npm run demo -- --out .demo`);
  if (!existsSync(out)) return;
  const entries = statSync(out).isDirectory() ? readdirSync(out) : [''];
  if (entries.length === 0 || entries.includes(MARK)) return;
  throw new Failure(
    `${out} 不是空目录，也不是以前生成的示例，不会动它。\n改法：换一个空目录，例如  npm run demo -- --out .demo`,
  );
}

/**
 * Writes a demo's files over those of an earlier one, with the indicators and rules of the repository and the demo's own
 * schemes beside them; then reads them back, so that issues and the letters that the rules call for can be signed out.
 */
export function writeDemo(out: string, { files, province }: Pick<Demo, 'files' | 'province'>): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, MARK), '示例数据，由 npm run demo 生成；再次生成时会被覆盖。\n');
  for (const old of ['content', 'truth.json']) rmSync(path.join(out, old), { recursive: true, force: true });
  for (const name of SHARED)
    cpSync(path.join(PROJECT_ROOT, 'content', name), path.join(out, 'content', name), {
      recursive: true,
      filter: (file) => path.basename(file) !== OWN,
    });
  cpSync(path.join(import.meta.dirname, 'schemes'), path.join(out, 'content/schemes'), { recursive: true });
  writeAll(out, files);
  const { archive } = readArchive(out);
  writeAll(out, composeIssues(archive, province));
  writeAll(out, composeLetters(archive, province.seed));
}

function writeAll(out: string, files: Iterable<readonly [string, string]>): void {
  for (const [name, text] of files) {
    const file = path.join(out, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Where a folder really is, links followed as far as it is there. */
function realOf(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  const parent = path.dirname(folder);
  return parent === folder ? folder : path.join(realOf(parent), path.basename(folder));
}
