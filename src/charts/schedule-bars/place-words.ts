import { placeLine, widthOf } from '../place-text.ts';
import type { PlacedText } from '../placed.ts';
import { type Run, wordsRun } from '../run.ts';
import { isWithin } from './place-lane.ts';
import type { ScheduleRow } from './schedule-bars.ts';
import type { ScheduleFrame } from './schedule-frame.ts';

/** The words under a lane: where each stands, and how many lines they take. */
export interface LaneWords {
  readonly texts: readonly PlacedText[];
  readonly spans: readonly { readonly left: number; readonly right: number }[];
  readonly height: number;
}

const LINE = 16;
const GAP = { above: 3, between: 8 };

/** What lies before or after the months shown, for a row that shows nothing within them. */
function outsideWords(row: ScheduleRow, frame: ScheduleFrame): { at: number; word: string }[] {
  const { baseline, forecast, actual, milestones } = row;
  const shown = baseline ?? forecast ?? actual ?? milestones.find(({ at }) => isWithin(at, frame));
  if (shown) return [];
  return milestones.map(({ at, word }) =>
    at < 0 ? { at: 0, word: `${word}在此前` } : { at: frame.months, word: `${word}在此后` },
  );
}

/**
 * Places the words of the milestones under them, each on the first line that has room, and with them the
 * reason why something is missing, at the data date.
 */
export function placeWords(row: ScheduleRow, frame: ScheduleFrame, today: number, top: number): LaneWords {
  const style = { ...frame.types.small, line: LINE };
  const words = [
    ...row.milestones.filter(({ at }) => isWithin(at, frame)),
    ...outsideWords(row, frame),
    ...(row.absent === undefined ? [] : [{ at: Math.min(today, frame.months), word: row.absent }]),
  ].sort((a, b) => a.at - b.at);
  const ends: number[] = [];
  const placed = words.map(({ at, word }) => {
    const runs: Run[] = [wordsRun(word)];
    const width = widthOf(runs, style);
    const least = frame.size.narrow ? 0 : frame.left;
    const most = (frame.size.narrow ? frame.size.width : frame.right) - width;
    const left = Math.max(Math.min(frame.x(at) - width / 2, most), least);
    const free = ends.findIndex((end) => end + GAP.between <= left);
    const line = free < 0 ? ends.length : free;
    ends[line] = left + width;
    const texts = placeLine(runs, style, { x: left, top: top + GAP.above + line * LINE });
    return { texts, span: { left, right: left + width } };
  });
  return {
    texts: placed.flatMap(({ texts }) => texts),
    spans: placed.map(({ span }) => span),
    height: words.length > 0 ? GAP.above + ends.length * LINE : 0,
  };
}
