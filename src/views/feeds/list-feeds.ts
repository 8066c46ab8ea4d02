import { projectNews } from '../../figures/project-news.ts';
import { type Address, feedsAddress, feedsOfPlaceAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Place } from '../../model/records.ts';
import type { FeedLink } from '../view.ts';

/** What a feed tells of; a calendar tells when issues come out. */
export type FeedTopic = 'issues' | 'projects' | 'releases';

/** A feed of the site or of one place; it lies at its stem in one form or several. */
export interface Feed {
  readonly topic: FeedTopic;
  readonly place?: Place;
  /** Its address without the ending: /feeds/tonghua/projects. */
  readonly stem: Address;
  /** What it is, without the site's name. */
  readonly title: string;
}

const TITLES: Readonly<Record<FeedTopic, string>> = {
  issues: '各期简报',
  projects: '项目新情况',
  releases: '出刊日历',
};

/** The endings under which the feeds of a topic lie. */
export const endingsOf = (topic: FeedTopic): readonly ('atom' | 'json' | 'ics')[] =>
  topic === 'releases' ? ['ics'] : ['atom', 'json'];

export const MEDIA_TYPES = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
} as const;

/** Every feed and calendar: those of the whole site, then those of each place that has something to tell. */
export const listFeeds = onceFor((archive: Archive): readonly Feed[] => {
  const issued = new Set(archive.issues.map(({ place }) => place));
  const told = new Set(projectNews(archive).flatMap(({ project }) => [project.place, project.city]));
  return [
    ...(['issues', 'projects', 'releases'] as const).map((topic) => feedOf(topic)),
    ...archive.places.flatMap((place) => [
      ...(issued.has(place.id) ? [feedOf('issues', place)] : []),
      ...(told.has(place.id) ? [feedOf('projects', place)] : []),
      ...(issued.has(place.id) ? [feedOf('releases', place)] : []),
    ]),
  ];
});

function feedOf(topic: FeedTopic, place?: Place): Feed {
  const stem = `${place ? feedsOfPlaceAddress(place) : feedsAddress()}${topic}`;
  return place
    ? { topic, place, stem, title: `${place.name}${TITLES[topic]}` }
    : { topic, stem, title: TITLES[topic] };
}

/** The feeds of a place and of its city, for the head of their pages. */
export function feedLinks(archive: Archive, place: string): FeedLink[] {
  const city = find(archive.places, place)?.city;
  return listFeeds(archive)
    .filter((feed) => feed.place !== undefined && [place, city].includes(feed.place.id))
    .flatMap(linksOf);
}

/** A feed in each of its forms. */
export const linksOf = ({ topic, stem, title }: Feed): FeedLink[] =>
  endingsOf(topic).map((ending) => ({ title, address: `${stem}.${ending}`, type: MEDIA_TYPES[ending] }));
