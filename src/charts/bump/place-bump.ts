import type { Size } from '../chart.ts';
import { joinMarks, type PlacedChart } from '../placed.ts';
import type { Bump } from './bump.ts';
import { deriveBumpFrame, FIRST_GAP, RADIUS } from './bump-frame.ts';
import { derivePoints, yOf } from './derive-points.ts';
import { placeAbsentLines } from './place-absent-lines.ts';
import { placeBumpLabels } from './place-bump-labels.ts';
import { placeFirstRanks } from './place-first-ranks.ts';
import { placeBumpLine } from './place-line.ts';
import { placePeriods } from './place-periods.ts';
import { checkBump } from './read-ranks.ts';

/** Lays out ranks over periods: the quiet lines, the highlighted ones over them, then all that is written. */
export function placeBump(data: Bump, size: Size): PlacedChart {
  checkBump(data);
  const frame = deriveBumpFrame(data, size);
  const points = derivePoints(data, frame);
  const linesWhere = (highlight: boolean) =>
    data.lines.flatMap((line, index) =>
      (line.highlight ?? false) === highlight ? [placeBumpLine(points[index] ?? [], highlight)] : [],
    );
  const absent = placeAbsentLines(data, frame);
  const firsts = placeFirstRanks(data, size, {
    end: frame.firstX - RADIUS.accent - FIRST_GAP + 2,
    yOf: (rank) => yOf(rank, frame),
    starts: points.map(([first]) => first?.y),
  });
  const heads = { texts: [...placePeriods(data, frame, size), ...firsts] };
  const rows = [
    joinMarks(...linesWhere(false)),
    joinMarks(...linesWhere(true)),
    joinMarks(heads),
    placeBumpLabels(data, points, frame),
    absent.marks,
  ];
  return { heading: data.heading, size, height: absent.bottom, rows };
}
