/** Where the outline of a glyph begins and ends in the file. */
export type Locate = (glyph: number) => readonly [number, number];

interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

const ON = 1;
const REPEAT = 8;
/** For x and for y: whether a step is one byte, and whether it is positive, or else the same as before. */
const STEPS = { x: { short: 2, same: 16 }, y: { short: 4, same: 32 } } as const;
const COMPONENT = { words: 1, offsets: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/** Reads the outline of a glyph as the data of an SVG path, y upwards; a glyph may be put together from others, moved. */
export function readOutline(data: DataView, locate: Locate, glyph: number): string {
  const [start, end] = locate(glyph);
  if (start === end) return '';
  const contours = data.getInt16(start);
  return contours < 0
    ? readParts(data, start + 10)
        .map(({ glyph: part, dx, dy }) => move(readOutline(data, locate, part), dx, dy))
        .join('')
    : readContours(data, start + 10, contours)
        .map(drawContour)
        .join('');
}

function readContours(data: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(start + 2 * index));
  const total = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < total) {
    const flag = data.getUint8(at++);
    const times = flag & REPEAT ? data.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const along = ({ short, same }: { readonly short: number; readonly same: number }): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? data.getUint8(at++) : -data.getUint8(at++);
      else if (!(flag & same)) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = along(STEPS.x);
  const ys = along(STEPS.y);
  const points = flags.map(
    (flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: Boolean(flag & ON) }),
  );
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** Draws a closed contour; between two points off the line lies one on it, half way. */
function drawContour(points: readonly Point[]): string {
  const whole = points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    return point.on || before.on ? [point] : [middle(before, point), point];
  });
  const first = whole.findIndex(({ on }) => on);
  if (first < 0) return '';
  const [start, ...rest] = [...whole.slice(first), ...whole.slice(0, first), whole[first]] as Point[];
  const steps = rest.map(({ x, y, on }, index) => {
    const curved = index > 0 && rest[index - 1]?.on === false;
    if (!on) return `Q${x} ${y}`;
    return curved ? ` ${x} ${y}` : `L${x} ${y}`;
  });
  return `M${start?.x} ${start?.y}${steps.join('')}Z`;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });

interface Part {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/** The glyphs that one is put together from; one that is also scaled or turned is not met in these fonts, and refused. */
function readParts(data: DataView, start: number): Part[] {
  const flags = data.getUint16(start);
  if (flags & (COMPONENT.scale | COMPONENT.twoScales | COMPONENT.matrix) || !(flags & COMPONENT.offsets))
    throw new Error('a glyph is put together from scaled ones');
  const glyph = data.getUint16(start + 2);
  const words = Boolean(flags & COMPONENT.words);
  const [dx, dy] = words
    ? [data.getInt16(start + 4), data.getInt16(start + 6)]
    : [data.getInt8(start + 4), data.getInt8(start + 5)];
  const part = { glyph, dx, dy };
  return flags & COMPONENT.more ? [part, ...readParts(data, start + (words ? 8 : 6))] : [part];
}

const move = (path: string, dx: number, dy: number): string =>
  path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => `${Number(x) + dx} ${Number(y) + dy}`);
