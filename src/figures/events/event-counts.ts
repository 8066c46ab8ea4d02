import { cityEventsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import { countFigure, countsByKey } from '../counts/count-figure.ts';
import { afterStart, OUTCOMES } from './after-start.ts';
import { visitChecks } from './visit-checks.ts';

/** The tail of the keys of an event's counts. */
export const eventKey = ({ place, id }: Event): string => `${place}/${id}`;

/** Whether its projects are told one by one: those that were visited, and those that were started. */
export const isFollowed = ({ type, projects }: Event): boolean =>
  projects.length > 0 && (type === '踏查' || type === '集中开工');

/**
 * The counts of visits (projects seen, those seen far from the report, all that a place had seen) and of starts (by what
 * became of the projects), by key, at home on the page of the city's events.
 */
export const countEvents = onceFor((archive: Archive): ReadonlyMap<string, Figure> => {
  const all = countAll(archive).map((figure) => ({
    ...figure,
    home: cityEventsAddress(find(archive.places, figure.place)?.city ?? figure.place),
  }));
  return countsByKey(all);
});

function countAll(archive: Archive): Figure[] {
  const followed = archive.events.filter(isFollowed);
  const visits = followed.filter(({ type }) => type === '踏查');
  const starts = followed.filter(({ type }) => type === '集中开工');
  const places = [...new Set(visits.map(({ place }) => place))];
  return [
    ...visits.flatMap((event) => countVisit(archive, event)),
    ...places.map((place) => {
      const seen = visits.filter((one) => one.place === place).flatMap(({ projects }) => projects);
      return countFigure({
        key: `visited:${place}`,
        unit: '个',
        what: '踏查过的项目',
        subject: { kind: 'place', id: place },
        ids: [...new Set(seen)],
      });
    }),
    ...starts.flatMap((event) => countStart(archive, event)),
  ];
}

function countVisit(archive: Archive, event: Event): Figure[] {
  const far = visitChecks(archive, event).filter((one) => one.far);
  return [
    countOf(event, 'visit-projects', `“${event.name}”看过的项目`, event.projects),
    ...(far.length === 0
      ? []
      : [
          countOf(
            event,
            'visit-far',
            `“${event.name}”所见与报送相差很大的项目`,
            far.map(({ project }) => project),
          ),
        ]),
  ];
}

function countStart(archive: Archive, event: Event): Figure[] {
  const states = afterStart(archive, event);
  return [
    countOf(event, 'start-projects', `“${event.name}”的项目`, event.projects),
    ...OUTCOMES.flatMap((outcome, index) => {
      const own = states.filter((one) => one.outcome === outcome).map(({ project }) => project.id);
      return own.length === 0
        ? []
        : [countOf(event, `start-${index}`, `“${event.name}”的项目里${outcome}的`, own)];
    }),
  ];
}

const countOf = (event: Event, key: string, what: string, ids: readonly string[]): Figure =>
  countFigure({
    key: `${key}:${eventKey(event)}`,
    unit: '个',
    what,
    subject: { kind: 'place', id: event.place },
    ids: [...new Set(ids)],
  });
