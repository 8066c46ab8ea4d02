import type { Size } from '../chart.ts';
import { composeBlock, type TextBlock, widthOf } from '../place-text.ts';
import { labelRun, numberRun, type Run, wordsRun } from '../run.ts';
import { typeSizes } from '../type-sizes.ts';
import type { Bump, BumpLine } from './bump.ts';
import { standingsOf } from './read-ranks.ts';

/** What is written at the right of a line: its last known rank and its name, with its date where that is old. */
export interface BumpLabel {
  readonly rank: TextBlock;
  readonly name: TextBlock;
  readonly height: number;
}

/** The labels of all lines in their order, and the columns in which their ranks and names stand, in pixels. */
export interface BumpLabels {
  readonly labels: readonly BumpLabel[];
  readonly rankWidth: number;
  readonly width: number;
}

const NAME_WIDTH = { wide: 150, narrow: 100 };
const GAP = 7;

/** Composes the labels; a line without any rank has its name and the reason. */
export function composeBumpLabels(data: Bump, size: Size): BumpLabels {
  const labels = data.lines.map((line) => composeLabel(line, data, size));
  const widest = Math.max(0, ...labels.map(({ rank }) => rank.width));
  const rankWidth = widest > 0 ? widest + GAP : 0;
  const width = rankWidth + Math.max(0, ...labels.map(({ name }) => name.width));
  return { labels, rankWidth, width };
}

/** The greatest width of a rank that is written before the first period. */
export function firstRanksWidth({ lines }: Bump, size: Size): number {
  const { small } = typeSizes(size);
  const firsts = lines.flatMap(({ ranks }) => ranks[0] ?? []);
  return Math.max(0, ...firsts.map((rank) => widthOf([numberRun(rank)], small)));
}

function composeLabel(line: BumpLine, data: Bump, size: Size): BumpLabel {
  const { strong, small } = typeSizes(size);
  const style = line.highlight ? strong : small;
  const last = standingsOf(line).at(-1);
  const rank = composeBlock(last ? [numberRun(last.rank)] : [], style);
  const runs = [labelRun(line.label), ...composeStanding(data, last?.period)];
  const name = composeBlock(runs, style, size.narrow ? NAME_WIDTH.narrow : NAME_WIDTH.wide);
  return { rank, name, height: name.height };
}

/** «（截至2023年2月）» where the last rank is not of the last period, «（未报送）» where there is none. */
function composeStanding({ periods, absent = '未报送' }: Bump, last: number | undefined): Run[] {
  const period = last === undefined ? undefined : periods[last];
  if (period === undefined) return [wordsRun(`（${absent}）`)];
  if (last === periods.length - 1) return [];
  return [wordsRun('（截至'), labelRun(period), wordsRun('）')];
}
