import { countRecords } from '../../figures/counts/count-records.ts';
import { deriveFigures } from '../../figures/derived/derive-figures.ts';
import { type Address, indicatorPartAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { Place } from '../../model/records.ts';
import { date, join, placeRun, text } from '../runs.ts';
import type { Section } from '../view.ts';

/** The figures on an indicator of one city and year that have their rows on a page of their own. */
export interface IndicatorPart {
  readonly indicator: string;
  readonly city: Place;
  readonly year: string;
  readonly figures: readonly Figure[];
}

/** The pages on which the figures of an indicator (or our own counts) stand that come month by month: city by city, year by year. */
export const indicatorParts = (archive: Archive, indicator: string): readonly IndicatorPart[] =>
  partsByIndicator(archive).get(indicator) ?? [];

const partsByIndicator = onceFor((archive: Archive) => {
  const byHome = new Map<Address, Figure[]>();
  const years = new Set<string>();
  for (const figure of [...deriveFigures(archive), ...countRecords(archive).values()]) {
    const { home } = figure;
    const year = home && /^\/indicators\/.*\/(\d{4})\/$/.exec(home)?.[1];
    if (!year) continue;
    years.add(year);
    const there = byHome.get(home);
    if (there) there.push(figure);
    else byHome.set(home, [figure]);
  }
  const indicators = [...new Set([...byHome.values()].flat().map(({ indicator }) => indicator))];
  return new Map(
    indicators.map((indicator) => [
      indicator,
      citiesOf(archive).flatMap((city) =>
        [...years].sort().flatMap((year): IndicatorPart[] => {
          const figures = byHome.get(indicatorPartAddress(indicator, city.id, year));
          return figures ? [{ indicator, city, year, figures }] : [];
        }),
      ),
    ]),
  );
});

/** The way to the pages of the cities and years; nothing where no figure of the indicator comes month by month. */
export function partsSection(archive: Archive, indicator: string): Section[] {
  const cities = Map.groupBy(indicatorParts(archive, indicator), ({ city }) => city);
  const items = [...cities].map(([city, parts]) => ({
    line: [
      placeRun(archive, city.id),
      text('：'),
      ...join(
        parts.map(({ year }) => [date(`${year}年`, indicatorPartAddress(indicator, city.id, year))]),
        '、',
      ),
    ],
  }));
  return items.length === 0
    ? []
    : [{ id: 'parts', title: '逐市、逐年的计算', blocks: [{ kind: 'list', ordered: false, items }] }];
}
