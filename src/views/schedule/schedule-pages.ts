import { draftsNotices } from '../../figures/letters/draft-notices.ts';
import { noticeHome } from '../../figures/letters/notice-figures.ts';
import { noticesOf } from '../../figures/letters/notices.ts';
import { scheduleMonth } from '../../figures/schedule/schedule-months.ts';
import {
  type Address,
  cityNoticesAddress,
  cityScheduleAddress,
  noticesAddress,
  placeScheduleAddress,
  scheduleAddress,
} from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { dispatchPages } from '../dispatch/dispatch-pages.ts';
import { cityNoticesView } from '../notices/city-notices.ts';
import { noticeView } from '../notices/notice.ts';
import { noticesView } from '../notices/notices.ts';
import type { PageView } from '../view.ts';
import { cityScheduleView } from './city-schedule.ts';
import { placeScheduleView } from './place-schedule.ts';
import { scheduleView } from './schedule.ts';
import { walledPlaces } from './wall-blocks.ts';

interface SchedulePage {
  readonly address: Address;
  readonly compose: () => PageView;
}

/** The pages of schedules and letters: the cities that have returns, and every letter where letters are drafted. */
export function schedulePages(archive: Archive): SchedulePage[] {
  const cities = citiesOf(archive);
  return [
    { address: scheduleAddress(), compose: () => scheduleView(archive) },
    { address: noticesAddress(), compose: () => noticesView(archive) },
    ...cities.flatMap((city): SchedulePage[] => {
      const month = scheduleMonth(archive, city.id);
      if (month === undefined) return [];
      const schedule = {
        address: cityScheduleAddress(city.id),
        compose: () => cityScheduleView(archive, city, month),
      };
      const walls = walledPlaces(archive, city, month).map((walled) => ({
        address: placeScheduleAddress(city.id, walled.place.id),
        compose: () => placeScheduleView(archive, city, walled, month),
      }));
      const beside = [...walls, ...dispatchPages(archive, city)];
      if (!draftsNotices(archive)) return [schedule, ...beside];
      return [
        schedule,
        ...beside,
        { address: cityNoticesAddress(city.id), compose: () => cityNoticesView(archive, city) },
        ...noticesOf(archive, city.id).map((notice) => ({
          address: noticeHome(notice),
          compose: () => noticeView(archive, notice),
        })),
      ];
    }),
  ];
}
