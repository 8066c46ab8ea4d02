import { type AfterStart, afterStart, OUTCOMES } from '../../figures/events/after-start.ts';
import { countEvents, eventKey } from '../../figures/events/event-counts.ts';
import type { Archive } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import { stageRun } from '../bulletin/progress.ts';
import { columns } from '../columns.ts';
import { absentRun, asOf, claimRun, countRun, projectRun, quiet, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';

/** 集中开工的后来: how many projects of an event went which way, then each of them; those that did not start come first. */
export function startBlocks(archive: Archive, event: Event): Block[] {
  const counts = countEvents(archive);
  const tail = eventKey(event);
  const told = [
    { words: '这次集中开工的项目', key: `start-projects:${tail}` },
    ...OUTCOMES.map((words, index) => ({ words: `其中${words}的`, key: `start-${index}:${tail}` })),
  ];
  return [
    {
      kind: 'list',
      ordered: false,
      items: told
        .filter(({ key }) => counts.has(key))
        .map(({ words, key }) => ({
          anchor: counts.get(key)?.id ?? '',
          line: [text(`${words} `), countRun(counts, key)],
        })),
    },
    {
      kind: 'table',
      table: {
        caption: [text('集中开工的项目后来怎样，还没有开工的在前')],
        folds: 'cards',
        columns: columns('项目', ['后来', 'short'], '阶段', '形象进度', ['截至', 'short']),
        rows: afterStart(archive, event).map((one) => ({ cells: startCells(archive, one) })),
      },
    },
  ];
}

const startCells = (archive: Archive, { project, outcome, stage, progress }: AfterStart): Line[] => [
  [projectRun(archive, project.id, true)],
  outcome === '还没有开工' ? [{ kind: 'tag', text: outcome }] : [text(outcome)],
  [stage ? stageRun(stage) : absentRun()],
  [progress ? claimRun(progress) : absentRun()],
  stage ? [asOf(stage)] : [quiet('—')],
];
