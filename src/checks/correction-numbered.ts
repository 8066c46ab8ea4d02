import type { Correction } from '../model/correction.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

/** Corrections are numbered 1, 2, 3 … within the year in which they were reported. */
export const correctionNumbered: Check = ({ corrections }) =>
  [...Map.groupBy(corrections, ({ year }) => year).values()].flatMap(unbroken);

function unbroken(corrections: readonly Correction[]): Problem[] {
  const sorted = corrections.toSorted((a, b) => a.number - b.number || a.id.length - b.id.length);
  return sorted.flatMap((one, index) => {
    const next = (sorted[index - 1]?.number ?? 0) + 1;
    if (one.reported.slice(0, 4) !== String(one.year))
      return [
        problem(
          one,
          `文件名里的年份是 ${one.year}，报告的日期却是 ${one.reported}。`,
          `文件名改成 ${one.reported.slice(0, 4)}-号数.yaml。`,
        ),
      ];
    if (one.number === next) return [];
    return [
      problem(
        one,
        `勘误的编号应当是 ${one.year}-${next}，中间不能跳号，也不能重复。`,
        `文件改名为 ${one.year}-${next}.yaml；若少了一条，把它补上。`,
      ),
    ];
  });
}

const problem = ({ at }: Correction, message: string, cure: string): Problem => ({
  rule: 'correction-numbered',
  at,
  message,
  cure,
});
