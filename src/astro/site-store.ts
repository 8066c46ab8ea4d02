import process from 'node:process';
import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { openSite } from '../site.ts';
import { listPages } from '../views/list-pages.ts';
import type { Page } from '../views/page.ts';

/** What one process knows of the content: the last good archive, its pages by address, and the problems of the last reading. */
export interface SiteStore {
  readonly archive: Archive | undefined;
  readonly pages: ReadonlyMap<string, Page>;
  readonly problems: readonly Problem[];
}

const KEY = Symbol.for('jianbao.site');
const world = globalThis as { [KEY]?: SiteStore };

/** The project root that holds `content/`: JIANBAO_ROOT, or the folder the process was started in. */
export const contentRoot = (): string => process.env.JIANBAO_ROOT ?? process.cwd();

/** Opens the site once for the whole process; the config and the bundled pages are two instances and share this one. */
export function siteStore(): SiteStore {
  world[KEY] ??= read(undefined);
  return world[KEY];
}

/** Reads the content again; when it has problems, the last good archive stays up beside them. */
export function reopenSite(): SiteStore {
  world[KEY] = read(world[KEY]);
  return world[KEY];
}

function read(before: SiteStore | undefined): SiteStore {
  const { JIANBAO_AS_OF: asOf, JIANBAO_BASE: base } = process.env;
  const opened = openSite({ root: contentRoot(), asOf, base });
  if (!opened.ok)
    return { archive: before?.archive, pages: before?.pages ?? new Map(), problems: opened.problems };
  const pages = new Map(listPages(opened.archive).map((page) => [page.address, page]));
  return { archive: opened.archive, pages, problems: [] };
}

/** The archive, which the build has checked before any page asks for it. */
export function siteArchive(): Archive {
  const { archive } = siteStore();
  if (!archive) throw new Error('the content has problems; run: npm run check');
  return archive;
}
