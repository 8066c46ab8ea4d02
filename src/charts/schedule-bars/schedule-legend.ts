import type { LegendEntry } from '../legend/place-legend.ts';
import { type Bar, bar } from '../placed.ts';
import { wordsRun } from '../run.ts';
import { rectangle, shape } from '../shapes/shape.ts';
import { LANE, milestone } from './place-lane.ts';
import type { Milestone, ScheduleBars } from './schedule-bars.ts';
import { REACH } from './schedule-frame.ts';

const SAMPLE_WIDTH = 18;

/** What a legend calls the marks: 原计划 … 逾期未完成. */
const MILESTONES: readonly (readonly [Milestone['kind'], string])[] = [
  ['due', '节点未到期'],
  ['met', '节点已完成'],
  ['late', '节点逾期'],
];

/** Composes the legend of what the rows show. */
export function composeScheduleLegend({ rows, winter, due }: ScheduleBars): LegendEntry[] {
  const has = (key: 'baseline' | 'forecast' | 'actual') => rows.some((row) => row[key] !== undefined);
  const kinds = new Set(rows.flatMap((row) => row.milestones.map(({ kind }) => kind)));
  return [
    ...(has('baseline') ? [barEntry('middle', LANE.thin, '原计划')] : []),
    ...(has('forecast') ? [barEntry('pale', LANE.work, '现预计')] : []),
    ...(has('actual') ? [barEntry('dark', LANE.work, '实际')] : []),
    ...MILESTONES.filter(([kind]) => kinds.has(kind)).map(([kind, word]) =>
      milestoneEntry(kind, kind === 'due' ? (due ?? word) : word),
    ),
    ...(winter && winter.length > 0 ? [shadeEntry] : []),
  ];
}

const barEntry = (kind: Bar['kind'], height: number, word: string): LegendEntry => ({
  width: SAMPLE_WIDTH,
  sample: (left, middle) => ({ bars: [bar(kind, left, middle - height / 2, SAMPLE_WIDTH, height)] }),
  runs: [wordsRun(word)],
});

const milestoneEntry = (kind: Milestone['kind'], word: string): LegendEntry => ({
  width: 2 * REACH,
  sample: (left, middle) => ({ shapes: milestone(kind, left + REACH, middle) }),
  runs: [wordsRun(word)],
});

const shadeEntry: LegendEntry = {
  width: SAMPLE_WIDTH,
  sample: (left, middle) => ({
    shapes: shape('shade', rectangle(left, middle - LANE.work / 2, SAMPLE_WIDTH, LANE.work)),
  }),
  runs: [wordsRun('冬季')],
};
