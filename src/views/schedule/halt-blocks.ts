import { monthWords } from '../../figures/claims/days.ts';
import { revivedProjects, type Stalled, stalledProjects } from '../../figures/schedule/stalled-projects.ts';
import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { absentRun, claimRun, date, quiet, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import { missingIn } from './progress-tables.ts';

/** On a project's page: that it stands still, why, when it is to go on and whether that was told anew in time; or that it goes on again. */
export function haltBlocks(archive: Archive, project: Project, month: string): Block[] {
  const missing: Line = [absentRun(missingIn(archive))];
  const [stalled] = stalledProjects(archive, [project], month);
  if (stalled) {
    const { stage, cause, restart, remedy } = stalled;
    return [
      {
        kind: 'facts',
        items: [
          { term: [text('停缓建')], line: [claimRun(stage)] },
          { term: [text('原因')], line: cause ? [claimRun(cause)] : missing },
          { term: [text('预计复工')], line: restart ? [claimRun(restart)] : missing },
          { term: [text('续报')], line: renewalLine(archive, stalled) },
          ...(remedy ? [{ term: [text('盘活措施')], line: [claimRun(remedy)] }] : []),
        ],
      },
    ];
  }
  const [revived] = revivedProjects(archive, [project], month);
  if (!revived) return [];
  return [
    {
      kind: 'facts',
      items: [
        { term: [text('复工')], line: [claimRun(revived.restarted)] },
        { term: [text('盘活措施')], line: revived.remedy ? [claimRun(revived.remedy)] : missing },
      ],
    },
  ];
}

/** Until when the estimate holds, or since when it has to be told anew; a compilation reminds nobody. */
export function renewalLine(archive: Archive, { renewed, renewBy }: Stalled): Line {
  if (archive.site.standing === '非官方汇编' || renewBy === undefined) return [absentRun(missingIn(archive))];
  return renewed
    ? [quiet('按季续报，下次 '), date(monthWords(renewBy))]
    : [text('逾期没有续报，应在 '), date(monthWords(renewBy))];
}
