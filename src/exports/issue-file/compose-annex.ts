import type { FrozenClaim, IssueRows } from '../../model/frozen.ts';
import { listPrinted } from '../../views/frozen/printed-numbers.ts';
import { text } from '../../views/runs.ts';
import type { Block, PageView, Section, Table } from '../../views/view.ts';
import { claimCells, claimColumns } from './claim-cells.ts';
import { FIGURE_COLUMNS, figureCells } from './figure-cells.ts';

/** 附：每个数的出处和算法: a row at the id of each number, so that a file without the site answers for all that it prints. */
export function composeAnnex(view: PageView, { claims, figures }: IssueRows): Section {
  const words = wordsOf(view, figures);
  const known = new Set(claims.map(({ id }) => id));
  const claimRows = (some: readonly FrozenClaim[] = []): Table['rows'] =>
    some.map((claim) => ({ anchor: claim.id, cells: claimCells(claim, words.get(claim.id) ?? claim.text) }));
  const figureRows = figures.map((figure) => ({
    anchor: figure.id,
    cells: figureCells(figure, known),
  }));
  const { counted, told } = Object.groupBy(claims, ({ unit }) => (unit === '' ? 'told' : 'counted'));
  const blocks: Block[] = [
    { kind: 'note', line: [text('正文里每个带虚线的数，点开就到这里的一行。')] },
    ...tableOf('来源印出的数', claimColumns('数'), claimRows(counted)),
    ...tableOf('来源写明的情况和日期', claimColumns('怎么说'), claimRows(told)),
    ...tableOf('本站算出的数', FIGURE_COLUMNS, figureRows),
  ];
  refuseUnknown(view, new Set([...known, ...figures.map(({ id }) => id)]));
  return { id: 'annex', title: '附：每个数的出处和算法', blocks };
}

/** How each claim is printed: in the view, else in the workings that use it; one that is only counted has no words there. */
function wordsOf(view: PageView, figures: IssueRows['figures']): ReadonlyMap<string, string> {
  const inputs = figures.flatMap(({ working }) => working.inputs).filter(({ text: words }) => words !== '');
  return new Map([
    ...inputs.map((input) => [input.claim, input.text] as const),
    ...listPrinted(view).map(({ id, text: words }) => [id, words] as const),
  ]);
}

function refuseUnknown(view: PageView, known: ReadonlySet<string>): void {
  const unknown = listPrinted(view).find(({ id }) => !known.has(id));
  if (unknown) throw new RangeError(`no row for ${unknown.id}`);
}

const tableOf = (caption: string, heads: Table['columns'], rows: Table['rows']): Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', table: { caption: [text(caption)], folds: 'cards', columns: heads, rows } }];
