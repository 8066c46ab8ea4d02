import type { SitePage } from '../built/site-pages.ts';

/** One page of each kind: kind → address. The longest shows most; one of middle length shows as much of its kind sooner. */
export function samplePages(
  pages: Iterable<SitePage>,
  which: 'longest' | 'middle' = 'longest',
): ReadonlyMap<string, string> {
  const kinds = Map.groupBy(pages, (page) => page.root.querySelector('body')?.classNames ?? '');
  return new Map(
    [...kinds].flatMap(([kind, some]) => {
      const sorted = some.toSorted((a, b) => a.html.length - b.html.length);
      const page = which === 'longest' ? sorted.at(-1) : sorted[Math.floor(sorted.length / 2)];
      return page ? [[kind, page.address] as const] : [];
    }),
  );
}
