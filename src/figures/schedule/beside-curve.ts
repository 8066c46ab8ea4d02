import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { PlanCurve } from '../../model/rules.ts';
import { moneyCurve } from './money-curve.ts';
import type { Progress } from './progress.ts';
import { type ProgressFigures, progressFigures } from './progress-figures.ts';

/** What another curve asks for, and how far a progress is from it: told beside the curve that lights go by. */
export interface BesideFigures extends Pick<ProgressFigures, 'asked' | 'gap'> {
  readonly curve: PlanCurve;
}

/** The first curve that pages do not measure money by: the even one beside that with a winter. */
export const besideCurve = (archive: Archive): PlanCurve | undefined =>
  archive.rules.curves.find((curve) => curve !== moneyCurve(archive));

/** A progress by the curve beside; undefined without a second curve, or where a number is missing. */
export function besideFigures(
  archive: Archive,
  progress: Progress,
  home: Address,
): BesideFigures | undefined {
  const curve = besideCurve(archive);
  const { asked, gap } = curve ? progressFigures(progress, curve, home) : {};
  if (!curve || !asked || !gap) return undefined;
  const share = `“${curve.name}”的序时比例`;
  return {
    curve,
    asked: told(asked, `年度计划投资 × ${share}`),
    gap: told(gap, gap.working.formula.replace('序时比例', share)),
  };
}

const told = (figure: Figure, formula: string): Figure => ({
  ...figure,
  working: { ...figure.working, formula },
});
