import { readFileSync, writeFileSync } from 'node:fs';
import { drawPictures, type Picture } from './pictures.ts';

/** The tokens that the charts speak in: ink, ink-2, ink-3, paper, line, shade, red, blue, blue-2, blue-3. */
const NAMES = ['ink', 'ink-2', 'ink-3', 'paper', 'line', 'shade', 'red', 'blue', 'blue-2', 'blue-3'];
const SCHEMES: Readonly<Record<string, readonly string[]>> = {
  light: [
    '#1c1a17',
    '#57524a',
    '#6f695f',
    '#fcfaf5',
    '#d9d1c1',
    '#f2ecdf',
    '#b0281f',
    '#2f5a7c',
    '#cfdde8',
    '#263a4a',
  ],
  dark: [
    '#ece6da',
    '#b9b1a2',
    '#9a9284',
    '#171512',
    '#443e34',
    '#2a261f',
    '#ef7d6d',
    '#8db9dc',
    '#24384a',
    '#bdd0db',
  ],
  paper: ['#000', '#333', '#555', '#fff', '#999', '#ececec', '#b0281f', '#2f5a7c', '#cfdde8', '#182d3e'],
};

const PAGE = `
body { margin: 0; font: 14px/1.6 var(--sans) }
body { --sans: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; text-autospace: normal }
main { display: grid; grid-template-columns: 640px 328px; gap: 40px 72px; padding: 40px; width: max-content }
main { background: var(--paper); color: var(--ink) }
.grey { filter: grayscale(1) }
h2 { font-size: 12px; font-weight: 400; margin: 0 0 12px; color: var(--ink-3) }
.chart.wide, .chart.narrow { display: block; width: auto; max-width: none }
`;

const composeTokens = (scheme: string): string =>
  NAMES.map((name, index) => `--${name}: ${SCHEMES[scheme]?.[index]}`).join('; ');

const writePicture = ({ chart, name, width, svg }: Picture): string =>
  `<div><h2>${chart} · ${name} · ${width}</h2>${svg}</div>`;

/** Writes one scheme after another: every picture of the charts named, or of all when none is. */
function composeMain(scheme: string, charts: readonly string[]): string {
  const pictures = drawPictures().filter(({ chart }) => charts.length === 0 || charts.includes(chart));
  const grey = scheme === 'paper' ? ' class="grey"' : '';
  return `<main${grey} data-scheme="${scheme}">${pictures.map(writePicture).join('\n')}</main>`;
}

const [path, scheme = 'all', ...charts] = process.argv.slice(2);
const schemes = scheme === 'all' ? Object.keys(SCHEMES) : [scheme];
if (path === undefined || schemes.some((name) => !(name in SCHEMES))) {
  throw new Error('usage: node tests/gallery/show.ts <page.html> [all|light|dark|paper] [chart …]');
}
const chartCss = ['chart', 'chart-marks', 'chart-media']
  .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n');
const tokens = schemes.map((name) => `[data-scheme=${name}] { ${composeTokens(name)} }`).join('\n');
const mains = schemes.map((name) => composeMain(name, charts)).join('\n');
const head = `<meta charset="utf-8"><title>Gallery</title><style>${chartCss}${PAGE}${tokens}</style>`;
writeFileSync(path, `<!doctype html>\n<html lang="zh-CN">${head}\n${mains}\n</html>\n`);
