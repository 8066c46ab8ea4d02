import type { Trouble } from '../../model/records.ts';
import { asOf, placeRun, projectRun, quiet, sourceShortRun, strong, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';

/** 存在问题: what the issue's sources name as obstacles, with the remedy and the state as of then. */
export function composeObstacles(records: IssueRecords): Block[] {
  if (records.troubles.length === 0) return [{ kind: 'paragraph', line: [text('本期来源没有写明问题。')] }];
  return [
    {
      kind: 'list',
      ordered: false,
      items: records.troubles.map((trouble) => ({ line: troubleLine(records, trouble) })),
    },
    { kind: 'note', line: [text('状态只到来源的日期为止；后来怎样，没有新的来源就不推断。')] },
  ];
}

/** One obstacle in a sentence. */
export function troubleLine({ archive }: Pick<IssueRecords, 'archive'>, trouble: Trouble): Line {
  return [
    strong(trouble.name),
    quiet('（'),
    text(trouble.type),
    text('，'),
    placeRun(archive, trouble.place, true),
    ...(trouble.project ? [text('，'), projectRun(archive, trouble.project, true)] : []),
    quiet('）'),
    ...(trouble.remedy ? [text(`：${trouble.remedy.replace(/。$/, '')}。`)] : [text('。')]),
    quiet(`${trouble.state}，`),
    asOf(trouble),
    quiet('，'),
    sourceShortRun(archive, trouble.source),
  ];
}
