import { generateJsonFeed } from 'feedsmith';
import type { FeedDocument, FeedItem } from './feed-document.ts';

/** Writes a feed as JSON Feed 1.1; the library leaves out a list without items, which the format asks for. */
export const writeJsonFeed = (feed: FeedDocument): string => {
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.url(feed.home),
    feed_url: feed.url(`${feed.stem}.json`),
    description: feed.subtitle,
    language: 'zh-CN',
    authors: [{ name: feed.author, url: feed.url('/') }],
    items: feed.items.map(itemOf),
  });
  return `${JSON.stringify({ items: [], ...(written as object) }, undefined, 1)}\n`;
};

const itemOf = ({ id, url, title, summary, html, published, updated, tags, picture }: FeedItem) => ({
  id,
  url,
  title,
  summary,
  content_html: html,
  date_published: published,
  date_modified: updated,
  tags: [...tags],
  ...(picture ? { image: picture } : {}),
});
