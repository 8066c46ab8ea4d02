/** The rooms of the site, as the masthead lists them: word and address. */
export const ROOMS = [
  ['简报', '/issues/'],
  ['赛马', '/league/'],
  ['挂图', '/schedule/'],
  ['提示', '/notices/'],
  ['对比', '/comparisons/'],
  ['地区', '/places/'],
  ['台账', '/projects/'],
  ['储备', '/reserve/'],
  ['行动', '/campaigns/'],
  ['活动', '/events/'],
  ['问题', '/problems/'],
  ['机制', '/mechanisms/'],
  ['包保', '/duties/'],
  ['核对', '/quality/'],
  ['口径', '/indicators/'],
  ['来源', '/sources/'],
  ['说明', '/about/'],
] as const;

/** The word for an address; the address itself where it is no room. */
export const roomWord = (address: string): string =>
  ROOMS.find(([, room]) => room === address)?.[0] ?? address;
