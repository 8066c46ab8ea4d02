import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { type BuiltSite, ownEnvironment, siteIn } from './built-site.ts';

const DOOR = path.join(PROJECT_ROOT, 'scripts/jianbao.ts');

/** The demo province at a small size, generated and built by its own command into a temporary folder. */
export async function demoSite(projects: number, months: number): Promise<{ root: string; site: BuiltSite }> {
  const root = path.join(mkdtempSync(path.join(tmpdir(), 'jianbao-demo-')), 'demo');
  const size = ['--projects', String(projects), '--months', String(months)];
  await promisify(execFile)(process.execPath, [DOOR, 'demo', ...size, '--no-serve', '--out', root], {
    cwd: PROJECT_ROOT,
    env: ownEnvironment(),
  });
  return { root, site: siteIn(path.join(root, 'dist'), '/') };
}
