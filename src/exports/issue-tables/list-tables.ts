import { wordsOf } from '../../views/runs.ts';
import type { Block, PageView, Section, Table } from '../../views/view.ts';

/** A table of a view: the file that it becomes, where it stands, and what it is called there. */
export interface ListedTable {
  /** `01-overview-1.csv`: its number in the view, its section, its number in that section. */
  readonly file: string;
  readonly section: string;
  readonly caption: string;
  readonly table: Table;
}

/** The tables of a view and those of its charts, in the order in which a reader meets them. */
export function listTables({ sections }: PageView): ListedTable[] {
  const found = sections.flatMap((section) =>
    section.blocks.flatMap(tablesIn).map((one, index) => ({ ...one, section, within: index + 1 })),
  );
  const digits = Math.max(2, String(found.length).length);
  return found.map(({ table, caption, section, within }, index) => ({
    file: `${String(index + 1).padStart(digits, '0')}-${section.id}-${within}.csv`,
    section: section.title,
    caption,
    table,
  }));
}

type Found = Pick<ListedTable, 'table' | 'caption'>;

/** A chart's table is called as the chart, with what it shows. */
function tablesIn(block: Section['blocks'][number]): Found[] {
  if (block.kind === 'table') return [ownCaption(block.table)];
  if (block.kind === 'fold') return block.tables.map(ownCaption);
  return block.kind === 'chart' ? [chartCaption(block)] : [];
}

const ownCaption = (table: Table): Found => ({ table, caption: wordsOf(table.caption) });

const chartCaption = ({ chart }: Extract<Block, { kind: 'chart' }>): Found => ({
  table: chart.table,
  caption: `${wordsOf(chart.headline)}（${wordsOf(chart.subtitle)}）`,
});
