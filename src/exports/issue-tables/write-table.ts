import { wordsOf } from '../../views/runs.ts';
import type { Table } from '../../views/view.ts';
import { writeCsv } from './write-csv.ts';

/** Writes a table as it is printed: an absent cell is its reason; `standing` stands in a last column, where it is given. */
export const writeTable = ({ columns, rows }: Table, standing?: string): string =>
  writeCsv(
    columns.map(({ label }) => label),
    rows.map(({ cells }) => cells.map(wordsOf)),
    standing,
  );
