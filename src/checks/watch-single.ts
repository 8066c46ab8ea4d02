import type { Check } from './check.ts';

/** Of what a project is watched for there is one rule: two would list it by two numbers of days. */
export const watchSingle: Check = ({ rules: { watches } }) =>
  watches.flatMap((rule, index) => {
    const first = watches.slice(0, index).find(({ subject }) => subject === rule.subject);
    return first
      ? [
          {
            rule: 'watch-single',
            at: rule.fields.看什么 ?? rule.at,
            message: `看“${rule.subject}”的规则已经有了：“${first.name}”。`,
            cure: '同一件事只写一条规则，删掉其中一条。',
          },
        ]
      : [];
  });
