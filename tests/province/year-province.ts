import type { Archive } from '../../src/model/archive.ts';
import { archiveOf } from '../reading/trial-site.ts';
import { provinceFiles, STARTS } from './province.ts';
import { flow, type Returns, returnFiles, returnPath } from './returns.ts';
import { FRAME } from './whole-province.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);

/** A return for every month of 2024, with what was spent in it (nothing is sent where that is unknown); December has counts too. */
const year = (
  counts: readonly [number, number],
  amountIn: (number: number) => string | undefined,
): Returns[string] =>
  Object.fromEntries(
    MONTHS.flatMap((month, index) => {
      const amount = amountIn(index + 1);
      const own = month === '2024-12' ? { counts } : {};
      return amount ? [[month, { received: '12-31', says: [flow(month, amount)], ...own }]] : [];
    }),
  );

/** The two Decembers and the months of 2024 of working/reviews.md. */
const RETURNS: Returns = {
  dong: {
    '2023-12': { received: '01-03', counts: [4, 1] },
    ...year([4, 4], (number) => (number / 10).toFixed(1)),
  },
  nan: {
    '2023-12': { received: '01-03', counts: [4, 3] },
    '2024-12': { received: '01-03', counts: [5, 4], says: [flow('2024', '5')] },
  },
  xi: {
    '2023-12': { received: '01-03', counts: [5, 2] },
    ...year([5, 4], (number) => (number === 7 ? undefined : '1')),
  },
  bei: {
    '2023-12': { received: '01-03', counts: [4, 2] },
    '2024-12': { received: '01-03', counts: [4, 3] },
  },
};

/** The province in another life: what it sent in from December 2023 to December 2024. */
export function yearProvince(): Archive {
  const none = Object.entries(STARTS).flatMap(([month, places]) =>
    Object.keys(places).map((place) => [returnPath(place, month), undefined] as const),
  );
  return archiveOf(provinceFiles({ ...FRAME, ...Object.fromEntries(none), ...returnFiles(RETURNS) }));
}
