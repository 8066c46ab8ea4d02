import { courseOf } from '../../figures/troubles/trouble-courses.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Place, Trouble } from '../../model/records.ts';
import { troubleLine } from '../bulletin/obstacles.ts';
import { quiet } from '../runs.ts';
import type { Line, Section } from '../view.ts';

/** The cities in which, or in a place of which, there is a problem. */
export function citiesWithProblems({ places, troubles }: Archive): Place[] {
  const cities = new Set(troubles.map(({ place }) => find(places, place)?.city ?? ''));
  return places.filter(({ id, city }) => id === city && cities.has(id));
}

/** A section for each place with its problems that have no dates: as of their source, what came later 待核. */
export const undatedSections = (archive: Archive, places: readonly Place[]): Section[] =>
  places.flatMap((place): Section[] => {
    const own = archive.troubles.filter((one) => one.place === place.id && !courseOf(archive, one));
    return own.length === 0
      ? []
      : [
          {
            id: place.id,
            title: place.name,
            blocks: [
              {
                kind: 'list',
                ordered: false,
                items: own.map((trouble) => ({ line: registerLine(archive, trouble) })),
              },
            ],
          },
        ];
  });

/** A problem with what is known of it since: nothing, unless it was solved by its own source. */
function registerLine(archive: Archive, trouble: Trouble): Line {
  const line = troubleLine({ archive }, trouble);
  return trouble.state === '已解决' || !find(archive.sources, trouble.source)
    ? line
    : [...line, quiet('；之后的情况待核')];
}
