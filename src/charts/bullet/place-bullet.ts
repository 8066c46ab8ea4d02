import { type ScaleLinear, scaleLinear } from 'd3';
import type { Size } from '../chart.ts';
import { placeLabelledRows } from '../labelled-rows/place-labelled-rows.ts';
import { deriveRowFrame, type RowFrame } from '../labelled-rows/row-frame.ts';
import type { LegendEntry } from '../legend/place-legend.ts';
import { bar, type PlacedChart } from '../placed.ts';
import { wordsRun } from '../run.ts';
import type { Bullet, BulletRow } from './bullet.ts';
import { composeBulletTexts, sharedBands, wordBands } from './compose-bullet-texts.ts';
import { bandKinds, HEIGHT, placeAim, placeBulletMarks } from './place-bullet-marks.ts';

const SWATCH = 14;

/** Lays out bullet graphs: beside the names where there is room, under them where there is not. */
export function placeBullet(data: Bullet, size: Size): PlacedChart {
  const rows = data.rows.map((row) => composeBulletTexts(row, data));
  const frame = deriveRowFrame(rows, size);
  const scale = deriveBulletScale(data, frame);
  return placeLabelledRows({
    heading: data.heading,
    size,
    frame,
    legend: composeLegend(data),
    rows,
    marksHeight: HEIGHT.stroke,
    placeMarks: (index, middle) => placeBulletMarks(data.rows[index] as BulletRow, scale, frame, middle),
  });
}

/** From zero (or the least result below it) to the greatest number; a target at the end keeps its stroke inside. */
function deriveBulletScale({ rows }: Bullet, frame: RowFrame): ScaleLinear<number, number> {
  const ends = rows.flatMap(({ result, target, bands }) => [
    result?.value ?? 0,
    target?.value ?? 0,
    bands.at(-1)?.to ?? 0,
  ]);
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends) || 1];
  return scaleLinear(domain, [frame.marksLeft, frame.marksRight - 2]);
}

function composeLegend(data: Bullet): LegendEntry[][] {
  const bands = sharedBands(data);
  const result: LegendEntry = {
    width: 18,
    sample: (left, middle) => ({ bars: [bar('dark', left, middle - HEIGHT.bar / 2, 18, HEIGHT.bar)] }),
    runs: [wordsRun(data.words.result)],
  };
  const target: LegendEntry = {
    width: 4,
    sample: (left, middle) => ({ rules: [placeAim(left + 2, middle)] }),
    runs: [wordsRun(data.words.target)],
  };
  const scale: LegendEntry = {
    width: bands.length * SWATCH,
    sample: (left, middle) => ({
      bars: bandKinds(bands).map((kind, index) =>
        bar(kind, left + index * SWATCH, middle - 5, SWATCH - 1.5, 10),
      ),
    }),
    runs: [wordsRun(wordBands(bands))],
  };
  return [
    [
      ...(data.rows.some((row) => row.result) ? [result] : []),
      ...(data.rows.some((row) => row.target) ? [target] : []),
    ],
    bands.length > 0 ? [scale] : [],
  ];
}
