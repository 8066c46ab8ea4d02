/** A floor of the house: what its files may import beside each other. */
export interface Floor {
  readonly name: string;
  /** The floors below that it may import. */
  readonly floors: readonly string[];
  /** Floors of which it may import types alone. */
  readonly types?: readonly string[];
  /** The packages that it may import; a trailing `*` stands for anything. */
  readonly packages: readonly string[];
}

const BELOW_VIEWS = ['charts', 'league', 'audit', 'figures', 'model'];
const BELOW_VIEWS_AND_VIEWS = [...BELOW_VIEWS, 'views'];
const DRAWN = ['components', 'layouts', 'styles', 'astro', 'html', 'views', 'charts', 'model'];

/** The house from the ground up: a floor that is not in this list does not exist. */
export const FLOORS: readonly Floor[] = [
  { name: 'model', floors: [], packages: [] },
  {
    name: 'reading',
    floors: ['model'],
    packages: [
      'yaml',
      'gray-matter',
      'astro/zod',
      'remark-parse',
      'remark-mdx',
      'unified',
      'mdast',
      'node:crypto',
      'node:fs',
      'node:path',
    ],
  },
  { name: 'checks', floors: ['model'], packages: [] },
  { name: 'figures', floors: ['model'], packages: [] },
  { name: 'audit', floors: ['model', 'figures'], packages: [] },
  { name: 'league', floors: ['model', 'figures'], packages: [] },
  { name: 'charts', floors: ['model'], packages: ['d3'] },
  { name: 'views', floors: BELOW_VIEWS, packages: [] },
  { name: 'html', floors: ['views', 'charts', 'model'], packages: [] },
  {
    name: 'exports',
    floors: [...BELOW_VIEWS_AND_VIEWS, 'html'],
    packages: [
      'd3',
      'feedsmith',
      'ical-generator',
      'uqr',
      '@myriaddreamin/*',
      '@resvg/resvg-js',
      'pdfjs-dist/*',
      'node:crypto',
    ],
  },
  { name: 'site.ts', floors: ['reading', 'checks', 'audit', 'model'], packages: [] },
  { name: 'astro', floors: ['site.ts', 'exports', 'views', 'model'], packages: ['node:*', 'astro', 'vite'] },
  { name: 'styles', floors: [], packages: [] },
  { name: 'components', floors: DRAWN, types: ['exports'], packages: ['astro', 'astro:*'] },
  { name: 'layouts', floors: DRAWN, types: ['exports'], packages: ['astro', 'astro:*'] },
  { name: 'pages', floors: [...DRAWN, 'exports'], packages: ['astro', 'astro:*'] },
  {
    name: 'scripts',
    floors: [...BELOW_VIEWS, 'reading', 'checks', 'views', 'html', 'exports', 'site.ts', 'astro'],
    packages: ['*'],
  },
];

/** The name of the floor on which a file stands; undefined for the few that stand on none, such as src/env.d.ts. */
export function floorOf(file: string): string | undefined {
  const [top, second = ''] = file.split('/');
  if (top === 'scripts') return 'scripts';
  if (top !== 'src' || second.endsWith('.d.ts')) return undefined;
  return second;
}
