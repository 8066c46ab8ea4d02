import { type ScaleLinear, scaleLinear } from 'd3';
import type { Bound, Size } from '../chart.ts';
import { composeBlock, type TextBlock, widthOf } from '../place-text.ts';
import { labelRun, numberRun, phraseRuns } from '../run.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { Panel, SmallMultiples } from './small-multiples.ts';

/** What all panels share: the type, how many stand side by side and how wide, and both scales from a panel's corner. */
export interface PanelFrame {
  readonly types: TypeSizes;
  readonly columns: number;
  readonly width: number;
  readonly x: ScaleLinear<number, number>;
  /** Zero is at the foot of the plot where nothing is below it. */
  readonly y: ScaleLinear<number, number>;
  /** Whether names and numbers stand on one line; else the number has its own. */
  readonly oneLine: boolean;
}

/** The texts of a panel, broken to its width. */
export interface PanelTexts {
  readonly label: TextBlock;
  readonly last: TextBlock;
  readonly note: TextBlock;
}

/** The height of a plot, and the space between panels side by side, in pixels. */
export const PLOT_HEIGHT = 56;
export const COLUMN_GAP = { wide: 24, narrow: 20 };

const COLUMNS = { wide: 4, narrow: 2 };
const EDGE = 5;
const TEXT_GAP = 8;

/** Derives the frame from the widest panels that the columns allow; every panel has the same scales. */
export function derivePanelFrame(data: SmallMultiples, size: Size): PanelFrame {
  const types = typeSizes(size);
  const most = Math.min(data.columns ?? COLUMNS.wide, size.narrow ? COLUMNS.narrow : Infinity);
  const gap = size.narrow ? COLUMN_GAP.narrow : COLUMN_GAP.wide;
  const periods = data.periods.map((period) => widthOf([labelRun(period)], types.small));
  const room = Math.floor((size.width + gap) / (Math.max(0, ...periods) + gap));
  const longest = Math.max(0, ...groupsOf(data.panels).map(({ length }) => length));
  const columns = Math.max(1, Math.min(most, room, size.narrow ? most : balance(longest, most)));
  const width = (size.width - (columns - 1) * gap) / columns;
  const values = data.panels.flatMap(({ values, reference }) => [
    ...values.flatMap((bound) => bound?.value ?? []),
    ...(reference ?? []),
  ]);
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const edge = data.marks === 'bars' ? width / data.periods.length / 2 : EDGE;
  const x = scaleLinear([0, Math.max(data.periods.length - 1, 1)], [edge, width - edge]);
  const y = scaleLinear([least, greatest > least ? greatest : least + 1], [PLOT_HEIGHT, EDGE]);
  const oneLine = data.panels.every(
    (panel) =>
      composeBlock([labelRun(panel.label)], types.strong).width +
        composeLast(panel, types).width +
        TEXT_GAP <=
      width,
  );
  return { types, columns, width, x, y, oneLine };
}

/** Panels that follow each other in one group. */
export function groupsOf(panels: readonly Panel[]): Panel[][] {
  const groups: Panel[][] = [];
  for (const panel of panels) {
    const last = groups.at(-1);
    if (last && last[0]?.group === panel.group) last.push(panel);
    else groups.push([panel]);
  }
  return groups;
}

/** As many side by side as fill their lines best: five are three and two, not four and one. */
const balance = (count: number, most: number): number =>
  Math.max(2, Math.ceil(count / Math.max(1, Math.ceil(count / most))));

/** The number that a panel writes. */
const lastOf = ({ last, values }: Panel): Bound | undefined =>
  last ?? values.findLast((bound) => bound !== undefined);

const composeLast = (panel: Panel, types: TypeSizes): TextBlock => {
  const last = lastOf(panel);
  return composeBlock(last ? [numberRun(last)] : [], types.strong);
};

/** Composes the texts of a panel; one of which nothing is known says why. */
export function composePanelTexts(panel: Panel, { types, width }: PanelFrame): PanelTexts {
  if (lastOf(panel) === undefined && panel.note === undefined) {
    throw new TypeError(`missing reason: «${panel.label.text}» has no value and says not why`);
  }
  return {
    label: composeBlock([labelRun(panel.label)], types.strong, width),
    last: composeLast(panel, types),
    note: composeBlock(panel.note === undefined ? [] : phraseRuns(panel.note), types.small, width),
  };
}
