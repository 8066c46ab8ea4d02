import { projectNews } from '../../figures/project-news.ts';
import { type Archive, find } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { FeedLink } from '../view.ts';
import { type Feed, feedOf, linksOf, SITE_TOPICS } from './feed-forms.ts';

/** Every feed and calendar: those of the whole site, then those of each place that has something to tell. */
export const listFeeds = onceFor((archive: Archive): readonly Feed[] => {
  const issued = new Set(archive.issues.map(({ place }) => place));
  const told = new Set(projectNews(archive).flatMap(({ project }) => [project.place, project.city]));
  return [
    ...SITE_TOPICS.map((topic) => feedOf(topic)),
    ...archive.places.flatMap((place) => [
      ...(issued.has(place.id) ? [feedOf('issues', place)] : []),
      ...(told.has(place.id) ? [feedOf('projects', place)] : []),
      ...(issued.has(place.id) ? [feedOf('releases', place)] : []),
    ]),
  ];
});

/** The feeds of a place and of its city, for the head of their pages. */
export function feedLinks(archive: Archive, place: string): FeedLink[] {
  const city = find(archive.places, place)?.city;
  return listFeeds(archive)
    .filter((feed) => feed.place !== undefined && [place, city].includes(feed.place.id))
    .flatMap(linksOf);
}
