import { csvFormatRow } from 'd3';

/** A column: its head, and what it says of a row. */
export type Columns<Row> = readonly (readonly [head: string, cell: (row: Row) => string])[];

/**
 * Writes rows as CSV (RFC 4180: CRLF, one row of heads), with the mark by which spreadsheets know UTF-8. `standing` stands
 * in a last column of every row, where it is given.
 */
export const writeCsv = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  standing?: string,
): string => {
  const marked =
    standing === undefined
      ? [heads, ...rows]
      : [[...heads, '身份'], ...rows.map((row) => [...row, standing])];
  return `\uFEFF${marked.map((row) => `${csvFormatRow([...row])}\r\n`).join('')}`;
};

/** Writes one row for each record. */
export const writeRecords = <Row>(
  columns: Columns<Row>,
  records: readonly Row[],
  standing?: string,
): string =>
  writeCsv(
    columns.map(([head]) => head),
    records.map((record) => columns.map(([, cell]) => cell(record))),
    standing,
  );
