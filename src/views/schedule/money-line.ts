import type { BesideFigures } from '../../figures/schedule/beside-curve.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { figureRun, quiet } from '../runs.ts';
import type { Line } from '../view.ts';
import { gapLine } from './progress-tables.ts';

/** What follows what was spent: how much of the plan it is, what the curve asks for, how far it is from that; the same by the curve beside. */
export const besidesLine = (figures: ProgressFigures, beside: BesideFigures | undefined): Line => [
  ...(figures.rate ? [quiet('，完成率 '), figureRun(figures.rate)] : []),
  ...(figures.asked ? [quiet('，序时应完成 '), figureRun(figures.asked)] : []),
  ...(figures.gap ? [quiet('，'), ...gapLine(figures)] : []),
  ...(figures.ratio ? [quiet('，完成比率 '), figureRun(figures.ratio)] : []),
  ...(beside?.asked
    ? [quiet(`；按“${beside.curve.name}”应完成 `), figureRun(beside.asked), quiet('，'), ...gapLine(beside)]
    : []),
];
