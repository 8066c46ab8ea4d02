/** A part of the site: its word in the masthead and its rooms, each with word and address; the word leads to the first. */
export interface Hall {
  readonly word: string;
  readonly rooms: readonly (readonly [word: string, address: string])[];
}

/** The halls of the site in the order of the masthead; every room of the site stands in one of them. */
export const HALLS: readonly Hall[] = [
  {
    word: '简报',
    rooms: [
      ['各期简报', '/issues/'],
      ['勘误', '/corrections/'],
      ['发布日历', '/calendar/'],
      ['订阅', '/feeds/'],
    ],
  },
  {
    word: '赛马',
    rooms: [
      ['赛马', '/league/'],
      ['各地对比', '/comparisons/'],
    ],
  },
  {
    word: '调度',
    rooms: [
      ['挂图作战', '/schedule/'],
      ['提示函', '/notices/'],
      ['问题台账', '/problems/'],
      ['攻坚行动', '/campaigns/'],
      ['活动', '/events/'],
    ],
  },
  {
    word: '台账',
    rooms: [
      ['项目台账', '/projects/'],
      ['地区', '/places/'],
      ['储备库', '/reserve/'],
      ['包保', '/duties/'],
      ['工作机制', '/mechanisms/'],
    ],
  },
  {
    word: '数据',
    rooms: [
      ['口径库', '/indicators/'],
      ['来源', '/sources/'],
      ['数据核对', '/quality/'],
    ],
  },
  { word: '说明', rooms: [['编法与说明', '/about/']] },
];

/** The hall that an address belongs to; undefined for the front page and for what is not found. */
export const hallOf = (address: string): Hall | undefined =>
  HALLS.find(({ rooms }) => rooms.some(([, room]) => address.startsWith(room)));

/** The word for an address; the address itself where it is no room. */
export const roomWord = (address: string): string =>
  HALLS.flatMap(({ rooms }) => rooms).find(([, room]) => room === address)?.[0] ?? address;
