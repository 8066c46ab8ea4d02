import { bar, dot, joinMarks, type Marks, type Rule, rule } from '../placed.ts';
import { type Point, shape } from '../shapes/shape.ts';
import { type PanelFrame, PLOT_HEIGHT } from './panel-frame.ts';
import type { Panel, SmallMultiples } from './small-multiples.ts';

const RADIUS = { last: 4, alone: 2.5 };
const LEAST_BAR = 1.5;

/** Places the line or the bars of a panel over a foot at zero, which is dotted where there is no value. */
export function placePlot(panel: Panel, data: SmallMultiples, frame: PanelFrame, spot: Point): Marks {
  const [left, top] = spot;
  const toPoint = (at: number, value: number): Point => [left + frame.x(at), top + frame.y(value)];
  const known = data.periods.flatMap((_, at) => {
    const value = panel.values[at]?.value;
    return value === undefined ? [] : [{ at, value }];
  });
  const reference = panel.reference?.map((value, at) => toPoint(at, value));
  const marks =
    data.marks === 'bars'
      ? placeBars(known, frame, spot)
      : placeLine(cutAtGaps(known, data.breaks?.before ?? []), toPoint);
  return joinMarks(
    { rules: (data.breaks?.before ?? []).map((at) => placeBreak(at, frame, spot)) },
    placeFoot(panel, data, frame, spot),
    marks,
    reference ? { shapes: shape('basis-line', reference) } : {},
  );
}

interface Value {
  readonly at: number;
  readonly value: number;
}

function cutAtGaps(known: readonly Value[], breaks: readonly number[]): Value[][] {
  const stretches: Value[][] = [];
  for (const value of known) {
    const follows = stretches.at(-1)?.at(-1)?.at === value.at - 1 && !breaks.includes(value.at);
    if (follows) stretches.at(-1)?.push(value);
    else stretches.push([value]);
  }
  return stretches;
}

function placeLine(
  stretches: readonly (readonly Value[])[],
  toPoint: (at: number, value: number) => Point,
): Partial<Marks> {
  const ways = stretches.map((stretch) => stretch.map(({ at, value }) => toPoint(at, value)));
  const last = ways.at(-1)?.at(-1);
  const alone = ways.flatMap((points) => (points.length === 1 && points[0] !== last ? points : []));
  return {
    shapes: shape('plan-line', ...ways),
    dots: [
      ...alone.map(([x, y]) => dot('filled', x, y, RADIUS.alone)),
      ...(last ? [dot('filled', last[0], last[1], RADIUS.last)] : []),
    ],
  };
}

/** A thin upright line half-way before a period. */
function placeBreak(at: number, { x }: PanelFrame, [left, top]: Point): Rule {
  const middle = left + (x(at - 1) + x(at)) / 2;
  return rule('leader', middle, top, middle, top + PLOT_HEIGHT);
}

function placeBars(known: readonly Value[], { x, y }: PanelFrame, [left, top]: Point): Partial<Marks> {
  const pitch = x(1) - x(0);
  const width = Math.max(LEAST_BAR, Math.min(pitch * 0.72, 22));
  return {
    bars: known.flatMap(({ at, value }, index) => {
      const [from, to] = [y(Math.max(value, 0)), y(Math.min(value, 0))];
      const kind = index === known.length - 1 ? 'accent' : 'middle';
      return to > from ? [bar(kind, left + x(at) - width / 2, top + from, width, to - from)] : [];
    }),
  };
}

/** The line at zero: whole under values, dotted over the periods that have none. */
function placeFoot(
  { values }: Panel,
  { periods }: SmallMultiples,
  { x, y, width }: PanelFrame,
  [left, top]: Point,
): Partial<Marks> {
  const zero = top + y(0);
  const half = (x(1) - x(0)) / 2;
  const edge = (at: number) => Math.min(Math.max(x(at) - half, 0), width);
  const runs: { absent: boolean; from: number }[] = [];
  periods.forEach((_, at) => {
    const absent = values[at] === undefined;
    if (runs.at(-1)?.absent !== absent) runs.push({ absent, from: edge(at) });
  });
  return {
    rules: runs.map(({ absent, from }, index) => {
      const start = index === 0 ? 0 : from;
      return rule(
        absent ? 'absent' : 'axis',
        left + start,
        zero,
        left + (runs[index + 1]?.from ?? width),
        zero,
      );
    }),
  };
}
