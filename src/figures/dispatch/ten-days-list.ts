import type { Archive } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { Place } from '../../model/records.ts';
import { severity } from '../lights/light.ts';
import { isSucceeded } from '../schedule/in-course.ts';
import { schedulePlaces } from '../schedule/schedule-figures.ts';
import type { DispatchDays } from './dispatch-days.ts';
import { type DueItem, dueItems } from './due-items.ts';
import { type LightAhead, lightsAhead } from './lights-ahead.ts';

/** A light that will turn, with whose it is. */
export interface Turning extends LightAhead {
  readonly subject: Subject;
  readonly place: string;
}

/** What comes in a city: what falls due from the data date to the end of the ten days, and the lights that will turn. */
export interface TenDaysList {
  readonly due: readonly DueItem[];
  readonly turning: readonly Turning[];
}

/** Lists what falls due, by its day, and the lights that will be worse when they are judged again, red before yellow. */
export function tenDaysList(
  archive: Archive,
  city: Place,
  { day, month, tenDays }: DispatchDays,
): TenDaysList {
  const places = schedulePlaces(archive, city.id);
  const projects = places.flatMap(({ id }) =>
    archive.projects.filter((one) => one.place === id && !isSucceeded(archive, one)),
  );
  const subjects = [
    ...places.map(({ id }) => ({ kind: 'place', id, place: id }) as const),
    ...projects.map(({ id, place }) => ({ kind: 'project', id, place }) as const),
  ];
  return {
    due: dueItems(archive, city.id).filter(({ due }) => due > day && due <= tenDays.to),
    turning: subjects
      .flatMap((subject) =>
        lightsAhead(archive, subject, month).map((ahead) => ({
          ...ahead,
          subject: { kind: subject.kind, id: subject.id },
          place: subject.place,
        })),
      )
      .toSorted((a, b) => severity(b.then.light) - severity(a.then.light)),
  };
}
