import type { Archive } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Trouble } from '../../model/records.ts';
import { knownDay } from '../claims/known-day.ts';
import { type TroubleCourse, troubleCourse } from './trouble-course.ts';

/** The courses of all problems that have dates, by the day up to which the archive is known; worked out once for an archive. */
export function troubleCourses(archive: Archive): readonly TroubleCourse[] {
  return [...indexOf(archive).values()];
}

/** The course of one problem by the day up to which the archive is known. */
export const courseOf = (archive: Archive, trouble: Trouble): TroubleCourse | undefined =>
  indexOf(archive).get(trouble);

const indexOf = onceFor((archive: Archive): ReadonlyMap<Trouble, TroubleCourse> => {
  const day = knownDay(archive);
  return new Map(
    archive.troubles.flatMap((trouble) => {
      const course = day === undefined ? undefined : troubleCourse(archive, trouble, day);
      return course ? [[trouble, course] as const] : [];
    }),
  );
});
