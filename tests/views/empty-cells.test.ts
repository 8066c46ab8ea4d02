import { expect, it } from 'vitest';
import { emptyCells } from '../../src/html/empty-cells.ts';
import { columns } from '../../src/views/columns.ts';
import { absentRun, quiet, text } from '../../src/views/runs.ts';
import type { Line, Table } from '../../src/views/view.ts';

const table: Table = {
  caption: [],
  folds: 'cards',
  columns: columns('地区', '计划', '完成', '完成率', '比序时', '灯'),
  rows: [],
};
const NAME: Line = [text('集安')];
const SAID: Line = [text('有')];
const MISSING: Line = [absentRun('未公布')];
const NONE: Line = [quiet('—')];
const words = (cells: readonly Line[]): string =>
  (emptyCells(table, cells)?.line ?? [])
    .map((run) => (run.kind === 'absent' ? run.reason : 'text' in run ? run.text : ''))
    .join('');

it('tells the empty cells of a row in one line, by reason', () => {
  const cells = [NAME, SAID, MISSING, NONE, NONE, MISSING];
  expect(words(cells)).toBe('完成和灯：未公布；完成率和比序时：—');
  expect([...(emptyCells(table, cells)?.indexes ?? [])]).toEqual([2, 5, 3, 4].sort());
});

it('leaves a single empty cell where it is, and cells that say more than a reason', () => {
  expect(emptyCells(table, [NAME, SAID, MISSING, SAID, SAID, SAID])).toBeUndefined();
  const light: Line = [quiet('不亮灯，'), absentRun('未公布')];
  expect(words([NAME, SAID, MISSING, light, NONE, SAID])).toBe('完成：未公布；比序时：—');
});

it('never counts the name of a row', () => {
  expect(emptyCells(table, [MISSING, SAID, MISSING, SAID, SAID, SAID])).toBeUndefined();
});
