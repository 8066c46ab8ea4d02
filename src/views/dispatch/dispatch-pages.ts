import { dailyMonths } from '../../figures/dispatch/daily-figures.ts';
import { dispatchDays } from '../../figures/dispatch/dispatch-days.ts';
import { bulletinMonths } from '../../figures/dispatch/month-bulletin.ts';
import {
  type Address,
  dailyAddress,
  monthScheduleAddress,
  tenDaysAddress,
  weekAddress,
} from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import type { PageView } from '../view.ts';
import { dailyView } from './daily.ts';
import { monthBulletinView } from './month-bulletin.ts';
import { tenDaysView } from './ten-days.ts';
import { weekView } from './week.ts';

interface DispatchPage {
  readonly address: Address;
  readonly compose: () => PageView;
}

/**
 * The pages of a city's dispatch: its week and its ten days, every month, and its days where some were returned. A
 * compilation tells nobody what to do, and gives no place a bad mark by the month: it has the days alone.
 */
export function dispatchPages(archive: Archive, city: Place): DispatchPage[] {
  const days = dispatchDays(archive, city.id);
  return [
    ...(days
      ? [
          { address: weekAddress(city.id), compose: () => weekView(archive, city, days) },
          { address: tenDaysAddress(city.id), compose: () => tenDaysView(archive, city, days) },
        ]
      : []),
    ...bulletinMonths(archive, city.id).map((month) => ({
      address: monthScheduleAddress(city.id, month),
      compose: () => monthBulletinView(archive, city, month),
    })),
    ...(dailyMonths(archive, city.id).length > 0
      ? [{ address: dailyAddress(city.id), compose: () => dailyView(archive, city) }]
      : []),
  ];
}
