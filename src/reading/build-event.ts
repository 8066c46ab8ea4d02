import type { Event } from '../model/event.ts';
import { type Draft, dateField, given, proseOf, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';

/** Builds an event. */
export function buildEvent(draft: Draft<Fitting<'event'>>): Event {
  const { fitting, names } = draft;
  return {
    ...recorded(draft),
    name: fitting.名称,
    type: fitting.类型,
    place: names.place(fitting.地区),
    date: dateField(draft, draft.map, '日期') ?? { text: '', start: null, end: null },
    source: fitting.来源,
    locator: fitting.来源位置,
    summary: fitting.说明,
    scopes: fitting.口径 ?? [],
    projects: fitting.项目 ?? [],
    prose: proseOf(draft),
    ...given({ remark: fitting.内部备注 }),
  };
}
