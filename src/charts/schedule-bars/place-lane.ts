import { type Bar, bar, type Dot, dot, type Marks, rule } from '../placed.ts';
import { diamond, rectangle, type Shape, shape, triangle } from '../shapes/shape.ts';
import type { Milestone, ScheduleRow, Span } from './schedule-bars.ts';
import { cutSpan, REACH, type ScheduleFrame } from './schedule-frame.ts';

/** The heights in a lane: the thin bar of the first plan above, the bar of the work under it, in pixels. */
export const LANE = { height: 18, thin: 4, workTop: 6, work: 12 };

const ARROW = { gap: 3, length: 4 };

/** Places the bars of a row from `top`, and its milestones on them; where nothing is known a dotted line. */
export function placeLane(row: ScheduleRow, frame: ScheduleFrame, top: number): Partial<Marks> {
  const { baseline, forecast, actual } = row;
  const middle = top + LANE.workTop + LANE.work / 2;
  const workTop = top + LANE.workTop;
  const known = [baseline, forecast, actual].some((span) => span !== undefined);
  if (!known && row.absent === undefined && row.milestones.length === 0) {
    throw new TypeError(`missing reason: «${row.label.text}» has no span and says not why`);
  }
  return {
    bars: [
      ...spanBar('middle', baseline, frame, top, LANE.thin),
      ...spanBar('pale', forecast, frame, workTop, LANE.work),
      ...spanBar('dark', actual, frame, workTop, LANE.work),
    ],
    rules: known ? [] : [rule('absent', frame.left, middle, frame.right, middle)],
    shapes: [
      ...[forecast, actual].flatMap((span) => arrowsOf(span, frame, middle)).slice(0, 2),
      ...row.milestones
        .filter(({ at }) => isWithin(at, frame))
        .flatMap(({ at, kind }) => milestone(kind, frame.x(at), middle)),
    ],
  };
}

/** Whether a day lies within the months. */
export const isWithin = (at: number, { months }: ScheduleFrame): boolean => at >= 0 && at <= months;

function spanBar(
  kind: Bar['kind'],
  span: Span | undefined,
  frame: ScheduleFrame,
  top: number,
  height: number,
): Bar[] {
  const cut = span && cutSpan(span, frame);
  return cut ? [bar(kind, frame.x(cut[0]), top, frame.x(cut[1]) - frame.x(cut[0]), height)] : [];
}

/** The arrowheads of a span that began before the months or ends after them. */
function arrowsOf(span: Span | undefined, frame: ScheduleFrame, middle: number): Shape[] {
  const head = (x: number, way: number) =>
    shape('plan-line', [
      [x + way * ARROW.gap, middle - ARROW.length],
      [x + way * (ARROW.gap + ARROW.length), middle],
      [x + way * ARROW.gap, middle + ARROW.length],
    ]);
  if (span === undefined) return [];
  return [
    ...(span[0] < 0 ? head(frame.left, -1) : []),
    ...(span[1] > frame.months ? head(frame.right, 1) : []),
  ];
}

/** Places a milestone: hollow to come, full and dark when kept, one in the other in the accent when missed. */
export function milestone(kind: Milestone['kind'], x: number, y: number): Shape[] {
  if (kind === 'due') return shape('hollow', diamond(x, y, REACH - 0.5));
  const ground = shape('ground', diamond(x, y, REACH + 2));
  if (kind === 'met') return [...ground, ...shape('solid', diamond(x, y, REACH))];
  return [
    ...ground,
    ...shape('accent-frame', diamond(x, y, REACH)),
    ...shape('accent', diamond(x, y, REACH / 2)),
  ];
}

/** Places the shape of a light around its middle: a dot, a hollow triangle, a full square, or a dotted ring. */
export function placeLight(
  kind: 'green' | 'yellow' | 'red' | 'none',
  x: number,
  y: number,
): { readonly dots?: readonly Dot[]; readonly shapes?: readonly Shape[] } {
  if (kind === 'green') return { dots: [dot('dark', x, y, 5)] };
  if (kind === 'none') return { dots: [dot('dotted', x, y, 4.5)] };
  if (kind === 'yellow') return { shapes: shape('accent-frame', triangle(x, y, 5.5)) };
  return { shapes: shape('accent', rectangle(x - 5, y - 5, 10, 10)) };
}
