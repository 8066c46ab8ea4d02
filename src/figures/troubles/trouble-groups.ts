import { type Archive, citiesOf, find } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { TROUBLE_LEVELS, TROUBLE_TYPES } from '../../model/trouble-types.ts';
import type { TroubleCourse } from './trouble-course.ts';
import { troubleCourses } from './trouble-courses.ts';

/** Problems that are counted together: all, those of a city with the places in it, of one place, of one type. */
export interface TroubleGroup {
  /** all, city:<id>, place:<id> or type:<index>: the tail of the keys of its counts. */
  readonly key: string;
  /** The place that its counts are about; empty for all and for a type. */
  readonly place: string;
  readonly words: string;
  readonly courses: readonly TroubleCourse[];
}

/** The age classes of open problems, by the last working day of each; the last class has no end. */
export const AGE_CLASSES: readonly { readonly words: string; readonly to: number }[] = [
  { words: '二十个工作日以内', to: 20 },
  { words: '二十一到四十个', to: 40 },
  { words: '四十一到六十个', to: 60 },
  { words: '六十个以上', to: Number.POSITIVE_INFINITY },
];

/** The class of an age, by its place in `AGE_CLASSES`. */
export const ageClassOf = (age: number): number => AGE_CLASSES.findIndex(({ to }) => age <= to);

/** How far up an open problem is: 0 before any consultation, then 1 for the lowest level and so on. */
export const levelOf = ({ level }: TroubleCourse): number => (level ? TROUBLE_LEVELS.indexOf(level) + 1 : 0);

/** The words for `levelOf`. */
export const LEVEL_WORDS: readonly string[] = ['还没有会商', ...TROUBLE_LEVELS];

/** Every group of problems with dates that has a member; empty where no problem has dates. */
export function troubleGroups(archive: Archive): TroubleGroup[] {
  const courses = troubleCourses(archive);
  const cityOf = ({ trouble }: TroubleCourse) => find(archive.places, trouble.place)?.city;
  const of = (place: Place, kind: 'city' | 'place'): TroubleGroup => ({
    key: `${kind}:${place.id}`,
    place: place.id,
    words: kind === 'city' ? '全市的问题' : '记在这里的问题',
    courses: courses.filter((one) =>
      kind === 'city' ? cityOf(one) === place.id : one.trouble.place === place.id,
    ),
  });
  return [
    { key: 'all', place: '', words: '问题', courses },
    ...citiesOf(archive).map((place) => of(place, 'city')),
    ...archive.places.map((place) => of(place, 'place')),
    ...TROUBLE_TYPES.map((type, index) => ({
      key: `type:${index}`,
      place: '',
      words: `“${type}”一类的问题`,
      courses: courses.filter(({ trouble }) => trouble.type === type),
    })),
  ].filter((group) => group.courses.length > 0);
}
