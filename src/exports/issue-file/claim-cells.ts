import { sourceAddress } from '../../model/address.ts';
import type { PublishedClaim } from '../../model/published-claim.ts';
import type { AbsenceReason } from '../../model/value.ts';
import { columns } from '../../views/columns.ts';
import { absentRun, date, join, name, quiet, text } from '../../views/runs.ts';
import type { Line, Run, Table } from '../../views/view.ts';

/** The columns that `claimCells` fills; `value` heads that of what was printed. */
export const claimColumns = (value: string): Table['columns'] =>
  columns('说的是什么', value, ['性质', 'short'], ['期间', 'short'], ['截至', 'short'], '出处');

/** A published claim as a row: what it speaks of, its printed words (or why there is no value), and the article that has it. */
export function claimCells(claim: PublishedClaim, words: string): Line[] {
  const { id, subject, indicator, nature, period, asOf, source } = claim;
  const address = `${claim.home ?? sourceAddress(source.id)}#${id}`;
  return [
    [name(subject.name), text(' '), name(indicator.name), ...limitsLine(claim)],
    [
      claim.value === null
        ? absentRun(claim.unit as AbsenceReason)
        : { kind: 'claim', id, text: words, address },
    ],
    [text(nature)],
    [dateOf(period)],
    [dateOf(asOf)],
    [name(source.title, sourceAddress(source.id)), text('，'), name(source.locator)],
  ];
}

/** The scope and cohort in brackets, or nothing. */
export function limitsLine({ scope, cohort }: { readonly scope: string; readonly cohort: string }): Line {
  const said = [scope, cohort].filter((words) => words !== '').map((words) => [name(words)]);
  return said.length === 0 ? [] : [quiet('（'), ...join(said, '，'), quiet('）')];
}

const dateOf = ({ text: words }: PublishedClaim['asOf']): Run => (words === '' ? quiet('—') : date(words));
