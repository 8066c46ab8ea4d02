import { WIDE } from '../../charts/chart.ts';
import { drawMarks } from '../../charts/draw-chart.ts';
import { composeBlock, placeBlock, type TextBlock } from '../../charts/place-text.ts';
import type { Marks, PlacedText } from '../../charts/placed.ts';
import { type Run, textOf } from '../../charts/run.ts';
import { escapeText, writeElement } from '../../charts/svg.ts';
import type { TypeStyle } from '../../charts/type-sizes.ts';
import { placeChartData } from '../../html/draw-chart-data.ts';
import { wordsOf } from '../../views/runs.ts';
import { standingWords } from '../../views/standing-words.ts';
import type { Chart, SiteView } from '../../views/view.ts';
import { chartRuns } from '../cards/chart-runs.ts';
import { drawStyled, type MarkStyles } from './mark-styles.ts';

/** What a picture says beside its chart. */
export interface PictureWords {
  readonly site: SiteView;
  /** The whole address of the page that it was taken from. */
  readonly address: string;
  /** The sources of its numbers; empty where only the page tells them. */
  readonly sources: string;
  readonly styles: MarkStyles;
}

/** The white edge around a picture, in pixels; the drawing is the wide one. */
const EDGE = 28;
const WIDTH = WIDE.width + 2 * EDGE;

const TITLE: TypeStyle = { px: 19, bold: true, tone: 't', line: 27 };
const SUBTITLE: TypeStyle = { px: 13, bold: false, tone: 't2', line: 20 };
const FOOT: TypeStyle = { px: 12, bold: false, tone: 't2', line: 18 };
const STANDING: TypeStyle = { ...FOOT, bold: true, tone: 't' };
const COLOURS = { t: '#000', t2: '#333' } as const;
const RULE = '#999';

/**
 * Draws a chart as an SVG that stands alone: white ground, finding, subtitle, the wide drawing, and under a rule the sources
 * of its numbers, what this site is, and where the page lies. It asks for no style sheet, no font and no other file.
 */
export function composePicture(chart: Chart, words: PictureWords): string {
  const title = composeBlock(chartRuns(chart.headline), TITLE, WIDE.width);
  const subtitle = composeBlock(chartRuns(chart.subtitle), SUBTITLE, WIDE.width);
  const foot = footOf(words);
  const placed = placeChartData(chart.chart, WIDE);
  const subtitleTop = EDGE + title.height + 4;
  const chartTop = subtitleTop + subtitle.height + 16;
  const ruleTop = chartTop + placed.height + 16;
  const height = Math.ceil(ruleTop + 8 + heightOf(foot) + EDGE - 8);
  const marks = placed.rows.map((row) => drawMarks(withoutLinks(row))).join('');
  return `${writeElement(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', lang: 'zh-CN', role: 'img' },
      ...{ width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` },
      ...{ 'font-family': FONTS, 'aria-labelledby': 'title description' },
    },
    [
      writeElement('title', { id: 'title' }, escapeText(wordsOf(chart.headline))),
      writeElement('desc', { id: 'description' }, escapeText(placed.heading.description)),
      writeElement('rect', { width: WIDTH, height, fill: '#fff' }),
      ...drawLines(title, EDGE),
      ...drawLines(subtitle, subtitleTop),
      writeElement('g', { transform: `translate(${EDGE} ${chartTop})` }, drawStyled(marks, words.styles)),
      writeElement('path', { d: `M${EDGE} ${ruleTop + 0.5}h${WIDE.width}`, stroke: RULE }),
      ...foot.flatMap((block, index) => drawLines(block, ruleTop + 8 + heightOf(foot.slice(0, index)))),
    ].join('\n'),
  )}\n`;
}

/** The reader's own Chinese letters, as the pages ask for them. */
const FONTS =
  'PingFang SC, Hiragino Sans GB, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, system-ui, sans-serif';

/** Where the numbers come from, what this site is, and where the chart stands. */
function footOf({ site, address, sources }: PictureWords): TextBlock[] {
  const knownBy = site.knownBy ? `（按${site.knownBy}所知）` : '';
  const lines: [words: string, style: TypeStyle][] = [
    [`来源：${sources === '' ? '各数的出处写在下面的网页上' : sources}。`, FOOT],
    [standingWords(site), STANDING],
    [`${site.name}${knownBy}：${address}`, FOOT],
  ];
  return lines.map(([text, style]) => composeBlock([{ kind: 'words', text }], style, WIDE.width));
}

const heightOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

const drawLines = (block: TextBlock, top: number): string[] =>
  placeBlock(block, { x: EDGE, top }).map(({ x, y, tone, bold, runs }) =>
    writeElement(
      'text',
      { x, y, 'font-size': block.style.px, 'font-weight': bold ? 700 : undefined, fill: COLOURS[tone] },
      escapeText(textOf(runs)),
    ),
  );

/** A picture leads nowhere: its texts are words. */
const withoutLinks = (row: Marks): Marks => ({ ...row, texts: row.texts.map(plainText) });

function plainText({ href: _, ...text }: PlacedText): PlacedText {
  const words: Run = { kind: 'words', text: textOf(text.runs) };
  return { ...text, runs: [words] };
}
