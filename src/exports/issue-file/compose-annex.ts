import { figureAddress, sourceAddress } from '../../model/address.ts';
import type { Figure, WorkingInput } from '../../model/figure.ts';
import { ordinalWord } from '../../model/wording.ts';
import { columns } from '../../views/columns.ts';
import { date, join, name, quiet, text } from '../../views/runs.ts';
import type { Block, Line, PageView, Run, Section, Table } from '../../views/view.ts';
import type { PublishedClaim } from '../claims-json.ts';
import type { IssueRows } from './gather-rows.ts';
import { listPrinted } from './list-printed.ts';

/** 附：每个数的出处和算法: a row at the id of each number, so that a file without the site answers for all that it prints. */
export function composeAnnex(view: PageView, rows: IssueRows): Section {
  const printed = new Map(listPrinted(view).map(({ id, text: words }) => [id, words]));
  const used = new Map(
    rows.figures.flatMap(({ working }) => working.inputs.map((input) => [input.claim, input.text])),
  );
  const wordsOf = ({ id }: PublishedClaim): string => printed.get(id) ?? used.get(id) ?? '';
  const claims = new Set(rows.claims.map(({ id }) => id));
  const known = new Set([...claims, ...rows.figures.map(({ id }) => id)]);
  for (const id of printed.keys()) if (!known.has(id)) throw new RangeError(`no row for ${id}`);
  const { counted, told } = Object.groupBy(rows.claims, ({ unit }) => (unit === '' ? 'told' : 'counted'));
  const claimRows = (some: readonly PublishedClaim[]): Table['rows'] =>
    some.map((claim) => ({ anchor: claim.id, cells: claimCells(claim, wordsOf(claim)) }));
  return {
    id: 'annex',
    title: '附：每个数的出处和算法',
    blocks: [
      { kind: 'note', line: [text('正文里每个带虚线的数，点开就到这里的一行。')] },
      ...tableOf('来源印出的数', claimColumns('数'), claimRows(counted ?? [])),
      ...tableOf('来源写明的情况和日期', claimColumns('怎么说'), claimRows(told ?? [])),
      ...tableOf(
        '本站算出的数',
        columns('说的是什么', '数', '怎样算'),
        rows.figures.map((figure) => ({
          anchor: figure.id,
          cells: figureCells(figure, rows.names, (input) => inputLine(input, claims)),
        })),
      ),
    ],
  };
}

const claimColumns = (value: string): Table['columns'] =>
  columns('说的是什么', value, ['性质', 'short'], ['期间', 'short'], ['截至', 'short'], '出处');

const tableOf = (caption: string, heads: Table['columns'], rows: Table['rows']): Block[] =>
  rows.length === 0
    ? []
    : [{ kind: 'table', table: { caption: [text(caption)], folds: 'cards', columns: heads, rows } }];

function claimCells(claim: PublishedClaim, words: string): Line[] {
  const { id, subject, indicator, nature, period, asOf, source } = claim;
  const address = `${claim.home ?? sourceAddress(source.id)}#${id}`;
  return [
    [name(subject.name), text(' '), name(indicator.name), ...restrictions(claim)],
    [{ kind: 'claim', id, text: words, address }],
    [text(nature)],
    [dateOf(period)],
    [dateOf(asOf)],
    [name(source.title, sourceAddress(source.id)), text('，'), name(source.locator)],
  ];
}

function figureCells(figure: Figure, names: IssueRows['names'], input: (one: WorkingInput) => Line): Line[] {
  const { id, subject, indicator, working } = figure;
  const address = figureAddress(figure);
  const about = [names[`${subject.kind}:${subject.id}`], names[`indicator:${indicator}`]];
  const shown = working.inputs.filter((one) => one.text !== '');
  return [
    [
      ...join(
        about.flatMap((words) => (words === undefined ? [] : [[name(words)]])),
        ' ',
      ),
      ...restrictions(figure),
    ],
    [{ kind: 'figure', id, text: figure.text, address }],
    [
      name(working.formula),
      ...(shown.length > 0 ? [text('：'), ...join(shown.map(input), '、')] : []),
      ...exactLine(figure, address),
    ],
  ];
}

/** 分子20个: an input leads to its own row. */
const inputLine = ({ role, claim, text: words }: WorkingInput, claims: ReadonlySet<string>): Line => [
  quiet(role),
  { kind: claims.has(claim) ? 'claim' : 'figure', id: claim, text: words, address: '' },
];

/** ；分数 20/33，四舍五入到一位小数: of a quotient of two printed numbers the fraction, of anything that was rounded how. */
function exactLine({ id, unit, working }: Figure, address: string): Line {
  const { exact, formula, places, rule } = working;
  if (!exact.includes('/')) return [];
  const fraction: Run = { kind: 'figure', id, text: exact, address };
  const told =
    unit === '%' && formula.includes('÷') && rule !== '推算' ? [text('分数'), fraction, text('，')] : [];
  const kept = places === 0 ? '取整' : `到${places === 2 ? '两' : ordinalWord(places)}位小数`;
  return [text('；'), ...told, text(`四舍五入${kept}`)];
}

/** The scope and cohort in brackets, or nothing. */
const restrictions = ({ scope, cohort }: { readonly scope: string; readonly cohort: string }): Line => {
  const said = [scope, cohort].filter((words) => words !== '');
  return said.length === 0
    ? []
    : [
        quiet('（'),
        ...join(
          said.map((words) => [name(words)]),
          '，',
        ),
        quiet('）'),
      ];
};

const dateOf = ({ text: words }: PublishedClaim['asOf']): Run => (words === '' ? quiet('—') : date(words));
