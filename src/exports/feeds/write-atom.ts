import { generateAtomFeed } from 'feedsmith';
import type { FeedDocument, FeedItem } from './feed-document.ts';

/** Writes a feed as Atom (RFC 4287). */
export const writeAtom = (feed: FeedDocument): string => {
  const written = generateAtomFeed(
    {
      xml: { lang: 'zh-CN' },
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.subtitle },
      updated: feed.updated,
      authors: [{ name: feed.author, uri: feed.url('/') }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: feed.url(`${feed.stem}.atom`) },
        { rel: 'alternate', type: 'text/html', href: feed.url(feed.home) },
      ],
      generator: { text: 'Jianbao' },
      entries: feed.items.map(entryOf),
    },
    { strict: true },
  );
  return `${withoutBlanks(written).trimEnd()}\n`;
};

/** The library sets text that has to be escaped on a line of its own, and a reader would take the blanks for part of it. */
const withoutBlanks = (xml: string): string =>
  xml.replace(/>\s+(?=<!\[CDATA\[)/g, '>').replace(/(?<=\]\]>)\s+(?=<\/)/g, '');

const entryOf = ({ id, url, title, summary, html, published, updated, tags }: FeedItem) => ({
  id,
  title: { value: title },
  links: [{ rel: 'alternate', type: 'text/html', href: url }],
  published,
  updated,
  summary: { value: summary },
  content: { type: 'html', value: html },
  categories: tags.map((term) => ({ term })),
});
