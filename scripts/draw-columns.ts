/**
 * Writes rows as columns for the terminal, two spaces apart; a Chinese character counts as two.
 * Columns named in `right` are set flush right; the last column is never padded.
 */
export function drawColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  const pad = (cell: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
    return right.includes(column) ? space + cell : cell + space;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 1 : 2), 0);
}
