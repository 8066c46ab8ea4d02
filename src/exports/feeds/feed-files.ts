import type { Archive } from '../../model/archive.ts';
import { endingsOf, type Feed, MEDIA_TYPES } from '../../views/feeds/feed-forms.ts';
import { listFeeds } from '../../views/feeds/list-feeds.ts';
import { releaseDays } from '../../views/feeds/release-days.ts';
import type { Download, Stock } from '../download.ts';
import { correctionEntries } from './correction-entries.ts';
import type { Entry } from './entry.ts';
import { feedDocument } from './feed-document.ts';
import { issueEntries } from './issue-entries.ts';
import { projectEntries } from './project-entries.ts';
import { writeAtom } from './write-atom.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/** What the feeds of each topic tell, of the site or of one place. */
const ENTRIES: Readonly<
  Record<Exclude<Feed['topic'], 'releases'>, (archive: Archive, place?: string) => Entry[]>
> = {
  issues: issueEntries,
  projects: projectEntries,
  corrections: correctionEntries,
};

/** Every feed and calendar in each of its forms. */
export const feedFiles = (stock: Stock): Download[] =>
  listFeeds(stock.archive).flatMap((feed) =>
    endingsOf(feed.topic).map((ending) => ({
      address: `${feed.stem}.${ending}`,
      type: `${MEDIA_TYPES[ending]}; charset=utf-8`,
      body: () => writeFeed(stock, feed, ending),
    })),
  );

function writeFeed({ archive, base }: Stock, feed: Feed, ending: keyof typeof MEDIA_TYPES): string {
  const { topic, place, title } = feed;
  if (topic === 'releases') {
    const days = releaseDays(archive).filter((one) => place === undefined || one.place === place.id);
    return writeCalendar(archive, base, { title, days });
  }
  const document = feedDocument(archive, base, feed, ENTRIES[topic](archive, place?.id));
  return ending === 'json' ? writeJsonFeed(document) : writeAtom(document);
}
