import type { Size } from '../chart.ts';
import { placeLine, widthOf } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedChart } from '../placed.ts';
import { labelRun, numberRun } from '../run.ts';
import { typeSizes } from '../type-sizes.ts';
import { placeAcross } from './place-across.ts';
import { placeDown } from './place-down.ts';
import type { ProportionStrip } from './proportion-strip.ts';

const WHOLE_HEIGHT = 28;

/**
 * Lays out the parts of a whole: a strip across where every part's texts have room, a strip down on a phone.
 */
export function placeProportionStrip(data: ProportionStrip, size: Size): PlacedChart {
  const whole = placeWhole(data, size);
  const top = whole.length > 0 ? WHOLE_HEIGHT : 0;
  const across = size.narrow ? undefined : placeAcross(data, size, top);
  const { marks, height } = across ?? placeDown(data, size, top);
  return { heading: data.heading, size, height: top + height, rows: [...whole, marks] };
}

function placeWhole({ whole }: ProportionStrip, size: Size): Marks[] {
  if (whole === undefined) return [];
  const { plain, strong } = typeSizes(size);
  const label = [labelRun(whole.label)];
  const left = widthOf(label, plain) + 8;
  return [
    joinMarks({
      texts: [
        ...placeLine(label, plain, { x: 0, top: 0, href: whole.label.href }),
        ...placeLine([numberRun(whole.amount)], strong, { x: left, top: 0 }),
      ],
    }),
  ];
}
