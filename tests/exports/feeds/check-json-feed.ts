const KEYS = ['version', 'title', 'home_page_url', 'feed_url', 'description', 'language', 'authors', 'items'];
const ITEM_KEYS = [
  ...['id', 'url', 'title', 'summary', 'content_html', 'image', 'date_published', 'date_modified', 'tags'],
];
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

interface Feed {
  readonly version?: unknown;
  readonly title?: unknown;
  readonly items?: readonly Record<string, unknown>[];
  readonly authors?: readonly Record<string, unknown>[];
}

/** Says how a JSON feed breaks the rules of jsonfeed.org/version/1.1, as far as they concern what is written here. */
export function checkJsonFeed(text: string): string[] {
  const feed: Feed = JSON.parse(text);
  const { version, title, items, authors = [] } = feed;
  const listed = Array.isArray(items) ? items : [];
  return [
    ...Object.keys(feed)
      .filter((key) => !KEYS.includes(key))
      .map((key) => `the feed has a key ${key}`),
    ...(version === 'https://jsonfeed.org/version/1.1' ? [] : ['the version is another']),
    ...(isText(title) ? [] : ['the feed has no title']),
    ...(Array.isArray(items) ? [] : ['the feed has no list of items']),
    ...['home_page_url', 'feed_url']
      .filter((key) => !isUrl(feed[key as keyof Feed]))
      .map((key) => `${key} is no URL`),
    ...authors.filter(({ name, url }) => !isText(name) && !isUrl(url)).map(() => 'an author is nobody'),
    ...listed.flatMap(checkItem),
    ...repeated(listed.map(({ id }) => String(id))).map((id) => `the id ${id} stands twice`),
  ];
}

function checkItem(item: Record<string, unknown>): string[] {
  const { id, url, content_html, content_text, date_published, date_modified, tags, image } = item;
  return [
    ...Object.keys(item)
      .filter((key) => !ITEM_KEYS.includes(key))
      .map((key) => `an item has a key ${key}`),
    ...(isText(id) ? [] : ['an item has no id']),
    ...(isText(content_html) || isText(content_text) ? [] : ['an item has no content']),
    ...(isUrl(url) && (image === undefined || isUrl(image)) ? [] : ['an address of an item is no URL']),
    ...[date_published, date_modified]
      .filter((day) => !MOMENT.test(String(day)))
      .map((day) => `${day} is no date`),
    ...(Array.isArray(tags) && tags.every(isText) ? [] : ['tags are no words']),
  ].map((problem) => `${id}: ${problem}`);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isUrl = (value: unknown): boolean => isText(value) && URL.canParse(value);
const repeated = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);
