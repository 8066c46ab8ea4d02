import type { IssueRows } from '../../model/frozen.ts';
import type { PageView } from '../../views/view.ts';
import { standingMark } from '../standing-mark.ts';
import { CLAIM_COLUMNS } from './claim-columns.ts';
import { FIGURE_COLUMNS } from './figure-columns.ts';
import { type ListedTable, listTables } from './list-tables.ts';
import { type Columns, writeRecords } from './write-csv.ts';
import { writeTable } from './write-table.ts';

/** A file of an issue's data. */
export interface TableFile {
  /** Its path beside the other files of the issue: `tables/01-overview-1.csv`. */
  readonly file: string;
  /** CSV with the byte order mark. */
  readonly text: string;
}

/** Everything that an issue shows in tables, as CSV: each table, a list of them, and the claims and figures behind its numbers. */
export function drawIssueTables(view: PageView, { claims, figures }: IssueRows): TableFile[] {
  const tables = listTables(view);
  const standing = standingMark(view.site);
  return [
    { file: 'claims.csv', text: writeRecords(CLAIM_COLUMNS, claims, standing) },
    { file: 'figures.csv', text: writeRecords(FIGURE_COLUMNS, figures, standing) },
    { file: 'tables.csv', text: writeRecords(LIST_COLUMNS, tables, standing) },
    ...tables.map(({ file, table }) => ({ file: `tables/${file}`, text: writeTable(table, standing) })),
  ];
}

const LIST_COLUMNS: Columns<ListedTable> = [
  ['文件', ({ file }) => `tables/${file}`],
  ['章节', ({ section }) => section],
  ['表题', ({ caption }) => caption],
  ['行数', ({ table }) => String(table.rows.length)],
];
