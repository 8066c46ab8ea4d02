import { breakLines } from '../../charts/break-lines.ts';
import { type Run, textOf } from '../../charts/run.ts';
import { writeElement } from '../../charts/svg.ts';
import type { Line, Picture, SiteView } from '../../views/view.ts';
import { breakFinding } from './break-finding.ts';
import { chartRuns } from './chart-runs.ts';
import { drawWords, type WordStyle, widthOfWords } from './draw-words.ts';
import type { Font } from './font.ts';

/** The size of a picture for link previews, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** The colours of the site on paper. */
const INK = '#1c1a17';
const QUIET = '#57524a';
const PAPER = '#fcfaf5';
const RULE = '#d9d1c1';
const RED = '#b0281f';

const MARGIN = 72;
const MEASURE = CARD.width - 2 * MARGIN;
/** The sizes that a finding may have, the largest first, and the height that it has to fit into. */
const SIZES = [84, 76, 66, 56, 48, 42, 36] as const;
const ROOM = { top: 132, height: 348 } as const;
const LEADING = 1.36;

/** The fonts of a card: the finding is set in the one, all else in the other. */
export interface CardFonts {
  readonly serif: Font;
  readonly sans: Font;
}

/** Draws a picture as SVG: a finding, what it is about, where it comes from, and what this site is. */
export function composeCard(picture: Picture, site: SiteView, { serif, sans }: CardFonts): string {
  const tag = site.standing === '官方' ? '' : site.standing === '示例' ? '示例数据' : site.standing;
  const free = tag === '' ? MEASURE : MEASURE - tagWidth(tag) - 40;
  const quiet = { x: MARGIN, fill: QUIET };
  const content = [
    writeElement('rect', { width: CARD.width, height: CARD.height, fill: PAPER }),
    writeElement('rect', { width: CARD.width, height: 12, fill: RED }),
    ...drawFew(chartRuns(picture.kicker), sans, { ...quiet, y: 96, px: 30, width: MEASURE }),
    ...drawFinding(picture.says, serif),
    writeElement('rect', { x: MARGIN, y: 510, width: MEASURE, height: 2, fill: RULE }),
    drawWords(site.name, serif, { x: MARGIN, y: 556, px: 30, fill: INK }),
    ...drawFew(chartRuns(picture.source), sans, { ...quiet, y: 598, px: 24, width: free }),
    ...(tag === '' ? [] : drawTag(tag, serif)),
  ];
  const { width, height } = CARD;
  return writeElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    content.join(''),
  );
}

/** The finding, as large as it fits; of one that is too long even in the smallest type as many lines as there is room for. */
function drawFinding(says: Line, serif: Font): string[] {
  const runs = chartRuns(says);
  const broken = SIZES.map((px) => ({ px, lines: breakFinding(runs, MEASURE, px) }));
  const fits = broken.find(({ px, lines: all }) => all.length * px * LEADING <= ROOM.height);
  const { px, lines } = fits ?? broken.at(-1) ?? { px: 0, lines: [] };
  const most = Math.floor(ROOM.height / (px * LEADING));
  const shown = lines.length > most ? [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '')] : lines;
  return shown.map((line, index) =>
    drawWords(line, serif, {
      ...{ x: MARGIN, y: Math.round(ROOM.top + index * px * LEADING + px) },
      ...{ px, fill: INK },
    }),
  );
}

/** A line that is broken off: its last characters give way to an ellipsis, never half a number. */
const cut = (line: string): string => `${line.replace(/([\p{Nd}.]+\S?|.)$/u, '')}……`;

/** One line, which is set smaller where it is too long; then two lines; what is longer still is broken off. */
function drawFew(
  runs: readonly Run[],
  font: Font,
  { width, px, ...style }: WordStyle & { readonly width: number },
): string[] {
  const words = textOf(runs);
  if (widthOfWords(words, font, px) <= width) return [drawWords(words, font, { ...style, px })];
  const small = px * 0.85;
  const lines = breakLines(runs, width - small, small).map(textOf);
  const [first = '', second] = lines;
  if (second === undefined) return [drawWords(first, font, { ...style, px: small })];
  const up = style.y - small * 0.7;
  return [
    drawWords(first, font, { ...style, y: up, px: small }),
    drawWords(lines.length > 2 ? `${second}……` : second, font, { ...style, y: up + small * 1.4, px: small }),
  ];
}

const TAG = 30;
const tagWidth = (tag: string): number => tag.length * TAG + 48;

/** What this site is, in a red frame at the lower right. */
const drawTag = (tag: string, serif: Font): string[] => {
  const x = CARD.width - MARGIN - tagWidth(tag);
  return [
    writeElement('rect', {
      ...{ x, y: 538, width: tagWidth(tag), height: 58 },
      ...{ fill: 'none', stroke: RED, 'stroke-width': 3 },
    }),
    drawWords(tag, serif, { x: x + 24, y: 578, px: TAG, fill: RED }),
  ];
};
