import { indicatorAddress, indicatorPartAddress, indicatorsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { COUNT_INDICATOR } from '../../model/figure.ts';
import type { Page } from '../page.ts';
import { indicatorView } from './indicator.ts';
import { indicatorPartView } from './indicator-part.ts';
import { indicatorParts } from './indicator-parts.ts';
import { indicatorsView } from './indicators.ts';
import { recordCountsView } from './record-counts.ts';

/** The 口径库: every indicator, our own counts, and what comes month by month by city and year. */
export const indicatorPages = (archive: Archive): Page[] => [
  { address: indicatorsAddress(), compose: () => indicatorsView(archive) },
  ...archive.indicators.map((indicator) => ({
    address: indicatorAddress(indicator.id),
    compose: () => indicatorView(archive, indicator),
  })),
  { address: indicatorAddress(COUNT_INDICATOR), compose: () => recordCountsView(archive) },
  ...[COUNT_INDICATOR, ...archive.indicators.map(({ id }) => id)]
    .flatMap((id) => indicatorParts(archive, id))
    .map((part) => ({
      address: indicatorPartAddress(part.indicator, part.city.id, part.year),
      compose: () => indicatorPartView(archive, part),
    })),
];
