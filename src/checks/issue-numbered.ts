import type { Problem } from '../model/problem.ts';
import type { Issue } from '../model/records.ts';
import type { Check } from './check.ts';

/** Running numbers go 1, 2, 3 … and yearly numbers likewise within a year: no gap, no number twice. */
export const issueNumbered: Check = (archive) => {
  const years = [...new Set(archive.issues.map((issue) => issue.year))];
  return [
    ...unbroken(archive.issues, '总期', (issue) => issue.running),
    ...years.flatMap((year) =>
      unbroken(
        archive.issues.filter((issue) => issue.year === year),
        '期',
        (issue) => issue.number,
      ),
    ),
  ];
};

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
