import type { Table } from './view.ts';

type Align = Table['columns'][number]['align'];

/** The columns of a table: a label alone is a column of text, a pair says how it is set. */
export const columns = (...heads: readonly (string | readonly [string, Align])[]): Table['columns'] =>
  heads.map((head) =>
    typeof head === 'string' ? { label: head, align: 'text' } : { label: head[0], align: head[1] },
  );
