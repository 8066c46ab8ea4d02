import { indicatorsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { columns } from '../columns.ts';
import { indicatorRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';

/** The 口径库: every indicator by group, with its meaning. */
export function indicatorsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'indicators',
    address: indicatorsAddress(),
    title: '口径库',
    description: '每个指标的含义、单位、类型和算法。',
    heading: [text('口径库')],
  });
  const groups = Map.groupBy(archive.indicators, (indicator) => indicator.group);
  return {
    ...page,
    lede: [text('同名不一定同口径。这里写明每个指标指什么、用什么单位、怎样算出；点开可看各地各期的数。')],
    sections: [...groups].map(([group, some]) => ({
      id: some[0]?.id ?? group,
      title: group,
      blocks: [
        {
          kind: 'table',
          table: {
            caption: [text(group)],
            folds: 'cards',
            columns: columns('指标', ['单位', 'short'], ['类型', 'short'], '口径'),
            rows: some.map((indicator) => ({
              cells: [
                [indicatorRun(archive, indicator.id)],
                [text(indicator.unit || '—')],
                [text(indicator.kind)],
                [text(indicator.definition)],
              ],
            })),
          },
        },
      ],
    })),
  };
}
