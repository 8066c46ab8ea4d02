import { countRecords } from '../../figures/counts/count-records.ts';
import { sourceAddress, sourcesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { countRun, name, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';

/** Everything that is cited. */
export function sourcesView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'sources',
    address: sourcesAddress(),
    title: '来源',
    description: '本站引用的全部来源，每份来源下逐条列出从中录入的陈述。',
    heading: [text('来源')],
  });
  const counts = countRecords(archive);
  const items = archive.sources
    .toSorted((a, b) => ((a.date.end ?? '') < (b.date.end ?? '') ? 1 : -1))
    .map((source) => ({
      kicker: [text(source.type), text('　'), span(source.date)],
      title: [name(source.title)],
      address: sourceAddress(source.id),
      line: [text('录入'), countRun(counts, `claims:${source.id}`), text('陈述')],
    }));
  return {
    ...page,
    lede: [text('每个数都出自下面的某一份来源。来源缺了什么、哪里印错，也写在它的页上。')],
    sections: [{ id: 'all', title: '全部来源', blocks: [{ kind: 'cards', items }] }],
  };
}
