import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawIssueFile, type IssueFile } from '../../src/exports/issue-file/draw-issue-file.ts';
import { drawArticle } from '../../src/html/draw-article.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { frozenView } from '../../src/views/frozen/frozen-view.ts';
import { realArchive } from '../audit/real-archive.ts';
import { launchChromium } from '../browser/chromium.ts';
import { askAxe, askAxeOfColours } from '../site/browser/ask-axe.ts';
import { findOverflow } from '../site/browser/find-overflow.ts';
import { PAPER } from '../site/browser/looks.ts';
import { sized } from '../site/browser/visit-pages.ts';
import { parsePage, type SitePage } from '../site/built/site-pages.ts';
import { boundElements, boundTo, checkBound } from '../site/contract/check-bound.ts';
import { LISTED } from '../site/contract/check-listed.ts';
import { hasDigit, outwards, shownTexts } from '../site/contract/shown-texts.ts';
import { checkStructure } from '../site/structure/check-structure.ts';
import { htmlValidator } from '../site/structure/html-rules.ts';
import { stockOf } from './stock-of.ts';

const archive = realArchive();
const { base, materials } = stockOf(archive);
const styles = materials.styles();
const HOME = `${archive.site.url}${base}`;

const files = archive.issues.map((issue) => {
  const rows = composeFrozen(archive, issue, '2026-11-25');
  const view = frozenView(rows);
  const file: IssueFile = { base, styles, rows };
  return { view, file, page: parsePage(`${issue.id}.html`, drawIssueFile(view, file)) };
});
const pages = files.map(({ page }) => page);
const all = <T>(look: (page: SitePage) => readonly T[]): string[] =>
  pages.flatMap((page) => look(page).map((one) => `${page.address} ${one}`));
const attributes = ({ root }: SitePage, name: string): string[] =>
  root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');

