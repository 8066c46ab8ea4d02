import type { Size } from '../chart.ts';
import { composeBlock, type TextBlock } from '../place-text.ts';
import { labelRun, numberRun, type Run, wordsRun } from '../run.ts';
import { typeSizes } from '../type-sizes.ts';
import type { Bump, BumpLine } from './bump.ts';
import { standingsOf } from './read-ranks.ts';

/** What is written at the right of a line: its last known rank, its name, and since when nothing is known. */
export interface BumpLabel {
  readonly rank: TextBlock;
  readonly name: TextBlock;
  readonly standing: TextBlock;
  /** Whether the standing is on one line with the name. */
  readonly inline: boolean;
  readonly height: number;
}

/** The labels of all lines in their order, and the columns in which their ranks and names stand, in pixels. */
export interface BumpLabels {
  readonly labels: readonly BumpLabel[];
  readonly rankWidth: number;
  readonly width: number;
}

const NAME_WIDTH = { wide: 170, narrow: 112 };
const GAP = 7;

/** Composes the labels; a line without any rank has its name and the reason. */
export function composeBumpLabels(data: Bump, size: Size): BumpLabels {
  const labels = data.lines.map((line) => composeLabel(line, data, size));
  const widest = Math.max(0, ...labels.map(({ rank }) => rank.width));
  const rankWidth = widest > 0 ? widest + GAP : 0;
  const widths = labels.map(({ name, standing, inline }) =>
    inline ? name.width + standing.width : Math.max(name.width, standing.width),
  );
  return { labels, rankWidth, width: rankWidth + Math.max(0, ...widths) };
}

function composeLabel(line: BumpLine, data: Bump, size: Size): BumpLabel {
  const { strong, small } = typeSizes(size);
  const style = line.highlight ? strong : small;
  const width = size.narrow ? NAME_WIDTH.narrow : NAME_WIDTH.wide;
  const last = standingsOf(line).at(-1);
  const rank = composeBlock(last ? [numberRun(last.rank)] : [], style);
  const name = composeBlock([labelRun(line.label)], style, width);
  const since = composeStanding(data, last?.period);
  const behind = composeBlock(since.length > 0 ? [wordsRun('（'), ...since, wordsRun('）')] : [], small);
  const inline = name.lines.length === 1 && name.width + behind.width <= width;
  const standing = inline ? behind : composeBlock(since, small, width);
  const height = inline ? Math.max(name.height, standing.height) : name.height + standing.height;
  return { rank, name, standing, inline, height };
}

/** 截至2023年2月 where the last rank is not of the last period, 未报送 where there is none. */
function composeStanding({ periods, absent = '未报送' }: Bump, last: number | undefined): Run[] {
  const period = last === undefined ? undefined : periods[last];
  if (period === undefined) return [wordsRun(absent)];
  if (last === periods.length - 1) return [];
  return [wordsRun('截至'), labelRun(period)];
}
