import { cityScheduleAddress, scheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { placeRun } from '../runs.ts';
import type { PageView } from '../view.ts';

/** What stands at the head of every page of dispatch: the way back to the schedule of the city, and the city. */
export const dispatchFrame = (
  archive: Archive,
  city: Place,
  page: PageView,
): Pick<PageView, 'crumbs' | 'kicker'> => ({
  crumbs: [
    ...page.crumbs,
    { text: '挂图作战', address: scheduleAddress() },
    { text: city.name, address: cityScheduleAddress(city.id) },
  ],
  kicker: [placeRun(archive, city.id)],
});