describe('the file of an issue', () => {
  it('is a sound document that the standard allows', async () => {
    const validator = htmlValidator();
    const problems = pages.flatMap(checkStructure);
    for (const { address, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages))
        problems.push(`${address}:${line} ${ruleId}: ${message}`);
    }
    expect(pages.length).toBeGreaterThan(4);
    expect(problems).toEqual([]);
  });

  it('has every link inside itself, where the target is, or with its whole address', () => {
    const wrong = all((page) =>
      attributes(page, 'href').filter((href) => {
        if (href.startsWith('#')) return !page.root.getElementById(href.slice(1));
        return !href.startsWith(HOME) && href !== 'data:,';
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('brings everything along: no script, no picture, no sheet from anywhere', () => {
    expect(all((page) => attributes(page, 'src'))).toEqual([]);
    expect(
      all(({ root }) => root.querySelectorAll('script, iframe, object, [rel=stylesheet], [style]')),
    ).toEqual([]);
    expect(all(({ html }) => html.match(/@import|url\(/g) ?? [])).toEqual([]);
  });

  it('keeps a sheet that speaks of its own end from ending there', () => {
    const [one] = files;
    if (!one) throw new Error('there is no issue');
    const html = drawIssueFile(one.view, { ...one.file, styles: 'p::after { content: "</STYLE><b>" }' });
    expect(html.match(/<\/style/gi)).toHaveLength(1);
  });

  it('has a row for each number, with what it is, and where from or how made', () => {
    const wrong = all(({ root }) =>
      boundElements(root).flatMap((element) => {
        const row = root.getElementById(boundTo(element));
        const cells = row?.querySelectorAll('th, td').map(({ text }) => text.trim()) ?? [];
        return row?.tagName === 'TR' && cells.length >= 3 && cells.every((text) => text !== '')
          ? []
          : [`${boundTo(element)}: ${cells.join(' | ')}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('says in the row of a claim which article has it, and in that of a figure by what formula it came', () => {
    for (const { page, file } of files) {
      const cell = (id: string): string =>
        page.root.getElementById(id)?.querySelectorAll('td').at(-1)?.text ?? '';
      for (const { id, source } of file.rows.claims)
        expect(cell(id)).toBe(`${source.title}，${source.locator}`);
      for (const { id, working } of file.rows.figures) expect(cell(id)).toContain(working.formula);
    }
  });

  it('tells a figure that speaks of nothing with a name by its rule', () => {
    const one = files.find(({ file }) => file.rows.figures.length > 0);
    const [figure] = one?.file.rows.figures ?? [];
    if (!one || !figure) throw new Error('no issue has a figure');
    const bare = { ...figure, scope: '', cohort: '', subjectName: '', indicatorName: '' };
    const rows = { ...one.file.rows, figures: [bare, ...one.file.rows.figures.slice(1)] };
    const { root } = parsePage('', drawIssueFile(one.view, { ...one.file, rows }));
    expect(root.getElementById(bare.id)?.querySelector('th')?.text).toBe(bare.working.rule);
  });

  it('prints a claim that it knows from a working alone as that working does, though another only counts it', () => {
    const one = files.find(({ file }) =>
      file.rows.figures.some(({ working }) => working.exact.includes('/')),
    );
    const rate = one?.file.rows.figures.find(({ working }) => working.exact.includes('/'));
    const [input] = rate?.working.inputs ?? [];
    if (!one || !rate || !input) throw new Error('no issue has a rate');
    const working = {
      ...rate.working,
      rule: '计数',
      exact: '1',
      inputs: [{ ...input, role: '记录', text: '' }],
    };
    const rows = { ...one.file.rows, figures: [rate, { ...rate, id: 'counted', working }] };
    const nothing = { ...one.view, lede: [], keys: [], heading: [], sections: [] };
    const { root } = parsePage('', drawIssueFile(nothing, { ...one.file, rows }));
    expect(root.getElementById(input.claim)?.querySelector('td')?.text).toBe(input.text);
  });

  it('has every number of its page in the same place with the same words', () => {
    const numbers = (page: SitePage) =>
      boundElements(page.root).map((element) => [boundTo(element), element.text]);
    for (const { view, page } of files) {
      const shown = numbers(parsePage('', drawArticle(view, { base })));
      expect(shown.length).toBeGreaterThan(0);
      expect(numbers(page).slice(0, shown.length)).toEqual(shown);
    }
  });

  it('shows no number otherwise than its claim or figure is', () => {
    const wrong = files.flatMap(({ page, file }) => {
      const claims = new Map(file.rows.claims.map((row) => [row.id, row]));
      const figures = new Map(file.rows.figures.map((row) => [row.id, row]));
      return boundElements(page.root).map((element) =>
        checkBound(element, { claims, figures, frozen: new Map() } as unknown as Parameters<
          typeof checkBound
        >[1]),
      );
    });
    expect(wrong.filter((one) => one !== undefined)).toEqual([]);
  });

  it('has no digit that is neither bound nor a date, a name or an ordinal', () => {
    const free = all(({ root }) => {
      const body = root.querySelector('body');
      return [...(body ? shownTexts(body) : [])]
        .filter(({ text, element }) => {
          const known = [...outwards(element)].some(
            (one) =>
              one.hasAttribute('data-claim') ||
              one.hasAttribute('data-figure') ||
              LISTED.some((word) => one.classList.contains(word)),
          );
          return hasDigit(text) && !known;
        })
        .map(({ text }) => text);
    });
    expect(free).toEqual([]);
  });

  it('says at its head and at its foot what the site is and where the issue stands on it', () => {
    const { standing, statement } = archive.site;
    for (const { view, page } of files) {
      for (const selector of ['main > p:first-child', 'footer']) {
        const part = page.root.querySelector(selector);
        expect(part?.text).toContain(`${standing}。${statement}`);
        expect(part?.text).toContain(`${HOME.slice(0, -1)}${view.address}`);
        expect(part?.querySelector('a')?.getAttribute('href')).toBe(`${HOME.slice(0, -1)}${view.address}`);
      }
    }
  });

  it('is the same bytes from a copy of the same records', () => {
    for (const { view, file, page } of files)
      expect(drawIssueFile(structuredClone(view), structuredClone(file))).toBe(page.html);
  });

  it('is not drawn while a number has no row', () => {
    const one = files.find(({ file }) => file.rows.figures.length > 0);
    if (!one) throw new Error('no issue has a figure');
    const without = { ...one.file, rows: { ...one.file.rows, figures: [] } };
    expect(() => drawIssueFile(one.view, without)).toThrow(/^no row for /);
  });
});

describe('opened from a disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jianbao-issue-files-'));
  let browser: Browser;

  beforeAll(async () => {
    for (const { file, html } of pages) writeFileSync(path.join(folder, file), html);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function visit(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<readonly string[]>,
    some = pages,
  ): Promise<string[]> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const found: string[] = [];
    for (const { file } of some) {
      await page.goto(pathToFileURL(path.join(folder, file)).href);
      found.push(...(await look(page)).map((one) => `${file}: ${one}`));
    }
    await context.close();
    return found;
  }

  /** What axe says where a file is open; the file forbids every script, and axe is one. */
  const FOR_AXE = { bypassCSP: true };
  const longest = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1);

  it('axe finds nothing and nothing is too wide on a phone, in the light and the dark scheme', async () => {
    const found = await visit({ ...sized(360), ...FOR_AXE }, async (page) => {
      const light = [...(await findOverflow(page)), ...(await askAxe(page))];
      await page.emulateMedia({ colorScheme: 'dark' });
      return [...light, ...(await askAxeOfColours(page))];
    });
    expect(found).toEqual([]);
  });

  it('nothing is too wide on a screen, and axe finds nothing in the longest file', async () => {
    expect(await visit(sized(1280), (page) => findOverflow(page))).toEqual([]);
    expect(await visit({ ...sized(1280), ...FOR_AXE }, askAxe, longest)).toEqual([]);
  });

  it('asks nobody for anything', async () => {
    const asked = new Set<string>();
    await visit(sized(1280), async (page) => {
      page.on('request', (request) => asked.add(request.url()));
      page.on('console', (message) => asked.add(message.text()));
      await page.reload();
      return [];
    });
    expect([...asked]).toEqual(pages.map(({ file }) => pathToFileURL(path.join(folder, file)).href));
  });

  it('leads from a number to its row', async () => {
    const found = await visit(sized(360), async (page) => {
      const link = page.locator('article a.n').first();
      await link.click();
      const row = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
      return (await row.evaluate((one) => one.matches('tr:target') && one.getBoundingClientRect().top < 400))
        ? []
        : ['does not show the row'];
    });
    expect(found).toEqual([]);
  });

  it('cuts nothing off on paper', async () => {
    const found = await visit(sized(PAPER), async (page) => {
      await page.emulateMedia({ media: 'print' });
      return findOverflow(page, true);
    });
    expect(found).toEqual([]);
  });
});
