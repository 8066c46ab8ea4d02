import { chartFileAddress } from '../../model/address.ts';
import type { Chart, PageView } from '../../views/view.ts';
import type { Download, Stock } from '../download.ts';
import { writeTable } from '../issue-tables/write-table.ts';
import { standingMark } from '../standing-mark.ts';
import { chartSources } from './chart-sources.ts';
import { composePicture } from './compose-picture.ts';
import { parseMarkStyles } from './mark-styles.ts';

/** What lies beside the charts of a page: of each its table as CSV, and a picture that stands alone. */
export function chartFiles(view: PageView, { archive, base, materials }: Stock): Download[] {
  return chartsOf(view).flatMap((chart): Download[] => [
    {
      address: chartFileAddress(view.address, chart.id, 'csv'),
      type: 'text/csv; charset=utf-8',
      body: () => writeTable(chart.table, standingMark(view.site)),
    },
    {
      address: chartFileAddress(view.address, chart.id, 'svg'),
      type: 'image/svg+xml; charset=utf-8',
      body: () =>
        composePicture(chart, {
          site: view.site,
          address: `${view.site.url}${base.replace(/\/+$/, '')}${view.address}`,
          sources: chartSources(archive, chart, view),
          styles: parseMarkStyles(materials),
        }),
    },
  ]);
}

const chartsOf = ({ sections }: PageView): Chart[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])));
