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
    if (number(issue) === index + 1) return [];
    const twin = sorted.find((other) => other !== issue && number(other) === number(issue));
    return [
      {
        rule: 'issue-numbered',
        at: issue.fields[key] ?? issue.at,
        message: twin
          ? `“${key}”${number(issue)} 与 ${twin.at.file} 重复。`
          : `“${key}”应当是 ${index + 1}，中间不能跳号。`,
        cure: `按先后改成连续的号：${index + 1}。`,
      },
    ];
  });
}
