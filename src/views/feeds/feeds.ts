import {
  calendarAddress,
  feedsAddress,
  issuesAddress,
  placeAddress,
  projectsAddress,
} from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { name, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section } from '../view.ts';
import { endingsOf, type Feed } from './feed-forms.ts';
import { listFeeds } from './list-feeds.ts';

const FORMS = { atom: 'Atom', json: 'JSON Feed', ics: 'iCalendar' } as const;

/** 订阅: every feed and calendar by its place, and how they are used. */
export function feedsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'feeds',
    address: feedsAddress(),
    title: '订阅',
    description: '各期简报、项目新情况和勘误的订阅源，以及用法。',
    heading: [text('订阅')],
  });
  const feeds = listFeeds(archive);
  const whole = feeds.filter(({ place }) => place === undefined);
  return {
    ...page,
    lede: [
      text('不必常来看：订阅以后，有了新的一期或者项目有了新情况，会出现在阅读器里'),
      text(feeds.some(isCalendar) ? '；发布日历可以放进手机和电脑的日历。' : '。'),
    ],
    sections: [
      { id: 'use', title: '怎么用', blocks: howTo(feeds) },
      ...(whole.length > 0 ? [{ id: 'site', title: '全站', blocks: [listOf(whole)] }] : []),
      ...citiesOf(archive).flatMap((city) => citySection(feeds, city)),
    ],
  };
}

const isCalendar = ({ topic }: Feed): boolean => topic === 'releases';

const CALENDAR: Line = [
  text(
    '日历：复制“iCalendar”的链接地址，在日历应用里选“订阅日历”或“从网址添加”。日期改了，日历会跟着改。同样的日期列在',
  ),
  name('发布日历', calendarAddress()),
  text('。'),
];

/** How feeds are used, and the calendar where there is one. */
const howTo = (feeds: readonly Feed[]): Block[] => [
  {
    kind: 'list',
    ordered: true,
    items: [
      [
        text(
          '订阅源：长按或右击下面的“Atom”或“JSON Feed”，复制链接地址，粘贴到阅读器的“添加订阅”里。两种格式内容相同，哪种能用就用哪种。',
        ),
      ],
      ...(feeds.some(isCalendar) ? [CALENDAR] : []),
      [
        text('订阅源里只有最近的条目，全部内容在'),
        name('简报', issuesAddress()),
        text('和'),
        name('台账', projectsAddress()),
        text('。条目的时间是记录的日期：简报的印发或编成日期，报送的收到日期，勘误的报告日期。'),
      ],
    ].map((line: Line) => ({ line })),
  },
];

/** The feeds of a city and of the places below it. */
function citySection(feeds: readonly Feed[], city: Place): Section[] {
  const own = feeds.filter(({ place }) => place?.city === city.id);
  return own.length === 0 ? [] : [{ id: city.id, title: city.name, named: true, blocks: [listOf(own)] }];
}

const listOf = (feeds: readonly Feed[]): Block => ({
  kind: 'list',
  ordered: false,
  items: feeds.map((feed) => ({ line: feedLine(feed) })),
});

const feedLine = ({ topic, place, stem, title }: Feed): Line => [
  ...(place ? [name(place.name, placeAddress(place)), text(title.slice(place.name.length))] : [text(title)]),
  text('：'),
  ...endingsOf(topic).flatMap((ending, index) => [
    ...(index > 0 ? [text('、')] : []),
    name(FORMS[ending], `${stem}.${ending}`),
  ]),
];
