import { moneyAhead } from '../../figures/schedule/money-ahead.ts';
import { projectAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { claimRun, figureRun, text } from '../runs.ts';
import type { Block } from '../view.ts';

/** A visible note on a project's page where its money is far ahead of its work. */
export function aheadBlocks(archive: Archive, project: Project, month: string): Block[] {
  const told = moneyAhead(archive, project, month, projectAddress(project));
  if (!told) return [];
  const { share, work, ahead } = told;
  return [
    {
      kind: 'note',
      line: [
        ...[text('钱快于活：开工以来完成的投资占总投资的'), figureRun(share)],
        ...[text('，完成比例'), claimRun(work), text('，钱快'), figureRun(ahead), text('，请核对。')],
      ],
    },
  ];
}
