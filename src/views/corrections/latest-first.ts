import { type Correction, toldOn } from '../../model/correction.ts';

/** Orders corrections from the one told last; those of one day by number. */
export const latestFirst = (a: Correction, b: Correction): number =>
  toldOn(a) < toldOn(b) ? 1 : toldOn(a) > toldOn(b) ? -1 : b.number - a.number;
