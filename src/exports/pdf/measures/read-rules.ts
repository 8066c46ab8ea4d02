import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { MeasuredRule } from './pdf-measures.ts';

const MM = 25.4 / 72;

/** What is drawn on a page, as pdf.js lists it. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface Pen {
  readonly matrix: Matrix;
  readonly colour: string;
  readonly thickness: number;
}

/** The straight strokes of a page, with the transformations in force put in; the page is so many points high. */
export function readRules({ fnArray, argsArray }: Operators, height: number): MeasuredRule[] {
  const rules: MeasuredRule[] = [];
  const kept: Pen[] = [];
  let pen: Pen = { matrix: [1, 0, 0, 1, 0, 0], colour: '#000000', thickness: 1 };
  for (const [index, operator] of fnArray.entries()) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(pen);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) pen = kept.pop() ?? pen;
    if (operator === OPS.transform) pen = { ...pen, matrix: multiply(pen.matrix, args as unknown as Matrix) };
    if (operator === OPS.paintFormXObjectBegin && args[0])
      pen = { ...pen, matrix: multiply(pen.matrix, args[0] as Matrix) };
    if (operator === OPS.setLineWidth) pen = { ...pen, thickness: Number(args[0]) };
    if (operator === OPS.setStrokeRGBColor) pen = { ...pen, colour: String(args[0]).toLowerCase() };
    if (operator === OPS.constructPath && args[0] === OPS.stroke)
      rules.push(...strokeOf(pen, args[2], height));
  }
  return rules;
}

/** The stroke within the box of a path, where the box is flat. */
function strokeOf({ matrix, colour, thickness }: Pen, box: unknown, height: number): MeasuredRule[] {
  if (!(box instanceof Float32Array) || box.length < 4) return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const [from, to] = [apply(matrix, x1, y1), apply(matrix, x2, y2)];
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [low, high] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  if (right - left > 0.1 && high - low > 0.1) return [];
  const scale = Math.hypot(matrix[0], matrix[1]);
  return [
    {
      left: left * MM,
      right: right * MM,
      top: (height - high) * MM,
      bottom: (height - low) * MM,
      thickness: thickness * scale,
      colour,
    },
  ];
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];
