import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A site that is served, and the pages of it to look at: kind → address. */
export interface ServedSite {
  readonly browser: Browser;
  readonly home: string;
  readonly samples: ReadonlyMap<string, string>;
}

/** A page that is open, what it asked for while it loaded, and what went wrong meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly kind: string;
  readonly asked: readonly string[];
}

/** A look at an open page; it sets the window that it needs, and answers what it found. */
export type Look = (visit: Visit) => Promise<readonly string[]>;

/** What each look found: name of the look → address of the page → what was found there. */
export type Found<Name extends string> = Readonly<Record<Name, ReadonlyMap<string, readonly string[]>>>;

/** A window of a width. */
export const sized = (width: number) => ({ viewport: { width, height: 800 } });

/**
 * Opens one page of each kind, once, in a browser that knows nothing yet, and looks at it in every way there is, in
 * the order in which they are named: to open a page takes longer than most looks.
 */
export async function visitPages<Name extends string>(
  { browser, home, samples }: ServedSite,
  options: BrowserContextOptions,
  looks: Readonly<Record<Name, Look>>,
): Promise<Found<Name>> {
  const named = Object.entries<Look>(looks).map(([name, look]) => ({
    name,
    look,
    found: new Map<string, readonly string[]>(),
  }));
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const log = listenTo(page);
  for (const [kind, address] of samples) {
    log.length = 0;
    await page.goto(`${home}${address.slice(1)}`);
    const visit = { page, kind, asked: [...log] };
    for (const { look, found } of named) found.set(address, await look(visit));
  }
  await context.close();
  return Object.fromEntries(named.map(({ name, found }) => [name, found])) as unknown as Found<Name>;
}

/** What was found on all pages, each with the address of its page. */
export const listFound = (found: ReadonlyMap<string, readonly string[]>): string[] =>
  [...found].flatMap(([address, some]) => some.map((one) => `${address}: ${one}`));

function listenTo(page: Page): string[] {
  const log: string[] = [];
  page.on('request', (request) => log.push(request.url()));
  page.on('requestfailed', (request) => log.push(`failed ${request.url()}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && log.push(`${response.status()} ${response.url()}`),
  );
  page.on('console', (message) => log.push(`console ${message.text()}`));
  page.on('pageerror', (error) => log.push(`error ${error.message}`));
  return log;
}
