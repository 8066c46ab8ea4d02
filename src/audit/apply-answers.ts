import type { Answer, Finding, ShownAnswer } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';

const RULE = 'audit-answer-applies';

/** Findings with the editors' answers beside them, and the answers that no finding waits for. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Puts each answer to its finding; an answer to no finding, and a second one to the same, is a problem. */
export function applyAnswers(findings: readonly Finding[], answers: readonly Answer[]): Answered {
  const known = new Set(findings.map(({ id }) => id));
  const byFinding = Map.groupBy(answers, ({ finding }) => finding);
  return {
    findings: findings.map((finding) => {
      const [answer] = byFinding.get(finding.id) ?? [];
      return answer ? { ...finding, answer: shown(answer) } : finding;
    }),
    problems: answers.flatMap((answer) => {
      if (!known.has(answer.finding)) return [lost(answer)];
      return byFinding.get(answer.finding)?.[0] === answer ? [] : [second(answer)];
    }),
  };
}

const shown = ({ verdict, text, by, date }: Answer): ShownAnswer => ({ verdict, text, by, date });

const lost = ({ finding, at }: Answer): Problem => ({
  rule: RULE,
  at,
  message: `没有编号为“${finding}”的核对结果：它所依据的陈述已经改动或撤下，这条答复不再适用。`,
  cure: '删去这条答复；核对结果换了编号的，看过新的结果以后按新编号重写。',
});

const second = ({ finding, at }: Answer): Problem => ({
  rule: RULE,
  at,
  message: `“${finding}”已经有一条答复，写了不止一条。`,
  cure: '把几条答复并成一条。',
});
