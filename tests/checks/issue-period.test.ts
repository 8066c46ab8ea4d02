import { expect, it } from 'vitest';
import { issuePeriod } from '../../src/checks/issue-period.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Issue } from '../../src/model/records.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { archiveWith } from '../figures/trial-archive.ts';

const at = { file: 'content/issues/a/issue.mdx', line: 1, column: 1, width: 1 };

function archiveOf(kind: string, period: string): Archive {
  const span = parseDate(period);
  if (!span) throw new Error(period);
  const issue = { id: 'a', at, fields: {}, kind, period: span } as unknown as Issue;
  return archiveWith({ issues: [issue] });
}

it.each([
  ['季度晾晒', '2024年一季度'],
  ['季度晾晒', '2024年四季度'],
  ['年度评比', '2024'],
  ['月度简报', '2024-02'],
  ['专报', '2024-02-中旬'],
])('%s may be for %s', (kind, period) => {
  expect(issuePeriod(archiveOf(kind, period))).toEqual([]);
});

it.each([
  ['季度晾晒', '2024-03', '一个季度'],
  ['季度晾晒', '2024年2—4月', '一个季度'],
  ['年度评比', '2024年四季度', '一整年'],
])('%s may not be for %s', (kind, period, whole) => {
  expect(issuePeriod(archiveOf(kind, period)).map(({ message }) => message)).toEqual([
    `“${kind}”的期间应当是${whole}，这里写的是“${parseDate(period)?.text}”。`,
  ]);
});
