import { placeLine, widthOf } from '../place-text.ts';
import type { Marks, PlacedText } from '../placed.ts';
import type { Run } from '../run.ts';
import type { Point } from '../shapes/shape.ts';
import { spread } from '../spread.ts';
import type { TypeSizes, TypeStyle } from '../type-sizes.ts';
import type { CurveFrame } from './curve-frame.ts';
import { baselineRuns, composeAbsent, composeName, newestOf } from './curve-words.ts';
import { type Area, findFreeSpot } from './free-spot.ts';
import { strokesOf } from './place-curve-lines.ts';
import type { PlanCurve } from './plan-curve.ts';

/** A name that stands at a month of its line. */
interface Name {
  readonly runs: Run[];
  readonly style: TypeStyle;
  readonly at: number;
  readonly value: number;
  readonly side: 'above' | 'below';
}

const END_GAP = 10;
const ABOVE = 12;

/** The margin that the names at the ends of the lines ask for, in pixels. */
export const deriveMargin = (data: PlanCurve, types: TypeSizes): number =>
  END_GAP + Math.max(...endNames(data, types).map(({ runs, style }) => widthOf(runs, style)));

/**
 * Places the names of the lines with their numbers: ends in the margin, others at their points. Nothing where
 * one of them would meet a line or another.
 */
export function placeCurveNames(data: PlanCurve, frame: CurveFrame, lines: Marks): PlacedText[] | undefined {
  const free = placeFree(innerNames(data, frame.types), data, frame, lines);
  return free && [...placeInMargin(endNames(data, frame.types), frame), ...free];
}

/** The names at the last month: of both plans, and of what is where the data date is that month. */
function endNames(data: PlanCurve, { strong, small }: TypeSizes): Name[] {
  const { words, plan, planned, baseline, actual, periods, dataDate } = data;
  const at = periods.length - 1;
  const bound = dataDate === at ? actual[at] : undefined;
  const name = (runs: Run[], value: number, style = small): Name => ({
    runs,
    style,
    at,
    value,
    side: 'above',
  });
  return [
    name(composeName(words.plan, planned[at]), plan[at] ?? 0),
    ...(baseline ? [name(baselineRuns(data), baseline[at] ?? 0)] : []),
    ...(bound ? [name(composeName(words.actual, bound), bound.value, strong)] : []),
  ];
}

/** The names at other months: the higher one of plan and actual above its point, the lower one below. */
function innerNames(data: PlanCurve, { strong, small }: TypeSizes): Name[] {
  const { words, plan, planned, actual, periods, dataDate } = data;
  const last = periods.length - 1;
  const newest = newestOf(data);
  const bound = newest === last ? undefined : actual[newest];
  const behind = bound !== undefined && bound.value < (plan[newest] ?? 0);
  const absent = composeAbsent(data);
  return [
    ...(bound
      ? [
          {
            runs: composeName(words.actual, bound),
            style: strong,
            at: newest,
            value: bound.value,
            side: behind ? ('below' as const) : ('above' as const),
          },
        ]
      : []),
    ...planned.flatMap((number, at): Name[] => {
      if (number === undefined || at === last) return [];
      const side = at === newest && !behind ? 'below' : 'above';
      return [{ runs: composeName(words.plan, number), style: small, at, value: plan[at] ?? 0, side }];
    }),
    ...(absent.length > 0
      ? [{ runs: absent, style: small, at: dataDate, value: 0, side: 'above' as const }]
      : []),
  ];
}

function placeInMargin(names: readonly Name[], { y, bottom, right }: CurveFrame): PlacedText[] {
  const sorted = [...names].sort((a, b) => b.value - a.value);
  const wishes = sorted.map(({ value, style }) => ({ start: y(value) - style.line / 2, length: style.line }));
  const tops = spread(wishes, bottom, 0);
  return sorted.flatMap(({ runs, style }, index) =>
    placeLine(runs, style, { x: right + END_GAP, top: tops[index] ?? 0 }),
  );
}

function placeFree(
  names: readonly Name[],
  data: PlanCurve,
  frame: CurveFrame,
  lines: Marks,
): PlacedText[] | undefined {
  const { x, y, left, right, top, bottom } = frame;
  const date = x(data.dataDate);
  const areas: Area[] = [
    { left: date - 3, right: date + 3, top, bottom },
    { left, right, top: y(0) - 1, bottom: y(0) + 1 },
    ...lines.dots.map((dot) => areaAround([dot.x, dot.y], dot.r + 1)),
  ];
  const strokes = strokesOf(lines.shapes);
  const bounds = { left: 0, right, top: top - ABOVE, bottom };
  const texts: PlacedText[] = [];
  for (const { runs, style, at, value, side } of names) {
    const height = style.px + 3;
    const wish = { width: widthOf(runs, style), height, side };
    const spot = findFreeSpot([x(at), y(value)], wish, bounds, { strokes, areas });
    if (spot === undefined) return undefined;
    areas.push(spot);
    texts.push(...placeLine(runs, style, { x: spot.left, top: spot.top - (style.line - height) / 2 }));
  }
  return texts;
}

const areaAround = ([x, y]: Point, reach: number): Area => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});
