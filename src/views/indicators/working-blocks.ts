import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { workingLine } from '../bulletin/references.ts';
import { scopeLine } from '../claim-lines.ts';
import { doubtedFigure, reportAddress } from '../corrections/report-address.ts';
import { asOf, figureRun, quiet, span } from '../runs.ts';
import type { Block, Line, Run } from '../view.ts';

/** Each figure at its own anchor: its inputs lead to their sources. */
export function workingBlocks(archive: Archive, figures: readonly Figure[]): Block[] {
  const line = (figure: Figure): Line => [
    ...workingLine({ archive }, figure),
    quiet(' · '),
    span(figure.period),
    quiet('，截至'),
    asOf(figure),
    ...scopeLine(figure),
    ...(figure.working.exact.includes('/') && figure.unit === '%'
      ? [quiet('，分数 '), { ...figureRun(figure), text: figure.working.exact } as Run]
      : []),
  ];
  return [
    {
      kind: 'list',
      ordered: false,
      items: figures.map((figure) => ({
        anchor: figure.id,
        ...reportAddress(archive, doubtedFigure(figure)),
        line: line(figure),
      })),
    },
  ];
}
