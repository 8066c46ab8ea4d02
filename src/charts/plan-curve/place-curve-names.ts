import { composeBlock, placeBlock, placeLine, widthOf } from '../place-text.ts';
import type { Marks, PlacedText } from '../placed.ts';
import { type Run, wordsRun } from '../run.ts';
import type { Point } from '../shapes/shape.ts';
import { spread } from '../spread.ts';
import type { TypeStyle } from '../type-sizes.ts';
import { type CurveFrame, composeName, END_GAP } from './curve-frame.ts';
import { type Area, findFreeSpot } from './free-spot.ts';
import { pointAt, strokesOf } from './place-curve-lines.ts';
import type { PlanCurve } from './plan-curve.ts';

/** A name that stands at a point of its line. */
interface Name {
  readonly runs: Run[];
  readonly style: TypeStyle;
  readonly point: Point;
}

/** Places the names of the lines with their numbers: ends in the margin if there is one, others where they cross least. */
export function placeCurveNames(data: PlanCurve, frame: CurveFrame, lines: Marks): PlacedText[] {
  const names = composeNames(data, frame);
  const margin = frame.size.width - frame.right > 2 * END_GAP;
  const inMargin = names.filter(({ point }) => margin && point[0] >= frame.right - 0.01);
  const others = names.filter((name) => !inMargin.includes(name));
  return [...placeInMargin(inMargin, frame), ...placeFree(others, data, frame, lines)];
}

function composeNames(data: PlanCurve, frame: CurveFrame): Name[] {
  const { strong, small } = frame.types;
  const { words, plan, planned, baseline, actual, dataDate, periods } = data;
  const last = periods.length - 1;
  const upTo = actual.slice(0, dataDate + 1);
  const newest = upTo.findLastIndex((bound) => bound !== undefined);
  const bound = upTo[newest];
  if (upTo[dataDate] === undefined && data.absent === undefined) {
    throw new TypeError(`missing reason: «${periods[dataDate]?.text}» has no number and says not why`);
  }
  const at = (index: number, value: number) => pointAt(frame, index, value);
  const end = (values: readonly number[]) => at(values.length - 1, values.at(-1) ?? 0);
  return [
    ...(bound
      ? [{ runs: composeName(words.actual, bound), style: strong, point: at(newest, bound.value) }]
      : []),
    ...planned.flatMap((number, index) =>
      number && index !== last
        ? [{ runs: composeName(words.plan, number), style: small, point: at(index, plan[index] ?? 0) }]
        : [],
    ),
    { runs: composeName(words.plan, planned[last]), style: small, point: end(plan) },
    ...(baseline
      ? [{ runs: composeName(words.baseline ?? '原计划', undefined), style: small, point: end(baseline) }]
      : []),
    ...(upTo[dataDate] === undefined
      ? [{ runs: [wordsRun(`${words.actual} ${data.absent}`)], style: small, point: at(dataDate, 0) }]
      : []),
  ];
}

function placeInMargin(names: readonly Name[], { bottom, right }: CurveFrame): PlacedText[] {
  const sorted = [...names].sort((a, b) => a.point[1] - b.point[1]);
  const wishes = sorted.map(({ point, style }) => ({ start: point[1] - style.line / 2, length: style.line }));
  const tops = spread(wishes, bottom, 0);
  return sorted.flatMap(({ runs, style }, index) =>
    placeLine(runs, style, { x: right + END_GAP, top: tops[index] ?? 0 }),
  );
}

function placeFree(names: readonly Name[], data: PlanCurve, frame: CurveFrame, lines: Marks): PlacedText[] {
  const date = frame.x(data.dataDate);
  const rule: readonly [Point, Point] = [
    [date, frame.top],
    [date, frame.bottom],
  ];
  const areas: Area[] = [
    { left: date - 3, right: date + 3, top: 0, bottom: frame.bottom },
    ...lines.dots.map(({ x, y, r }) => ({
      left: x - r - 1,
      right: x + r + 1,
      top: y - r - 1,
      bottom: y + r + 1,
    })),
  ];
  const strokes = [...strokesOf(lines.shapes), rule];
  const bounds = { left: 0, right: frame.size.width, top: frame.top - 22, bottom: frame.bottom - 1 };
  return names.flatMap(({ runs, style, point }) => {
    const height = style.px + 3;
    const spot = findFreeSpot(point, { width: widthOf(runs, style), height }, bounds, { strokes, areas });
    areas.push(spot);
    const top = spot.top - (style.line - height) / 2;
    return placeBlock(composeBlock(runs, style), { x: spot.left, top });
  });
}
