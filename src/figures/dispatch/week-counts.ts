import { tenDaysAddress, weekAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { Place } from '../../model/records.ts';
import { dispatchCount } from './dispatch-count.ts';
import { type DispatchDays, dispatchDays } from './dispatch-days.ts';
import { tenDaysList } from './ten-days-list.ts';
import { weekTasks } from './week-tasks.ts';

/** How much there is to do in a city's week: all of it, what is late, the projects, those of them that are silent. */
export interface WeekCounts {
  readonly tasks: Figure;
  readonly late: Figure;
  readonly projects: Figure;
  readonly silent: Figure;
}

/** Counts what is to be done in a city's week. */
export function countWeek(archive: Archive, city: Place, days: DispatchDays): WeekCounts {
  const tasks = weekTasks(archive, city, days);
  const of = { city: city.id, month: days.month, home: weekAddress(city.id) };
  const ids = (some: typeof tasks): string[] => [
    ...new Set(some.flatMap(({ project }) => project?.id ?? [])),
  ];
  const count = (key: string, unit: string, what: string, counted: readonly string[] | number): Figure =>
    dispatchCount(
      typeof counted === 'number'
        ? { key, unit, what, ids: [], count: counted }
        : { key, unit, what, ids: counted },
      of,
    );
  return {
    tasks: count('week-tasks', '件', '这一周要办的事', tasks.length),
    late: count('week-late', '件', '期限在这一周以前的事', tasks.filter(({ late }) => late).length),
    projects: count('week-projects', '个', '这一周有事要办的项目', ids(tasks)),
    silent: count(
      'week-silent',
      '个',
      '很久没有更新、要报一次的项目',
      ids(tasks.filter(({ reason }) => reason.kind === 'silent')),
    ),
  };
}

/** How much falls due in the ten days, and how many lights will turn. */
export interface TenDaysCounts {
  readonly due: Figure;
  readonly turning: Figure;
}

/** Counts what comes in a city's ten days. */
export function countTenDays(archive: Archive, city: Place, days: DispatchDays): TenDaysCounts {
  const { due, turning } = tenDaysList(archive, city, days);
  const of = { city: city.id, month: days.month, home: tenDaysAddress(city.id) };
  return {
    due: dispatchCount(
      { key: 'ten-days-due', unit: '件', what: '到这一旬末为止到期的事', ids: [], count: due.length },
      of,
    ),
    turning: dispatchCount(
      {
        key: 'ten-days-turning',
        unit: '个',
        what: '下一次评灯会变黄、变红的灯',
        ids: [],
        count: turning.length,
      },
      of,
    ),
  };
}

/** Every count of the weeks and the ten days of all cities; worked out once for an archive. */
export const weekFigures = onceFor((archive: Archive): readonly Figure[] =>
  archive.places
    .filter(({ id, city }) => id === city)
    .flatMap((city) => {
      const days = dispatchDays(archive, city.id);
      return days
        ? [
            ...(Object.values(countWeek(archive, city, days)) as Figure[]),
            ...(Object.values(countTenDays(archive, city, days)) as Figure[]),
          ]
        : [];
    }),
);
