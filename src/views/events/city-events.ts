import { isFollowed } from '../../figures/events/event-counts.ts';
import { cityEventsAddress, eventsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import type { Place } from '../../model/records.ts';
import { name, placeRun, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView } from '../view.ts';
import { followedAnchor } from './outcome-line.ts';
import { startBlocks } from './start-blocks.ts';
import { coverageBlocks, laterNote, visitBlocks } from './visit-blocks.ts';

/** The cities with an event whose projects are told one by one. */
export function citiesWithFollowed({ places, events }: Archive): Place[] {
  const cities = new Set(events.filter(isFollowed).map(({ place }) => find(places, place)?.city ?? ''));
  return places.filter(({ id, city }) => id === city && cities.has(id));
}

/** 踏查和集中开工的后来 in a city and the places in it: what visits saw beside what was reported, what became of what was started. */
export function cityEventsView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'events',
    address: cityEventsAddress(city.id),
    title: `${city.name}的踏查和集中开工`,
    description: `${city.name}踏查看到的与当时报送的完成比例，和集中开工的项目后来怎样。`,
    heading: [name(city.name), text('的踏查和集中开工')],
  });
  const own = archive.places.filter((place) => place.city === city.id);
  const events = (type: Event['type']) =>
    archive.events
      .filter((event) => isFollowed(event) && event.type === type)
      .filter((event) => own.some(({ id }) => id === event.place))
      .toSorted((a, b) => ((a.date.end ?? '') < (b.date.end ?? '') ? 1 : -1));
  const told = (event: Event, blocks: readonly Block[]): Block[] => [
    { kind: 'heading', line: [name(event.name)], anchor: followedAnchor(event) },
    { kind: 'paragraph', line: [span(event.date), text('，'), placeRun(archive, event.place)] },
    ...blocks,
  ];
  const visits = events('踏查');
  const sections = [
    {
      id: 'starts',
      title: '集中开工的项目后来怎样',
      blocks: events('集中开工').flatMap((event) => told(event, startBlocks(archive, event))),
    },
    {
      id: 'visits',
      title: '踏查所见',
      blocks: [
        ...own.flatMap(({ id }) => coverageBlocks(archive, id)),
        ...(visits.length > 0 ? [laterNote] : []),
        ...visits.flatMap((event) => told(event, visitBlocks(archive, event))),
      ],
    },
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '活动', address: eventsAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [
      text(
        '集中开工的，逐个写明后来到了哪一步，还没有开工的在前；踏查看过的，所见的旁边写当时已经报送的数。',
      ),
    ],
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}
