import { type ScaleLinear, scaleLinear } from 'd3';
import type { Bar } from '../placed.ts';
import type { Part, ProportionStrip, Tone } from './proportion-strip.ts';

/** One part of the strip along its length. */
export interface Segment {
  readonly part: Part;
  readonly kind: Bar['kind'];
  readonly start: number;
  readonly length: number;
}

const RAMP: readonly Tone[] = ['dark', 'middle', 'light', 'pale'];
const SEAM = 2;

/**
 * Divides `length` pixels among the parts in their order; a part without an amount has no length. Hair seams
 * of paper part them.
 */
export function deriveSegments(data: ProportionStrip, length: number): Segment[] {
  const { parts } = data;
  const amounts = parts.map((part) => Math.max(part.amount?.value ?? 0, 0));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const seams = Math.max(amounts.filter((amount) => amount > 0).length - 1, 0) * SEAM;
  const scale: ScaleLinear<number, number> = scaleLinear([0, total || 1], [0, length - seams]);
  let start = 0;
  return parts.map((part, index) => {
    const segment = {
      part,
      kind: part.tone ?? rampAt(data.rising ? parts.length - 1 - index : index, parts.length),
      start,
      length: scale(amounts[index] ?? 0),
    };
    start += segment.length > 0 ? segment.length + SEAM : 0;
    return segment;
  });
}

/** The tone of a place in the order: four of them, however many parts there are. */
const rampAt = (index: number, parts: number): Tone =>
  RAMP[Math.floor((index * RAMP.length) / Math.max(parts, RAMP.length))] ?? 'pale';
