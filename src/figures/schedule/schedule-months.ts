import type { Archive } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Span } from '../../model/value.ts';
import { monthOf } from '../claims/month-returns.ts';

/** The months (YYYY-MM) that somebody of a city sent in something for, in order; a return for a longer time counts for its last. */
export const scheduleMonths = (archive: Archive, city: string): readonly string[] =>
  monthsByCity(archive).get(city) ?? [];

const monthsByCity = onceFor((archive: Archive): ReadonlyMap<string, readonly string[]> => {
  const cityOf = new Map(archive.places.map((place) => [place.id, place.city]));
  const byCity = Map.groupBy(archive.returns, ({ place }) => cityOf.get(place) ?? '');
  return new Map(
    [...byCity].map(([id, returns]) => {
      const months = returns.flatMap((one) => monthOf(one) ?? one.period.end?.slice(0, 7) ?? []);
      return [id, [...new Set(months)].sort()];
    }),
  );
});

/** The latest month of a city: the one that its schedule is for. */
export const scheduleMonth = (archive: Archive, city: string): string | undefined =>
  scheduleMonths(archive, city).at(-1);

/** Whether the latest returns of a city are for a month, so that a schedule can be held against them. */
export function isMonthly(archive: Archive, city: string): boolean {
  const { start, end } = schedulePeriod(archive, city) ?? {};
  return start !== undefined && start !== null && start.slice(0, 7) === end?.slice(0, 7);
}

/** What the latest returns of a city are for, as they say it: the month itself, or the longer time that ends in it. */
export function schedulePeriod(archive: Archive, city: string): Span | undefined {
  const month = scheduleMonth(archive, city);
  const cities = new Map(archive.places.map((place) => [place.id, place.city]));
  const own = archive.returns.filter(({ place }) => cities.get(place) === city);
  return (
    own.find((one) => monthOf(one) !== undefined && monthOf(one) === month) ??
    own.find(({ period }) => period.end?.slice(0, 7) === month)
  )?.period;
}
