import { listWords } from '../model/wording.ts';
import type { Line, Run, Table } from '../views/view.ts';

/** Cells of a row that have nothing but a reason, or a dash: which they are, and what one line can say of all of them. */
export interface EmptyCells {
  readonly indexes: ReadonlySet<number>;
  readonly line: Line;
}

/** The empty cells of a row after the first, where there is more than one: on a phone one line tells them together. */
export function emptyCells({ columns }: Table, cells: readonly Line[]): EmptyCells | undefined {
  const empty = cells.flatMap((cell, index) => {
    const [run] = cell;
    return index > 0 && cell.length === 1 && run && isEmpty(run) ? [{ index, run }] : [];
  });
  if (empty.length < 2) return undefined;
  const reasons = Map.groupBy(empty, ({ run }) => (run.kind === 'absent' ? run.reason : ''));
  const parts = [...reasons.values()].flatMap((some, part): Run[] => {
    const labels = listWords(some.map(({ index }) => columns[index]?.label ?? ''));
    return [
      { kind: 'text', text: `${part > 0 ? '；' : ''}${labels}：` },
      ...some.slice(0, 1).map(({ run }) => run),
    ];
  });
  return { indexes: new Set(empty.map(({ index }) => index)), line: parts };
}

const isEmpty = (run: Run): boolean => run.kind === 'absent' || (run.kind === 'quiet' && run.text === '—');
