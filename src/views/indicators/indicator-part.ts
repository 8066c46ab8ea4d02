import { indicatorAddress, indicatorPartAddress, indicatorsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import { date, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { type IndicatorPart, indicatorParts } from './indicator-parts.ts';
import { COUNTS, countTable } from './record-counts.ts';
import { workingBlocks } from './working-blocks.ts';

/** The figures on an indicator of one city in one year, place by place, each at its own anchor with its working. */
export function indicatorPartView(archive: Archive, part: IndicatorPart): PageView {
  const { indicator, city, year, figures } = part;
  const title =
    indicator === COUNT_INDICATOR ? COUNTS : (find(archive.indicators, indicator)?.name ?? indicator);
  const page = emptyPage(archive, {
    kind: 'indicator-part',
    address: indicatorPartAddress(indicator, city.id, year),
    title: `${city.name} ${title} ${year}年`,
    description: `${city.name}一年里按“${title}”算出的数，逐个写明用了哪些数、怎么算。`,
    heading: [name(city.name), text(`　${title}　`), date(`${year}年`)],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '口径库', address: indicatorsAddress() },
      { text: title, address: indicatorAddress(indicator) },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: [
      text(indicator === COUNT_INDICATOR ? '本站数自己的记录得来的数。' : '逐月的数都留着，最近的在前。'),
    ],
    meta: neighbours(archive, part),
    sections:
      indicator === COUNT_INDICATOR
        ? [{ id: 'counts', title: '各项计数', blocks: [countTable(archive, figures)] }]
        : placeSections(archive, figures),
  };
}

function placeSections(archive: Archive, figures: readonly Figure[]): Section[] {
  const places = Map.groupBy(figures, ({ place }) => place);
  return archive.places
    .filter(({ id }) => places.has(id))
    .map((place) => ({
      id: place.id,
      title: place.name,
      named: true,
      blocks: workingBlocks(archive, (places.get(place.id) ?? []).toSorted(latestFirst)) satisfies Block[],
    }));
}

const latestFirst = (a: Figure, b: Figure): number =>
  (a.asOf.end ?? '') < (b.asOf.end ?? '') ? 1 : (a.asOf.end ?? '') > (b.asOf.end ?? '') ? -1 : 0;

function neighbours(archive: Archive, { indicator, city, year }: IndicatorPart): PageView['meta'] {
  const others = indicatorParts(archive, indicator).filter(
    (one) => one.city.id === city.id && one.year !== year,
  );
  return others.map((one) => ({
    term: one.year < year ? '以前' : '以后',
    line: [date(`${one.year}年`, indicatorPartAddress(indicator, city.id, one.year))],
  }));
}
