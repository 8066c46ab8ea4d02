import type { Size } from '../chart.ts';
import { type TypeSizes, typeSizes } from '../type-sizes.ts';
import type { Bump } from './bump.ts';
import { type BumpLabels, composeBumpLabels } from './bump-labels.ts';
import { firstRanksWidth } from './place-first-ranks.ts';
import { placesOf, standingsOf } from './read-ranks.ts';

/** Where periods, ranks and labels stand, in pixels. */
export interface BumpFrame {
  readonly types: TypeSizes;
  readonly width: number;
  readonly labels: BumpLabels;
  readonly labelLeft: number;
  readonly firstX: number;
  readonly lastX: number;
  /** The middle of rank one, and from one rank to the next. */
  readonly top: number;
  readonly pitch: number;
  /** Where the labels of ranked lines begin, and where marks and labels of them end. */
  readonly labelTop: number;
  readonly bottom: number;
}

/** The radius of a highlighted dot, and of a quiet one, in pixels. */
export const RADIUS = { accent: 5, quiet: 3.5 };

/** How far two that share a rank stand from each other at most, in pixels. */
export const TIE_STEP = 9;

const HEAD_HEIGHT = 26;
const LABEL_GAP = 16;
/** The space between what is written before a point and the point, in pixels. */
export const FIRST_GAP = 5;
const PITCH = { wide: 24, narrow: 26 };
const LONGEST_STEP = 170;

/** Derives the frame: one pitch for all ranks, longer where the labels need it. */
export function deriveBumpFrame(data: Bump, size: Size): BumpFrame {
  const types = typeSizes(size);
  const labels = composeBumpLabels(data, size);
  const firsts = firstRanksWidth(data, size);
  const firstX = (firsts > 0 ? firsts + FIRST_GAP : 0) + RADIUS.accent;
  const widest = size.width - labels.width - LABEL_GAP - RADIUS.accent;
  const steps = data.periods.length - 1;
  const lastX = Math.max(firstX, Math.min(widest, firstX + steps * LONGEST_STEP));
  const labelLeft = lastX + RADIUS.accent + LABEL_GAP;
  const shared = { types, width: size.width, labels, labelLeft, firstX, lastX, labelTop: HEAD_HEIGHT };
  return { ...shared, ...deriveHeights(data, labels, size, types.strong.line) };
}

function deriveHeights(
  data: Bump,
  { labels }: BumpLabels,
  { narrow }: Size,
  line: number,
): Pick<BumpFrame, 'top' | 'pitch' | 'bottom'> {
  const top = HEAD_HEIGHT + line / 2;
  const ranked = data.lines.flatMap((own, index) =>
    standingsOf(own).length > 0 ? (labels[index] ?? []) : [],
  );
  if (ranked.length === 0) return { top, pitch: 0, bottom: HEAD_HEIGHT };
  const steps = placesOf(data) - 1;
  const needed = ranked.reduce((sum, { height }) => sum + height, 0) - line;
  const least = steps * (narrow ? PITCH.narrow : PITCH.wide);
  const height = Math.max(least, needed);
  const pitch = steps > 0 ? height / steps : 0;
  return { top, pitch, bottom: top + height + TIE_STEP + RADIUS.accent };
}
