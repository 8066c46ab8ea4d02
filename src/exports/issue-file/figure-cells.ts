import { figureAddress } from '../../model/address.ts';
import type { Figure, WorkingInput } from '../../model/figure.ts';
import type { FrozenFigure } from '../../model/frozen.ts';
import { ordinalWord } from '../../model/wording.ts';
import { columns } from '../../views/columns.ts';
import { join, name, quiet, text } from '../../views/runs.ts';
import type { Line, Run, Table } from '../../views/view.ts';
import { limitsLine } from './claim-cells.ts';

/** The columns that `figureCells` fills. */
export const FIGURE_COLUMNS: Table['columns'] = columns('说的是什么', '数', '怎样算');

/** A figure as a row, given which ids are those of claims: what it speaks of (else the rule that it is of), how it is printed, and its working; records that were only counted are not listed. */
export function figureCells(figure: FrozenFigure, claims: ReadonlySet<string>): Line[] {
  const { id, subjectName, indicatorName, working } = figure;
  const own: Run = { kind: 'figure', id, text: figure.text, address: figureAddress(figure) };
  const named = [subjectName, indicatorName].filter((words) => words !== '').map((words) => [name(words)]);
  const about = [...join(named, ' '), ...limitsLine(figure)];
  const inputs = working.inputs.filter((input) => input.text !== '').map((input) => inputLine(input, claims));
  return [
    about.length > 0 ? about : [text(working.rule)],
    [own],
    [
      text(working.formula),
      ...(inputs.length > 0 ? [text('：'), ...join(inputs, '、')] : []),
      ...roundingLine(figure, own),
    ],
  ];
}

/** 分子20个: an input, bound to its own row. */
const inputLine = ({ role, claim, text: words }: WorkingInput, claims: ReadonlySet<string>): Line => [
  quiet(role),
  { kind: claims.has(claim) ? 'claim' : 'figure', id: claim, text: words, address: '' },
];

/** ；分数20/33，四舍五入到一位小数: the fraction of a quotient of two printed numbers, and how anything was rounded. */
function roundingLine({ unit, working }: Figure, own: Extract<Run, { kind: 'figure' }>): Line {
  const { exact, formula, places, rule } = working;
  if (!exact.includes('/')) return [];
  const quotient = unit === '%' && formula.includes('÷') && rule !== '推算';
  const kept = places === 0 ? '取整' : `到${places === 2 ? '两' : ordinalWord(places)}位小数`;
  return [
    text('；'),
    ...(quotient ? [text('分数'), { ...own, text: exact }, text('，')] : []),
    text(`四舍五入${kept}`),
  ];
}
