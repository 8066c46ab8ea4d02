import { expect, it } from 'vitest';
import { addCounts, deriveCounts, drawCounts } from '../../scripts/test/counts.ts';

const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const broken = { status: 'failed', assertionResults: [] };
const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };

it('counts passed, failed, skipped and todo tests', () => {
  const counts = deriveCounts(
    { ...report, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [failing] },
    1,
  );
  expect(counts).toEqual({ passed: 4, failed: 1, skipped: 3 });
});

it('counts a file that cannot be loaded as one failed', () => {
  expect(deriveCounts({ ...report, testResults: [broken, failing], numFailedTests: 1 }, 1).failed).toBe(2);
});

it('counts a bad ending that no test accounts for, and a report that is missing', () => {
  expect(deriveCounts(report, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  expect(deriveCounts(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('closes with one line, the skipped only where there are any', () => {
  const counts = addCounts({ passed: 3, failed: 0, skipped: 0 }, { passed: 4, failed: 1, skipped: 0 });
  expect(drawCounts(counts)).toBe('7 passed, 1 failed');
  expect(drawCounts({ ...counts, skipped: 2 })).toBe('7 passed, 1 failed, 2 skipped');
});
