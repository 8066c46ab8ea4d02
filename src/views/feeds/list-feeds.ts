import { projectNews } from '../../figures/issues/project-news.ts';
import { type Archive, find, get } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { FeedLink } from '../view.ts';
import { type Feed, type FeedTopic, feedOf, linksOf, TOPICS } from './feed-forms.ts';
import { releaseDays } from './release-days.ts';

/** Every feed and calendar that has something to tell, or of corrections will have: those of the whole site, then of each place. */
export const listFeeds = onceFor((archive: Archive): readonly Feed[] => {
  const told: Readonly<Record<FeedTopic, ReadonlySet<string>>> = {
    issues: new Set(archive.issues.map(({ place }) => place)),
    projects: new Set(projectNews(archive).flatMap(({ project }) => [project.place, project.city])),
    corrections: new Set(archive.frozen.map(({ issue }) => get(archive.issues, issue).place)),
    releases: new Set(releaseDays(archive).map(({ place }) => place)),
  };
  return [
    ...TOPICS.filter((topic) => told[topic].size > 0).map((topic) => feedOf(topic)),
    ...archive.places.flatMap((place) =>
      TOPICS.filter((topic) => told[topic].has(place.id)).map((topic) => feedOf(topic, place)),
    ),
  ];
});

/** The feeds of the whole site, which every page names in its head. */
export const siteFeedLinks = (archive: Archive): FeedLink[] =>
  listFeeds(archive)
    .filter(({ place }) => place === undefined)
    .flatMap(linksOf);

/** The feeds of a place and of its city, for the head of their pages. */
export function feedLinks(archive: Archive, place: string): FeedLink[] {
  const city = find(archive.places, place)?.city;
  return listFeeds(archive)
    .filter((feed) => feed.place !== undefined && [place, city].includes(feed.place.id))
    .flatMap(linksOf);
}
