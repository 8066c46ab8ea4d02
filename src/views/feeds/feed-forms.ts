import { type Address, feedsAddress, feedsOfPlaceAddress } from '../../model/address.ts';
import type { Place } from '../../model/records.ts';
import type { FeedLink } from '../view.ts';

/** What a feed tells of; a calendar tells when issues come out. */
export type FeedTopic = 'issues' | 'projects' | 'corrections' | 'releases';

/** A feed of the site or of one place; it lies at its stem in one form or several. */
export interface Feed {
  readonly topic: FeedTopic;
  readonly place?: Place;
  /** Its address without the ending: /feeds/tonghua/projects. */
  readonly stem: Address;
  /** What it is, without the site's name. */
  readonly title: string;
}

/** All topics, in the order in which feeds are listed. */
export const TOPICS: readonly FeedTopic[] = ['issues', 'projects', 'corrections', 'releases'];

const TITLES: Readonly<Record<FeedTopic, string>> = {
  issues: '各期简报',
  projects: '项目新情况',
  corrections: '勘误',
  releases: '发布日历',
};

/** The endings under which the feeds of a topic lie. */
export const endingsOf = (topic: FeedTopic): readonly ('atom' | 'json' | 'ics')[] =>
  topic === 'releases' ? ['ics'] : ['atom', 'json'];

export const MEDIA_TYPES = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
} as const;

/** A feed of the site or of a place. */
export function feedOf(topic: FeedTopic, place?: Place): Feed {
  const stem = `${place ? feedsOfPlaceAddress(place) : feedsAddress()}${topic}`;
  return place
    ? { topic, place, stem, title: `${place.name}${TITLES[topic]}` }
    : { topic, stem, title: TITLES[topic] };
}

/** A feed in each of its forms. */
export const linksOf = ({ topic, stem, title }: Feed): FeedLink[] =>
  endingsOf(topic).map((ending) => ({ title, address: `${stem}.${ending}`, type: MEDIA_TYPES[ending] }));
