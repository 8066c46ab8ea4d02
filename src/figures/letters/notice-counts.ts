import { noticesAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import { countFigure, countsByKey } from '../counts/count-figure.ts';
import { NOTICE_STATES, noticesOf } from './notices.ts';

/** The key of the count of a city's letters in a state; of all of them where none is named. */
export const noticeCountKey = (city: string, state?: (typeof NOTICE_STATES)[number]): string =>
  state === undefined ? `notices:${city}` : `notices-${NOTICE_STATES.indexOf(state)}:${city}`;

/** How many letters a city has, in all and in each state, by key, at home on the page of all letters. */
export const countNotices = onceFor((archive: Archive): ReadonlyMap<string, Figure> => {
  const all = citiesOf(archive).flatMap(({ id: city }) => {
    const letters = noticesOf(archive, city);
    if (letters.length === 0) return [];
    const made = (key: string, what: string, some: typeof letters): Figure =>
      countFigure({
        ...{ key, unit: '件', what },
        subject: { kind: 'place', id: city },
        ids: some.map(({ id }) => id),
        home: noticesAddress(),
      });
    return [
      made(noticeCountKey(city), '提示函', letters),
      ...NOTICE_STATES.map((state) =>
        made(
          noticeCountKey(city, state),
          `${state}的提示函`,
          letters.filter((one) => one.state === state),
        ),
      ),
    ];
  });
  return countsByKey(all);
});
