import type { Progress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import type { Archive } from '../../model/archive.ts';
import { absentRun, asOf, claimRun, figureRun, quiet, text } from '../runs.ts';
import type { Line } from '../view.ts';
import { missingIn } from './progress-tables.ts';

/** The first plan, every change of it with its date, and what revised returns put right: 2亿元；调整为1.5亿元（2024年7月，理由：上级调整计划）. */
export function planLine(
  archive: Archive,
  { history, plan }: Progress,
  { otherRate }: ProgressFigures = {},
): Line {
  if (!history) return [absentRun(missingIn(archive))];
  const { first, changes, corrected } = history;
  const isMeasured = plan === first;
  return [
    claimRun(first),
    ...(changes.length > 0 ? [quiet(isMeasured ? '（首次，作为衡量的依据）' : '（首次）')] : []),
    ...changes.flatMap(
      (claim): Line => [
        ...[text('；调整为'), claimRun(claim), quiet('（'), asOf(claim)],
        ...(claim.note
          ? [text(`，理由：${claim.note}`)]
          : [quiet('，理由：'), absentRun(missingIn(archive))]),
        quiet('）'),
      ],
    ),
    ...(otherRate
      ? [quiet(isMeasured ? '，按现行计划的完成率 ' : '，按首次计划的完成率 '), figureRun(otherRate)]
      : []),
    ...corrected.flatMap((claim): Line => [text('；更正前报的是'), claimRun(claim)]),
  ];
}
