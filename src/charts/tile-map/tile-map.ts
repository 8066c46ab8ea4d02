import type { Bound, Heading, Label, Phrase } from '../chart.ts';

/** The step of a place among the five tones, from the palest; or that nothing is known of it. */
export type Band = 0 | 1 | 2 | 3 | 4 | 'absent';

/** A place as a square. */
export interface Tile {
  /** A short name; one that is longer than its square ends in «…». */
  readonly label: Label;
  /** Where it stands, counted from zero at the upper left. */
  readonly column: number;
  readonly row: number;
  readonly value?: Bound;
  readonly band: Band;
  /** What stands over its like: 通化市. */
  readonly group?: string;
}

/**
 * Places as equal squares, about where they lie to each other; there are no boundaries, so it is no map that
 * has to be reviewed (地图审核管理规定). The tone says the band, the number stands inside.
 */
export interface TileMap {
  readonly heading: Heading;
  readonly tiles: readonly Tile[];
  /** What the tones mean, from the palest: 低于平均. */
  readonly bands: readonly { readonly word: Phrase }[];
  /** Why the dotted squares have no number: 未公布. Needed where there are such. */
  readonly absent?: string;
}
