import { drawLine } from '../../html/draw-line.ts';
import { type Address, homeAddress, placeAddress, withBase } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Feed } from '../../views/feeds/feed-forms.ts';
import { wordsOf } from '../../views/runs.ts';
import { standingWords } from '../../views/standing-words.ts';
import type { Line } from '../../views/view.ts';
import { type Entry, newest } from './entry.ts';
import { FEEDS_BEGAN, momentOf, tagId } from './tag-id.ts';

/** A feed with everything in words and whole URLs, whatever form it is written in. */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** The whole URL of an address. */
  readonly url: (address: Address) => string;
  /** The page that it belongs to. */
  readonly home: Address;
  readonly stem: Address;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
  readonly updated: Date;
  readonly tags: readonly string[];
  readonly picture?: string;
}

/** Makes a feed of its entries; every one says what the site is, for a reader sees it away from the site. */
export function feedDocument(
  { site, returns }: Archive,
  base: string,
  feed: Pick<Feed, 'stem' | 'title' | 'place'>,
  entries: readonly Entry[],
): FeedDocument {
  const whole = `${site.url}${base.replace(/\/$/, '')}`;
  const url = (address: Address): string => withBase(whole, address);
  const chosen = newest(entries);
  const days =
    chosen.length > 0 ? chosen.map(({ updated }) => updated) : returns.map(({ received }) => received);
  const item = (entry: Entry): FeedItem => ({
    id: tagId(site, entry.named ?? entry.published, entry.key),
    url: url(entry.address),
    title: wordsOf(entry.title),
    summary: `${wordsOf(entry.summary)}【${site.standing}】`,
    html: [...entry.content.map((line) => drawParagraph(line, whole)), drawParagraph(says, whole)].join('\n'),
    published: momentOf(entry.published),
    updated: momentOf(entry.updated),
    tags: entry.tags,
    ...(entry.picture ? { picture: url(entry.picture) } : {}),
  });
  const says: Line = [{ kind: 'quiet', text: standingWords(site) }];
  return {
    id: tagId(site, FEEDS_BEGAN, feed.stem.slice(1)),
    title: `${site.name}·${feed.title}`,
    subtitle: standingWords(site),
    author: site.issuer,
    url,
    home: feed.place ? placeAddress(feed.place) : homeAddress(),
    stem: feed.stem,
    updated: momentOf(days.toSorted().at(-1) ?? FEEDS_BEGAN),
    items: chosen.map(item),
  };
}

const drawParagraph = (line: Line, base: string): string => `<p>${drawLine(line, { base })}</p>`;
