import type { At } from '../model/at.ts';
import { ISSUE_STEPS, type IssueSteps } from '../model/issue-steps.ts';
import type { Problem } from '../model/problem.ts';
import type { Issue } from '../model/records.ts';
import type { Check } from './check.ts';

type Step = keyof IssueSteps;

/** An issue is drafted, reviewed and signed in this order, is cleared of secrets before it is signed, and is not issued before that. */
export const issueSigned: Check = ({ issues }) =>
  issues.flatMap((issue) => [...missingOf(issue), ...orderOf(issue), ...dayOf(issue)]);

const word = (step: Step): string => ISSUE_STEPS.find(([name]) => name === step)?.[1] ?? step;

const problem = (at: At, message: string, cure: string): Problem => ({
  rule: 'issue-signed',
  at,
  message,
  cure,
});

/** Step → what has to be there before it. */
const NEEDS: readonly (readonly [step: Step, before: readonly Step[]])[] = [
  ['review', ['draft']],
  ['sign', ['draft', 'review', 'secrecy']],
];

const missingOf = ({ steps, fields, at }: Issue): Problem[] =>
  NEEDS.flatMap(([step, before]) => {
    const missing = steps[step] ? before.filter((one) => !steps[one]).map(word) : [];
    if (missing.length === 0) return [];
    return [
      problem(
        fields[word(step)] ?? at,
        `写了“${word(step)}”，却没有${missing.map((one) => `“${one}”`).join('、')}。`,
        `补上 ${missing.join('、')}，各写岗位和日期；还没有做的，删去“${word(step)}”。`,
      ),
    ];
  });

/** Pairs of steps of which the second is never earlier. */
const ORDER: readonly (readonly [first: Step, second: Step])[] = [
  ['draft', 'review'],
  ['review', 'sign'],
  ['draft', 'secrecy'],
  ['secrecy', 'sign'],
];

const orderOf = ({ steps }: Issue): Problem[] =>
  ORDER.flatMap(([first, second]) => {
    const [before, after] = [steps[first], steps[second]];
    if (!before || !after || before.date <= after.date) return [];
    return [
      problem(
        after.dateAt,
        `${word(second)}（${after.date}）在${word(first)}（${before.date}）之前。`,
        '核对这两个日期，把写错的一个改过来。',
      ),
    ];
  });

/** The day of issue is that of the signature or a later one. */
function dayOf({ steps: { sign }, date, fields, at }: Issue): Problem[] {
  if (!sign || date.end === null || date.end >= sign.date) return [];
  return [
    problem(
      fields.日期 ?? at,
      `日期（${date.text}）在签发（${sign.date}）之前。`,
      '“日期”写印发的日子，不早于签发；签发的日子写错的，改签发。',
    ),
  ];
}
