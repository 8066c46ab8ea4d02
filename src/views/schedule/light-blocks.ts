import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { absentRun, text } from '../runs.ts';
import type { Block } from '../view.ts';
import { isKnown, isLit, lightTable, litProjects, missingIn } from './progress-tables.ts';

/**
 * The lit projects in full; those that keep to their time behind a fold, or on the pages of the places; of those that
 * nothing is known of, that it is so.
 */
export function lightBlocks(
  archive: Archive,
  projects: readonly Project[],
  month: string,
  parted = false,
): Block[] {
  const all = litProjects(archive, projects, month);
  const lit = all.filter(isLit);
  const calm = all.filter((one) => !isLit(one) && isKnown(one));
  const dark = all.filter((one) => !isLit(one) && !isKnown(one));
  const missing = missingIn(archive);
  return [
    ...(lit.length > 0
      ? [{ kind: 'table' as const, table: lightTable(archive, lit, month, '亮红灯、黄灯的项目，红灯在前') }]
      : [
          {
            kind: 'paragraph' as const,
            line: [calm.length > 0 ? text('没有项目亮红灯或者黄灯。') : text('没有项目亮灯。')],
          },
        ]),
    ...(calm.length > 0 && parted
      ? [{ kind: 'note' as const, line: [text('绿灯的项目在各地的挂图页上。')] }]
      : []),
    ...(calm.length > 0 && !parted
      ? [
          {
            kind: 'fold' as const,
            summary: [text('绿灯的项目')],
            tables: [lightTable(archive, calm, month, '绿灯的项目')],
          },
        ]
      : []),
    ...(dark.length > 0
      ? [
          {
            kind: 'note' as const,
            line: [
              text(`${lit.length + calm.length > 0 ? '其余' : ''}项目的逐月投资、计划开工和入统时间：`),
              absentRun(missing),
              text('，不亮灯。'),
            ],
          },
        ]
      : []),
  ];
}
