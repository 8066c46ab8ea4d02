import type { Problem } from '../model/problem.ts';
import { WATCH_LIMITS, type WatchRule } from '../model/rules.ts';
import type { Check } from './check.ts';

/** Of what a project is watched for there is one rule (two would list it by two limits), and it has the limit that fits. */
export const watchSound: Check = ({ rules: { watches } }) =>
  watches.flatMap((rule, index) => [
    ...checkSingle(
      rule,
      watches.slice(0, index).find(({ subject }) => subject === rule.subject),
    ),
    ...checkLimit(rule),
  ]);

const problem = (rule: WatchRule, message: string, cure: string): Problem => ({
  rule: 'watch-sound',
  at: rule.fields.看什么 ?? rule.at,
  message,
  cure,
});

const checkSingle = (rule: WatchRule, first: WatchRule | undefined): Problem[] =>
  first
    ? [
        problem(
          rule,
          `看“${rule.subject}”的规则已经有了：“${first.name}”。`,
          '同一件事只写一条规则，删掉其中一条。',
        ),
      ]
    : [];

function checkLimit(rule: WatchRule): Problem[] {
  const key = WATCH_LIMITS[rule.subject].key;
  const others = Object.values(WATCH_LIMITS).flatMap((one) =>
    one.key !== key && rule.fields[one.key] ? [one.key] : [],
  );
  if (rule.fields[key] && others.length === 0) return [];
  return [
    problem(
      rule,
      rule.fields[key]
        ? `看“${rule.subject}”用不到“${others.join('”“')}”。`
        : `看“${rule.subject}”没有写“${key}”。`,
      `只写“${key}”。`,
    ),
  ];
}
