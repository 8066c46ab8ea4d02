import type { Problem } from '../model/problem.ts';
import type { Issue } from '../model/records.ts';
import type { Check } from './check.ts';

/**
 * Running numbers go 1, 2, 3 …, yearly numbers likewise within a year, and the extra issues of a year (增刊) in a series of
 * their own: no gap, no number twice, and no extra issue in the series of the issues proper.
 */
export const issueNumbered: Check = ({ issues }) => {
  const proper = issues.filter(({ running }) => running !== undefined);
  const extra = issues.filter(({ running }) => running === undefined);
  return [
    ...unbroken(proper, '总期', ({ running }) => running ?? 0),
    ...byYear(proper).flatMap((year) => unbroken(year, '期', ({ number }) => number)),
    ...byYear(extra).flatMap((year) => unbroken(year, '增刊', ({ number }) => number)),
    ...extra.flatMap(apart),
  ];
};

const byYear = (issues: readonly Issue[]): Issue[][] => [...Map.groupBy(issues, ({ year }) => year).values()];

function unbroken(issues: readonly Issue[], key: string, number: (issue: Issue) => number): Problem[] {
  const sorted = [...issues].sort((a, b) => number(a) - number(b));
  return sorted.flatMap((issue, index) => {
    const before = sorted[index - 1];
    const [own, last] = [number(issue), before ? number(before) : 0];
    if (own === last + 1) return [];
    const at = issue.fields[key] ?? issue.at;
    if (before && own === last) {
      const message = `“${key}”${own} 与 ${before.at.file} 重复。`;
      return [{ rule: 'issue-numbered', at, message, cure: '按先后给其中一期改号；已经签发的一期不改。' }];
    }
    const message = `“${key}”应当是 ${last + 1}，中间不能跳号。`;
    const cure = `改成 ${last + 1}；若少了一期，把它补上。`;
    return [{ rule: 'issue-numbered', at, message, cure, lacks: { kind: 'issue' as const, name: '' } }];
  });
}

/** An extra issue takes no number of the issues proper. */
const apart = ({ fields }: Issue): Problem[] =>
  ['期', '总期'].flatMap((key) => {
    const at = fields[key];
    if (!at) return [];
    const message = `写了“增刊”，又写了“${key}”；增刊不占年度期号和总期号。`;
    return [{ rule: 'issue-numbered', at, message, cure: `删去“${key}”这一行；不是增刊的，删去“增刊”。` }];
  });
