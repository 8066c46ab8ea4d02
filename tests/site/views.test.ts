import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import ViewPage from '../../src/layouts/ViewPage.astro';
import { openSite } from '../../src/site.ts';
import { listPages } from '../../src/views/list-pages.ts';
import type { PageView } from '../../src/views/view.ts';
import { builtSite } from './built/built-site.ts';
import { PAGE_KINDS } from './built/page-kinds.ts';
import { parsePage, type SitePage, sitePages } from './built/site-pages.ts';

const STORE = Symbol.for('jianbao.site');
const empty = mkdtempSync(path.join(tmpdir(), 'jianbao-empty-'));
const { JIANBAO_ROOT: root } = process.env;

let views: readonly PageView[];
let built: ReadonlyMap<string, SitePage>;
let container: AstroContainer;

beforeAll(async () => {
  const opened = openSite({ root: PROJECT_ROOT });
  if (!opened.ok) throw new Error('the content has problems');
  views = listPages(opened.archive).map((page) => JSON.parse(JSON.stringify(page.compose())));
  built = sitePages(await builtSite('root'));
  container = await AstroContainer.create();
  // From here on the content is out of reach: whatever asks for it finds an empty folder.
  delete (globalThis as Record<symbol, unknown>)[STORE];
  process.env.JIANBAO_ROOT = empty;
});

afterAll(() => {
  if (root === undefined) delete process.env.JIANBAO_ROOT;
  else process.env.JIANBAO_ROOT = root;
  rmSync(empty, { recursive: true, force: true });
});

describe('every page is a function of its view, of plain JSON alone', () => {
  it.each(PAGE_KINDS)('the pages of the kind %s', async (kind) => {
    const some = views.filter((view) => view.kind === kind);
    expect(some.length).toBeGreaterThan(0);
    for (const view of some) {
      const html = await container.renderToString(ViewPage, { props: { view } });
      const drawn = mainOf(parsePage('', html));
      expect(drawn, view.address).toBe(mainOf(built.get(view.address)));
    }
    expect((globalThis as Record<symbol, unknown>)[STORE]).toBeUndefined();
  });
});

it('has a built page for every view, and no other page', () => {
  const addresses = views.map(({ address }) => address);
  expect([...built.keys()].sort()).toEqual(addresses.sort());
});

/** The main part of a page, as HTML, without the words of a manual: they are written in MDX, around which the view is the frame. */
function mainOf(page: SitePage | undefined): string {
  const main = page?.root.querySelector('main');
  main?.querySelector('.manual')?.remove();
  return main?.innerHTML ?? '';
}
