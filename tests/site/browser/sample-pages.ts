import type { SitePage } from '../built/site-pages.ts';

/** One page of each kind, the longest of its kind: kind → address. */
export function samplePages(pages: Iterable<SitePage>): ReadonlyMap<string, string> {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const kind = page.root.querySelector('body')?.classNames ?? '';
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return new Map([...longest].map(([kind, { address }]) => [kind, address]));
}
