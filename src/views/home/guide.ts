import { countRecords } from '../../figures/counts/count-records.ts';
import {
  aboutAddress,
  indicatorsAddress,
  placesAddress,
  projectsAddress,
  sourcesAddress,
} from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { countRun, name, text } from '../runs.ts';
import type { Line, Section } from '../view.ts';

/** How to read the site, and how much it holds. */
export function guide(archive: Archive): Section {
  const counts = countRecords(archive);
  const items: Line[] = [
    [
      text('每个数都能点开：数字下面的点线通向它的'),
      name('出处', sourcesAddress()),
      text('或算法，不必开脚本。'),
    ],
    [text('没有公布的写“未公布”，不当作零，也不排在最后；口径不同的分开列，不硬比。')],
    [
      text('全站现有'),
      countRun(counts, 'places'),
      name('地区', placesAddress()),
      text('、'),
      countRun(counts, 'projects'),
      name('项目', projectsAddress()),
      text('、'),
      countRun(counts, 'claims'),
      text('陈述，都列在'),
      countRun(counts, 'sources'),
      name('来源', sourcesAddress()),
      text('之下；指标的含义见'),
      name('口径库', indicatorsAddress()),
      text('，编法见'),
      name('说明', aboutAddress()),
      text('。'),
    ],
  ];
  return {
    id: 'guide',
    title: '怎么读',
    blocks: [{ kind: 'list', ordered: false, items: items.map((line) => ({ line })) }],
  };
}
