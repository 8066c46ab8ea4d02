import { type FunnelRun, funnelHome, latestRuns } from '../../figures/funnel-runs.ts';
import { type Address, cityFunnelsAddress, comparisonsAddress, funnelsAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Place } from '../../model/records.ts';
import { name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView, Section } from '../view.ts';
import { runBlocks } from './funnel-blocks.ts';

const TITLE = '从谋划到开工';
const LEDE =
  '只把同一份来源、同一个期间的数连起来。比值是后一环节的数除以前一环节的数，是本站计算的；是不是同一批项目，看各节的说明。';

/** The latest runs by the page on which they stand. */
const runsByHome = onceFor(
  (archive: Archive): ReadonlyMap<Address, readonly FunnelRun[]> =>
    Map.groupBy(latestRuns(archive), (run) => funnelHome(archive, run)),
);

/** The cities of which offices send in what runs along a funnel, each with a page of its own. */
export const funnelCities = (archive: Archive): readonly Place[] =>
  citiesOf(archive).filter(({ id }) => runsByHome(archive).has(cityFunnelsAddress(id)));

/** Funnels: what follows step after step, how much of each step reaches the next, with the working of every ratio. */
export function funnelsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'funnels',
    address: funnelsAddress(),
    title: TITLE,
    description:
      '先后相接的环节：谋划、签约、落地、开工，授信、放款，协同服务；后一环节相当于前一环节的多少。',
    heading: [text(TITLE)],
  });
  const cities = funnelCities(archive);
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '对比', address: comparisonsAddress() }],
    lede: [text(LEDE)],
    sections: [
      ...(cities.length > 0 ? [citiesSection(cities)] : []),
      ...funnelSections(archive, page.address, true),
    ],
  };
}

/** The funnels of one city: the latest of what its offices send in month by month. */
export function cityFunnelsView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'funnels',
    address: cityFunnelsAddress(city.id),
    title: `${city.name} ${TITLE}`,
    description: `${city.name}各地先后相接的环节：谋划、签约、落地、开工，后一环节相当于前一环节的多少。`,
    heading: [name(city.name), text(`　${TITLE}`)],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '对比', address: comparisonsAddress() },
      { text: TITLE, address: funnelsAddress() },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: [text(`${LEDE}逐月报送的只列最近一次。`)],
    sections: funnelSections(archive, page.address, false),
  };
}

const citiesSection = (cities: readonly Place[]): Section => ({
  id: 'cities',
  title: '各市',
  blocks: [
    {
      kind: 'list',
      ordered: false,
      items: cities.map((city) => ({ line: [name(city.name, cityFunnelsAddress(city.id))] })),
    },
  ],
});

/** A section for every funnel with the runs that stand on a page; those without any only where all are to be told. */
function funnelSections(archive: Archive, page: Address, all: boolean): Section[] {
  const runs = Map.groupBy(runsByHome(archive).get(page) ?? [], ({ funnel }) => funnel.id);
  const elsewhere = new Set(latestRuns(archive).map(({ funnel }) => funnel.id));
  return archive.funnels
    .filter(({ id }) => all || runs.has(id))
    .map((funnel) => {
      const own = runs.get(funnel.id) ?? [];
      const none = elsewhere.has(funnel.id) ? '各市报送的在各市的页上。' : NONE;
      const blocks: Block[] =
        own.length > 0
          ? own.flatMap((run, index) => runBlocks(archive, run, `${funnel.id}-${index}`))
          : [{ kind: 'paragraph', line: [text(none)] }];
      return {
        id: funnel.id,
        title: funnel.name,
        blocks: [{ kind: 'paragraph', line: [text(funnel.summary)] }, ...blocks],
      };
    });
}

const NONE = '现有的来源没有把两个以上的环节印在一起。';
