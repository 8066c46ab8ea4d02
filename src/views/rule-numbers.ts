import type { Figure } from '../model/figure.ts';
import { columns } from './columns.ts';
import { figureRun, name, text } from './runs.ts';
import type { Block } from './view.ts';

/** Every number that rules are made of, each with its anchor, folded below the rules themselves. */
export const ruleNumbers = (rows: readonly { readonly of: string; readonly figure: Figure }[]): Block => ({
  kind: 'fold',
  summary: [text('规则里的每个数')],
  tables: [
    {
      caption: [text('规则里的数，可以在规则文件里改')],
      folds: 'scroll',
      columns: columns('规则', ['哪个数', 'short'], ['数值', 'number']),
      rows: rows.map(({ of, figure }) => ({
        anchor: figure.id,
        cells: [[name(of)], [text(figure.working.formula)], [figureRun(figure)]],
      })),
    },
  ],
});
