import type { Size } from '../chart.ts';
import type { Tile, TileMap } from './tile-map.ts';

/** A tile and its upper left corner. */
export interface TileSpot {
  readonly tile: Tile;
  readonly x: number;
  readonly y: number;
}

/** A heading of a group and its upper left corner, and how wide it may be. */
export interface GroupSpot {
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where everything stands; `side` is that of every square. */
export interface TileGrid {
  readonly side: number;
  readonly tiles: readonly TileSpot[];
  readonly groups: readonly GroupSpot[];
  readonly bottom: number;
}

const GAP = 6;
const HEADING_HEIGHT = 26;
const MOST_NARROW = 4;
const LARGEST = 88;

/** Derives the places of the tiles: as given, or by their groups where the drawing has no room for the columns. */
export function deriveTileGrid(data: TileMap, size: Size, top: number): TileGrid {
  const columns = 1 + Math.max(0, ...data.tiles.map(({ column }) => column));
  if (!size.narrow) return placeAsGiven(data.tiles, size, columns, top);
  return columns <= MOST_NARROW
    ? placeAsGiven(data.tiles, size, MOST_NARROW, top)
    : placeByGroup(data.tiles, size, top);
}

const sideOf = (size: Size, columns: number): number =>
  Math.min(LARGEST, (size.width - (columns - 1) * GAP) / columns);

/** Above a row in which a group begins there is room for its heading. */
function placeAsGiven(tiles: readonly Tile[], size: Size, columns: number, top: number): TileGrid {
  const side = sideOf(size, columns);
  const heads = tiles.filter((tile) => tile.group !== undefined && isHead(tile, tiles));
  const tops = new Map<number, number>();
  let y = top;
  for (const row of [...new Set(tiles.map((tile) => tile.row))].sort((a, b) => a - b)) {
    const skipped = row - 1 - Math.max(-1, ...[...tops.keys()]);
    if (tops.size > 0) y += skipped * (side + GAP);
    if (heads.some((head) => head.row === row)) y += HEADING_HEIGHT;
    tops.set(row, y);
    y += side + GAP;
  }
  const xOf = (column: number) => column * (side + GAP);
  const yOf = (row: number) => tops.get(row) ?? top;
  return {
    side,
    tiles: tiles.map((tile) => ({ tile, x: xOf(tile.column), y: yOf(tile.row) })),
    groups: heads.map(({ group = '', column, row }) => {
      const next = heads
        .filter((head) => head.row === row && head.column > column)
        .map((head) => head.column);
      const right = next.length > 0 ? xOf(Math.min(...next)) - GAP : size.width;
      return { group, x: xOf(column), y: yOf(row) - HEADING_HEIGHT, width: right - xOf(column) };
    }),
    bottom: tops.size > 0 ? y - GAP : top,
  };
}

/** Whether a tile is the first of its group: the one most to the left in the group's upper row. */
function isHead(tile: Tile, tiles: readonly Tile[]): boolean {
  const like = tiles.filter(({ group }) => group === tile.group);
  const row = Math.min(...like.map((each) => each.row));
  return tile.row === row && like.every((each) => each.row > row || each.column >= tile.column);
}

function placeByGroup(tiles: readonly Tile[], size: Size, top: number): TileGrid {
  const side = sideOf(size, MOST_NARROW);
  const sorted = [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);
  const groups: GroupSpot[] = [];
  const spots: TileSpot[] = [];
  let y = top;
  for (const group of new Set(tiles.map((tile) => tile.group))) {
    if (group !== undefined) {
      groups.push({ group, x: 0, y, width: size.width });
      y += HEADING_HEIGHT;
    }
    const own = sorted.filter((tile) => tile.group === group);
    own.forEach((tile, index) => {
      const line = Math.floor(index / MOST_NARROW);
      spots.push({ tile, x: (index % MOST_NARROW) * (side + GAP), y: y + line * (side + GAP) });
    });
    y += Math.ceil(own.length / MOST_NARROW) * (side + GAP) + GAP;
  }
  return { side, tiles: spots, groups, bottom: spots.length > 0 ? y - 2 * GAP : top };
}
