import type { At } from '../model/at.ts';
import type { Mechanism } from '../model/mechanism.ts';
import { type Draft, given, proseOf, recorded } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { valueUnder } from './written.ts';

/** Where the use with this index stands in the file. */
function atOf(draft: Draft<Fitting<'mechanism'>>, index: number): At {
  const list = valueUnder(draft.map, '用在');
  return (list?.kind === 'list' ? list.items[index]?.at : undefined) ?? draft.map.at;
}

/** Builds a mechanism with its local variants. */
export function buildMechanism(draft: Draft<Fitting<'mechanism'>>): Mechanism {
  const { fitting, names } = draft;
  return {
    ...recorded(draft),
    name: fitting.名称,
    stage: fitting.环节,
    aliases: fitting.别名 ?? [],
    summary: fitting.说明,
    uses: fitting.用在.map((use, index) => ({
      place: names.place(use.地区),
      source: use.来源,
      locator: use.来源位置,
      at: atOf(draft, index),
      duties: (use.职责 ?? []).map(names.indicator),
      ...given({ says: use.说明 }),
    })),
    prose: proseOf(draft),
    ...given({ data: fitting.数据, page: fitting.网页, remark: fitting.内部备注 }),
  };
}
