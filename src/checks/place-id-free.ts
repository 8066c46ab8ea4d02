import type { Check } from './check.ts';

/** What stands under /schedule/<city>/ beside the places of the city. */
const TAKEN: ReadonlySet<string> = new Set(['week', 'ten-days', 'daily']);

/** The id of a place is part of addresses: it is none of the words that other pages there are called by, and no month. */
export const placeIdFree: Check = ({ places }) =>
  places
    .filter(({ id }) => TAKEN.has(id) || /^\d{4}-(\d{2}|q\d)$/.test(id))
    .map(({ id, at }) => ({
      rule: 'place-id-free',
      at,
      message: `地区的编号“${id}”和调度的网页重名。`,
      cure: '给这个地区的目录换一个名称，例如用地名的拼音。',
    }));
