import { drawColumns } from '../draw-columns.ts';
import type { Measurement } from './measure.ts';

/** The table of what was measured, a benchmark a row: seconds with two decimals, memory in MiB. */
export function drawMeasurements(
  rows: readonly { title: string; measurements: readonly Measurement[] }[],
): string {
  const head = ['', '次数', '最快（秒）', '中位（秒）', '最慢（秒）', '处理器中位（秒）', '内存峰值（MiB）'];
  const body = rows.map(({ title, measurements }) => {
    const walls = measurements.map((each) => each.wallMs);
    return [
      title,
      String(measurements.length),
      seconds(Math.min(...walls)),
      seconds(median(walls)),
      seconds(Math.max(...walls)),
      seconds(median(measurements.map((each) => each.processorMs))),
      String(Math.round(Math.max(...measurements.map((each) => each.peakKiB)) / 1024)),
    ];
  });
  return drawColumns([head, ...body], [1, 2, 3, 4, 5, 6]);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

/** The middle value, or the mean of the two middle ones; not a number for none. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
