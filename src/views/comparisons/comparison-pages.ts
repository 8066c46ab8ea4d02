import {
  cityFunnelsAddress,
  comparisonAddress,
  comparisonsAddress,
  funnelsAddress,
  lookalikeAddress,
  lookalikesAddress,
  proceduresAddress,
} from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Page } from '../page.ts';
import { comparedIndicators, isLong } from './compared.ts';
import { comparisonView } from './comparison.ts';
import { comparisonsView } from './comparisons.ts';
import { cityFunnelsView, funnelCities, funnelsView } from './funnels.ts';
import { longLookalikes, lookalikesView, lookalikeView } from './lookalikes.ts';
import { proceduresView } from './procedures.ts';

/** The pages that set side by side: indicators, the long ones each on its own, look-alikes, funnels, early procedures. */
export const comparisonPages = (archive: Archive): Page[] => [
  { address: comparisonsAddress(), compose: () => comparisonsView(archive) },
  ...comparedIndicators(archive)
    .filter(isLong)
    .map((one) => ({
      address: comparisonAddress(one.indicator.id),
      compose: () => comparisonView(archive, one),
    })),
  { address: lookalikesAddress(), compose: () => lookalikesView(archive) },
  ...longLookalikes(archive).map((group) => ({
    address: lookalikeAddress(group.id),
    compose: () => lookalikeView(archive, group),
  })),
  { address: funnelsAddress(), compose: () => funnelsView(archive) },
  ...funnelCities(archive).map((city) => ({
    address: cityFunnelsAddress(city.id),
    compose: () => cityFunnelsView(archive, city),
  })),
  { address: proceduresAddress(), compose: () => proceduresView(archive) },
];
