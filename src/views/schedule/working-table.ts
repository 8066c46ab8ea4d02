import { type Archive, find } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { columns } from '../columns.ts';
import { claimRun, date, figureRun, join, quiet, subjectRun, text } from '../runs.ts';
import type { Line, Run, Table } from '../view.ts';

/** The workings of figures, each in a row with its id as anchor: what it is, from which claims, by which formula. */
export function workingTable(archive: Archive, figures: readonly Figure[], caption: string): Table {
  const months = new Set(figures.map(({ period }) => period.text));
  const timed = months.size > 1;
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns('对象', '算什么', ...(timed ? ['月份'] : []), '用到的数', '怎么算', ['结果', 'number']),
    rows: figures.map((figure) => ({
      anchor: figure.id,
      cells: [
        [subjectRun(archive, figure.subject, true)],
        [text(figure.working.rule)],
        ...(timed ? [[date(figure.period.text)]] : []),
        inputsOf(archive, figure),
        [quiet(figure.working.formula)],
        [figureRun(figure), ...exactOf(figure)],
      ],
    })),
  };
}

function inputsOf(archive: Archive, { working }: Figure): Line {
  const lines = working.inputs.flatMap(({ role, claim: id }): Line[] => {
    const claim = find(archive.claims, id);
    return claim ? [[quiet(`${role} `), claimRun(claim)]] : [];
  });
  return lines.length > 0 ? join(lines, '，') : [quiet('—')];
}

/** The exact fraction behind a percentage. */
function exactOf(figure: Figure): Run[] {
  const { exact } = figure.working;
  return exact.includes('/') && figure.unit === '%'
    ? [quiet('，即'), { ...figureRun(figure), text: exact } as Run]
    : [];
}
