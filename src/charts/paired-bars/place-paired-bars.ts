import type { Size } from '../chart.ts';
import { KEY_HEIGHT, placeKey } from '../place-key.ts';
import type { PlacedChart } from '../placed.ts';
import { wordsRun } from '../run.ts';
import { derivePairFrame } from './pair-frame.ts';
import type { PairedBars } from './paired-bars.ts';
import { placePairBeside, placePairUnder } from './place-pair-rows.ts';

const ROW_GAP = { beside: 12, under: 18 };

/**
 * Lays out pairs of whole and part: texts behind the bars where there is room, above and under them where
 * there is not.
 */
export function placePairedBars(data: PairedBars, size: Size): PlacedChart {
  const frame = derivePairFrame(data, size);
  const [place, gap] = frame.beside ? [placePairBeside, ROW_GAP.beside] : [placePairUnder, ROW_GAP.under];
  const key = placeKey(
    [
      { sample: 'light', runs: [wordsRun(data.words.whole)] },
      { sample: 'dark', runs: [wordsRun(data.words.part)] },
    ],
    size,
    frame.scale(0),
  );
  let top = KEY_HEIGHT;
  const rows = data.rows.map((row) => {
    const placed = place(row, frame, top);
    top += placed.height + gap;
    return placed.marks;
  });
  return { heading: data.heading, size, height: top - gap, rows: [key, ...rows] };
}
