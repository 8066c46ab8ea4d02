import type { Size } from '../chart.ts';
import { type LegendEntry, type PlacedLegend, placeLegend } from '../legend/place-legend.ts';
import { joinMarks } from '../placed.ts';

/** How much of the space below a group the next one takes, in pixels. */
const OVERLAP = 7;

/** Places groups of entries on one line where they fit, else each group on a line of its own. */
export function placeLegendGroups(groups: readonly (readonly LegendEntry[])[], size: Size): PlacedLegend {
  const together = placeLegend(groups.flat(), size);
  const apart = groups.map((group) => placeLegend(group, size).height);
  if (Math.max(0, ...apart) >= together.height) return together;
  let height = 0;
  const parts = groups.map((group) => {
    const top = Math.max(0, height - OVERLAP);
    const placed = placeLegend(group, size, top);
    if (placed.height > 0) height = top + placed.height;
    return placed.marks;
  });
  return { marks: joinMarks(...parts), height };
}
