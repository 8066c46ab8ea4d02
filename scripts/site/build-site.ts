import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { reopenSite } from '../../src/astro/site-store.ts';
import { drawProblem } from '../../src/model/problem.ts';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';

/** What to build and where to. */
export interface BuildOptions {
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly out: string;
  /** Overrides the base path of site.yaml. */
  readonly base?: string | undefined;
  /** Shows the archive as it was known on this day (ISO). */
  readonly asOf?: string | undefined;
  readonly quiet?: boolean;
}

/** What was built. */
export interface Built {
  readonly pages: number;
  readonly bytes: number;
  readonly out: string;
  /** The base path that it was built for. */
  readonly base: string;
  readonly issues: readonly { readonly id: string; readonly address: string }[];
}

/** Checks the content, builds beside the last good site, and puts the new one in its place only when it is whole. */
export async function buildSite({ root, out, base, asOf, quiet = false }: BuildOptions): Promise<Built> {
  process.env.JIANBAO_ROOT = root;
  if (base !== undefined) process.env.JIANBAO_BASE = base;
  if (asOf !== undefined) process.env.JIANBAO_AS_OF = asOf;
  const { archive, problems } = reopenSite();
  if (problems.length > 0 || !archive) {
    const kept = existsSync(out) ? `上一次的 ${path.basename(out)}/ 原样未动。` : '';
    const lines = problems.map(drawProblem).join('\n\n');
    throw new Failure(`${lines}\n\n共 ${problems.length} 处问题，没有构建。${kept}`);
  }
  refuseForeign(out);
  const fresh = path.join(PROJECT_ROOT, 'node_modules/.cache', `build-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  const { build } = await import('astro');
  try {
    await build({ root: PROJECT_ROOT, outDir: fresh, logLevel: quiet ? 'error' : 'warn' });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  replace(fresh, out);
  const issues = archive.issues.map(({ id }) => ({ id, address: `/issues/${id}/` }));
  return { ...measure(out), out, base: archive.site.base, issues };
}

/** What is built over is taken away: only an empty folder or an earlier site may be. */
function refuseForeign(out: string): void {
  if (!existsSync(out)) return;
  const isFolder = statSync(out).isDirectory();
  const entries = isFolder ? readdirSync(out) : [];
  if (isFolder && (entries.length === 0 || (entries.includes('index.html') && entries.includes('404.html'))))
    return;
  throw new Failure(
    `${out} 里不是以前构建的网站，不会覆盖它。\n改法：换一个目录，例如  npm run build -- --out dist`,
  );
}

/** Puts the new folder beside the target, then swaps by two renames: until then the last good site stands as it was. */
function replace(fresh: string, out: string): void {
  const [next, old] = [`${out}.next`, `${out}.old`];
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  move(fresh, next);
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}

/** Renames a folder, or copies it where the target lies on another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

function measure(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => statSync(path.join(folder, file))).filter((stat) => stat.isFile());
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: sizes.reduce((sum, stat) => sum + stat.size, 0),
  };
}
