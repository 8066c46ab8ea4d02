import type { Address } from '../../model/address.ts';
import type { Figure } from '../../model/figure.ts';
import { monthSpan } from '../claims/days.ts';
import { type Count, countFigure } from '../counts/count-figure.ts';

/** A count of a city's dispatch that stands, with its working, on one page; it speaks of a month. */
export const dispatchCount = (
  count: Omit<Count, 'subject'>,
  { city, month, home }: { readonly city: string; readonly month: string; readonly home: Address },
): Figure => ({
  ...countFigure({
    ...count,
    key: `${count.key}:${city}:${month}`,
    subject: { kind: 'place', id: city },
  }),
  period: monthSpan(month),
  home,
});
