import type { Address } from '../../model/address.ts';
import type { Subject } from '../../model/claim.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';

/** What a count is to become: its key, what was counted, and the ids, or the bare number where no list is kept. */
export interface Count {
  readonly key: string;
  readonly unit: string;
  readonly what: string;
  readonly subject: Subject;
  readonly ids: readonly string[];
  /** The number itself; the length of `ids` when left out. */
  readonly count?: number;
  /** The page of its row, where that is not the list of all counts. */
  readonly home?: Address;
}

const NOWHEN = { text: '', start: null, end: null } as const;

/** A count of records as a figure: its working lists what was counted. */
export function countFigure({ key, unit, what, subject, ids, count = ids.length, home }: Count): Figure {
  return {
    id: `count.${key}`,
    subject,
    place: subject.id,
    indicator: COUNT_INDICATOR,
    text: `${count}${unit}`,
    value: String(count),
    unit,
    period: NOWHEN,
    asOf: { ...NOWHEN, stated: false },
    scope: what,
    cohort: '',
    working: {
      rule: '计数',
      formula: `数一数：${what}`,
      inputs: ids.map((id) => ({ role: '记录', indicator: '', claim: id, text: '' })),
      exact: String(count),
      places: 0,
      version: 1,
    },
    ...(home === undefined ? {} : { home }),
  };
}

/** Counts by their keys, which their ids carry. */
export const countsByKey = (counts: readonly Figure[]): ReadonlyMap<string, Figure> =>
  new Map(counts.map((figure) => [figure.id.replace(/^count\./, ''), figure]));
