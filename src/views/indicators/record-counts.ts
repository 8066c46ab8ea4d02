import { countAudit } from '../../audit/count-audit.ts';
import { countRecords } from '../../figures/counts/count-records.ts';
import { indicatorAddress, indicatorsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { COUNT_INDICATOR } from '../../model/figure.ts';
import { columns } from '../columns.ts';
import { doubtedFigure, reportAddress } from '../corrections/report-address.ts';
import { figureRun, quiet, subjectRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, PageView } from '../view.ts';
import { partsSection } from './indicator-parts.ts';

/** What the counts of our own records are called. */
export const COUNTS = '记录数';

/** The counts that this site makes of its own records, each at its anchor with what was counted. */
export function recordCountsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'indicator',
    address: indicatorAddress(COUNT_INDICATOR),
    title: COUNTS,
    description: '本站对自己的记录所作的计数，和每个计数数的是什么。',
    heading: [text(COUNTS)],
  });
  const listed = [...countRecords(archive).values(), ...countAudit(archive).values()].filter(
    ({ home }) => home === undefined,
  );
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '口径库', address: indicatorsAddress() }],
    lede: [text('这些数是本站数自己的记录得来的，不是来源公布的统计。数了哪些，逐条列在计算数据里。')],
    sections: [
      { id: 'counts', title: '各项计数', blocks: [countTable(archive, listed)] },
      ...partsSection(archive, COUNT_INDICATOR),
    ],
  };
}

/** Counts in a table: what was counted, whose it is, how many. */
export const countTable = (archive: Archive, counts: readonly Figure[]): Block => ({
  kind: 'table',
  table: {
    caption: [text('数的是什么')],
    folds: 'cards',
    columns: columns('数的是', ['所属', 'short'], ['个数', 'number']),
    rows: counts.map((figure) => ({
      anchor: figure.id,
      ...reportAddress(archive, doubtedFigure(figure)),
      cells: [[text(figure.scope)], [ofWhom(archive, figure)], [figureRun(figure)]],
    })),
  },
});

const ofWhom = (archive: Archive, figure: Figure) =>
  figure.subject.id === '' ? quiet('—') : subjectRun(archive, figure.subject, true);
