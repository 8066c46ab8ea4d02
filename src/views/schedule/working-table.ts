import { type Archive, find } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { columns } from '../columns.ts';
import { claimRun, date, figureRun, join, quiet, subjectRun, text } from '../runs.ts';
import type { Line, Run, Table } from '../view.ts';

/** What a figure of a general rule is called on these pages. */
const LABELS: Readonly<Record<string, string>> = {
  'investment-rate 比率': '投资完成率',
  'invested 差': '当期完成投资',
  'planned-spending 求和': '四季计划之和',
};

/** The workings of figures, each in a row with its id as anchor: what it is, from which claims, by which formula. */
export function workingTable(archive: Archive, figures: readonly Figure[], caption: string): Table {
  const months = new Set(figures.map(({ period }) => period.text));
  const timed = months.size > 1;
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns(
      '对象',
      ['算什么', 'short'],
      ...(timed ? [['月份', 'short'] as const] : []),
      '用到的数',
      '怎么算',
      ['结果', 'number'],
    ),
    rows: figures.map((figure) => ({
      anchor: figure.id,
      cells: [
        [subjectRun(archive, figure.subject, true)],
        [text(LABELS[`${figure.indicator} ${figure.working.rule}`] ?? figure.working.rule)],
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
