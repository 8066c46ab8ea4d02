import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { dailyFigures } from './daily-figures.ts';
import { bulletinFigures } from './month-bulletin.ts';
import { weekFigures } from './week-counts.ts';

/** Every number of the weeks, ten days, months and days of dispatch, for figures.json. */
export const dispatchFigures = (archive: Archive): Figure[] => [
  ...weekFigures(archive),
  ...bulletinFigures(archive),
  ...dailyFigures(archive),
];
