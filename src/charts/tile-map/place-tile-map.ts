import type { Size } from '../chart.ts';
import { type LegendEntry, placeLegend } from '../legend/place-legend.ts';
import { composeBlock, placeBlock } from '../place-text.ts';
import { joinMarks, type Marks, type PlacedChart } from '../placed.ts';
import { phraseRuns, type Run, wordsRun } from '../run.ts';
import { rectangle, type ShapeKind, shape } from '../shapes/shape.ts';
import { typeSizes } from '../type-sizes.ts';
import { placeTile, toneOf } from './place-tile.ts';
import type { Band, TileMap } from './tile-map.ts';
import { deriveTileGrid, type GroupSpot } from './tile-spots.ts';

const SAMPLE = { side: 12, edge: 1 };

/** Lays out places as squares under a key of the tones; where it is narrow, at most four stand side by side. */
export function placeTileMap(data: TileMap, size: Size): PlacedChart {
  const types = typeSizes(size);
  const legend = placeLegend(composeEntries(data), size);
  const grid = deriveTileGrid(data, size, legend.height);
  const placeHeading = ({ group, x, y, width }: GroupSpot): Marks => {
    const block = composeBlock([{ kind: 'name', text: group }], types.strong, width);
    return joinMarks({ texts: placeBlock({ ...block, lines: block.lines.slice(0, 1) }, { x, top: y }) });
  };
  const rows = [
    legend.marks,
    ...grid.groups.map(placeHeading),
    ...grid.tiles.map((spot) => placeTile(spot, { side: grid.side, bands: data.bands.length }, types)),
  ];
  return { heading: data.heading, size, height: grid.bottom + SAMPLE.edge, rows };
}

function composeEntries({ bands, tiles, absent }: TileMap): LegendEntry[] {
  const unknown = tiles.find(({ band }) => band === 'absent');
  if (unknown && absent === undefined) {
    throw new TypeError(`missing reason: «${unknown.label.text}» has no value and says not why`);
  }
  const known = tiles.some(({ band }) => band !== 'absent');
  return [
    ...(known ? bands : []).map(({ word }, index) =>
      entryOf(toneOf(index as Band, bands.length), phraseRuns(word)),
    ),
    ...(unknown && absent !== undefined ? [entryOf('dotted', [wordsRun(absent)])] : []),
  ];
}

const entryOf = (tone: ShapeKind, runs: readonly Run[]): LegendEntry => ({
  width: SAMPLE.side,
  sample: (left, middle) => ({
    shapes: shape(tone, rectangle(left, middle - SAMPLE.side / 2, SAMPLE.side, SAMPLE.side)),
  }),
  runs,
});
