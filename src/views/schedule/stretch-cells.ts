import type { Stretch } from '../../figures/schedule/plan-stretch.ts';
import { absentRun, claimRun, figureRun, quiet } from '../runs.ts';
import type { Line } from '../view.ts';

export const NONE: Line = [quiet('—')];

/** Planned, left undone before, both together, spent, and how much of the plan that is; what carries nothing has its plan to spend. */
export const stretchCells = ({ plan, carried, must, done, rate }: Stretch): Line[] => [
  [plan ? claimRun(plan) : absentRun('未报送')],
  carried ? [figureRun(carried)] : NONE,
  must ? [figureRun(must)] : NONE,
  done ? ['working' in done ? figureRun(done) : claimRun(done)] : NONE,
  rate ? [figureRun(rate)] : NONE,
];
