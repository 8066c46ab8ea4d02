import { joinMarks, type Marks, rule } from '../placed.ts';
import type { Bump } from './bump.ts';
import type { BumpFrame } from './bump-frame.ts';
import { placeName } from './place-bump-labels.ts';
import { standingsOf } from './read-ranks.ts';

const GAP = { above: 6, rows: 4, label: 4 };

/** Places the lines that have no rank at all under the ranking, outside of it: a dotted stroke and the name. */
export function placeAbsentLines(data: Bump, frame: BumpFrame): { marks: Marks; bottom: number } {
  const { labels, rankWidth } = frame.labels;
  let top = frame.bottom + GAP.above;
  const parts = data.lines.flatMap((line, index) => {
    const label = labels[index];
    if (label === undefined || standingsOf(line).length > 0) return [];
    const middle = top + label.height / 2;
    const texts = placeName(line, label, frame.labelLeft + rankWidth, top);
    top += label.height + GAP.rows;
    return [{ rules: [rule('absent', frame.firstX, middle, frame.labelLeft - GAP.label, middle)], texts }];
  });
  return { marks: joinMarks(...parts), bottom: parts.length > 0 ? top - GAP.rows : frame.bottom };
}
