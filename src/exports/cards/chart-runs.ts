import type { Run as ChartRun } from '../../charts/run.ts';
import type { Line, Run } from '../../views/view.ts';

/** A line of a view as the runs that are broken into lines: numbers, dates and ordinals stay whole. */
export const chartRuns = (line: Line): ChartRun[] => line.map(runOf);

function runOf(run: Run): ChartRun {
  switch (run.kind) {
    case 'claim':
      return { kind: 'n', text: run.text, claim: run.id };
    case 'figure':
      return { kind: 'n', text: run.text, figure: run.id };
    case 'date':
      return { kind: 'date', text: run.text };
    case 'ordinal':
      return { kind: 'ord', text: run.text };
    case 'name':
      return { kind: 'name', text: run.text };
    case 'absent':
      return { kind: 'words', text: run.reason };
    case 'stage':
      return { kind: 'words', text: run.stage };
    default:
      return { kind: 'words', text: run.text };
  }
}
