import { csvParse, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { drawIssueTables } from '../../src/exports/issue-tables/draw-issue-tables.ts';
import { listTables } from '../../src/exports/issue-tables/list-tables.ts';
import { writeCsv } from '../../src/exports/issue-tables/write-csv.ts';
import { drawTable } from '../../src/html/draw-table.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { frozenView } from '../../src/views/frozen/frozen-view.ts';
import type { Table } from '../../src/views/view.ts';
import { realArchive } from '../audit/real-archive.ts';
import { parsePage } from '../site/built/site-pages.ts';

const archive = realArchive();
const issues = archive.issues.map((issue) => {
  const rows = composeFrozen(archive, issue, '2026-11-25');
  const view = frozenView(rows);
  return { view, rows, files: drawIssueTables(view, rows) };
});
type Files = (typeof issues)[number]['files'];

/** A file without its mark. */
const textOf = (files: Files, file: string): string =>
  files.find((one) => one.file === file)?.text.slice(1) ?? '';
const recordsOf = (files: Files, file: string) => csvParse(textOf(files, file));

/** What a reader sees in the cells of a table on the page; the drawing of a stage is left out, for its word stands beside it. */
function shownIn(table: Table): string[][] {
  const { root } = parsePage('', drawTable(table, { base: '/' }));
  for (const extra of root.querySelectorAll('svg, td.rest')) extra.remove();
  return root.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map(({ text }) => text));
}

describe('the tables of an issue', () => {
  it('read as the page shows them, cell for cell, an absent cell as its reason', () => {
    for (const { view, files } of issues)
      for (const { file, table } of listTables(view))
        expect(csvParseRows(textOf(files, `tables/${file}`)), file).toEqual(shownIn(table));
    const words = issues.flatMap(({ files }) => files.map(({ text }) => text)).join('');
    expect(words).toContain('未公布');
  });

  it('are every table and every chart of the page, numbered in their order', () => {
    for (const { view, files } of issues) {
      const drawn = view.sections.flatMap(({ id, blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'table' || block.kind === 'chart'
            ? [id]
            : block.kind === 'fold'
              ? block.tables.map(() => id)
              : [],
        ),
      );
      const names = listTables(view).map(({ file }) => file);
      expect(names.map((file) => file.replace(/^\d+-(.*)-\d+\.csv$/, '$1'))).toEqual(drawn);
      expect(names).toEqual(names.toSorted());
      expect(new Set(names).size).toBe(names.length);
      expect(recordsOf(files, 'tables.csv').map((row) => row.文件)).toEqual(
        names.map((one) => `tables/${one}`),
      );
    }
    expect(issues.some(({ view }) => listTables(view).length > 5)).toBe(true);
  });

  it('have heads by which each column can be named', () => {
    for (const { files } of issues)
      for (const { file, text } of files) {
        const [heads = []] = csvParseRows(text.slice(1));
        expect(new Set(heads).size, file).toBe(heads.length);
        expect(heads, file).not.toContain('');
      }
  });

  it('are UTF-8 with its mark, each row ended by CRLF', () => {
    for (const { files } of issues)
      for (const { text } of files) {
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
      }
    expect(writeCsv(['甲', '乙'], [['一，二', 'a,"b"\nc']])).toBe('\uFEFF甲,乙\r\n一，二,"a,""b""\nc"\r\n');
  });
});

describe('the numbers behind an issue', () => {
  it('are its claims, with all that is published of them', () => {
    for (const { rows, files } of issues) {
      const read = recordsOf(files, 'claims.csv');
      expect(read).toHaveLength(rows.claims.length);
      for (const [index, claim] of rows.claims.entries()) {
        expect(read[index]).toMatchObject({
          编号: claim.id,
          对象: claim.subject.name,
          地区编号: claim.place.id,
          指标: claim.indicator.name,
          限定: claim.qualifier,
          数值: claim.value ?? claim.unit,
          单位: claim.value === null ? '' : claim.unit,
          性质: claim.nature,
          口径: claim.scope,
          批次: claim.cohort,
          期间: claim.period.text,
          期间起: claim.period.start ?? '',
          截至止: claim.asOf.end ?? '',
          来源位置: claim.source.locator,
          报送: claim.return.id,
          修订: String(claim.return.revision),
          被代替: claim.supersededBy ?? '',
        });
      }
    }
  });

  it('are its figures, with formula, exact result and every input by its id', () => {
    for (const { rows, files } of issues) {
      const read = recordsOf(files, 'figures.csv');
      expect(read).toHaveLength(rows.figures.length);
      for (const [index, { id, text, working }] of rows.figures.entries()) {
        expect(read[index]).toMatchObject({
          编号: id,
          印出: text,
          算式: working.formula,
          精确值: working.exact,
        });
        const inputs = [...(read[index]?.输入 ?? '').matchAll(/（([^（）]+)）/g)].map(([, input]) => input);
        expect(inputs).toEqual(working.inputs.map(({ claim }) => claim));
      }
    }
  });

  it('have the reason where a value is absent, and no unit', () => {
    const [one] = issues.flatMap(({ view, rows }) =>
      rows.claims.slice(0, 1).map((claim) => ({ view, claim, rows })),
    );
    if (!one) throw new Error('no issue has a claim');
    const absent = { ...one.claim, value: null, unit: '未公布' };
    const files = drawIssueTables(one.view, { ...one.rows, claims: [absent] });
    expect(recordsOf(files, 'claims.csv')[0]).toMatchObject({ 数值: '未公布', 单位: '' });
  });
});
