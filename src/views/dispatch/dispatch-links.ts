import { dailyMonths } from '../../figures/dispatch/daily-figures.ts';
import { dispatchDays } from '../../figures/dispatch/dispatch-days.ts';
import { bulletinMonths } from '../../figures/dispatch/month-bulletin.ts';
import {
  type Address,
  cityNoticesAddress,
  cityScheduleAddress,
  dailyAddress,
  mechanismAddress,
  monthScheduleAddress,
  tenDaysAddress,
  weekAddress,
} from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { absentRun, join, name, quiet } from '../runs.ts';
import type { Line, PageView } from '../view.ts';

/** The pages of a city's dispatch that there are, by what they are called. */
export function dispatchAddresses(
  archive: Archive,
  city: string,
): (readonly [words: string, address: Address])[] {
  const month = bulletinMonths(archive, city).at(-1);
  return [
    ...(dispatchDays(archive, city)
      ? [['周调度', weekAddress(city)] as const, ['旬预警', tenDaysAddress(city)] as const]
      : []),
    ...(month ? [['月通报', monthScheduleAddress(city, month)] as const] : []),
    ...(dailyMonths(archive, city).length > 0 ? [['每日调度', dailyAddress(city)] as const] : []),
  ];
}

/** A row of links to the pages of a city's dispatch, the page itself as plain words; nothing where there is none of them. */
export function dispatchMeta(archive: Archive, city: string, here?: string): PageView['meta'] {
  const links = dispatchAddresses(archive, city);
  if (links.length === 0) return practiceMeta(archive, city);
  const line: Line = links.flatMap(([words, address], index) => [
    ...(index > 0 ? [quiet('　')] : []),
    words === here ? quiet(words) : name(words, address),
  ]);
  return [{ term: '调度', line }];
}

/** Where a city has no page of dispatch: how its sources say that it dispatches, and that they print no day of it. */
function practiceMeta(archive: Archive, city: string): PageView['meta'] {
  const practices = archive.mechanisms.filter(
    ({ name: words, uses }) =>
      words.includes('调度') && uses.some(({ place }) => find(archive.places, place)?.city === city),
  );
  if (practices.length === 0) return [];
  const names = practices.map(({ id, name: words }): Line => [name(words, mechanismAddress(id))]);
  return [
    { term: '调度的做法', line: [...join(names, '；'), quiet('；每周、每日的数：'), absentRun('未公布')] },
  ];
}

/** The ways from a page of a city's dispatch to its schedule and its letters. */
export const scheduleMeta = (city: string): PageView['meta'] => [
  { term: '挂图', line: [name('本市的挂图和灯', cityScheduleAddress(city))] },
  { term: '提示函', line: [name('本市的提示函', cityNoticesAddress(city))] },
];
