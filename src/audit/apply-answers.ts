import type { Answer, Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';

/** Puts each answer beside the finding that it is about, as long as it still compares the values that were answered. */
export function applyAnswers(findings: readonly Finding[], answers: readonly Answer[]): readonly Finding[] {
  if (answers.length === 0) return findings;
  const byFinding = new Map(answers.map((answer) => [answer.id, answer]));
  return findings.map((finding) => {
    const answer = byFinding.get(finding.id);
    if (!answer || !isAbout(answer, finding)) return finding;
    const { verdict, text, by, date } = answer;
    return { ...finding, answer: { verdict, text, by, date } };
  });
}

/** Answers to no finding, to other values than the finding has now, and second ones to the same. */
export function checkAnswers(findings: readonly Finding[], answers: readonly Answer[]): Problem[] {
  const known = new Map(findings.map((finding) => [finding.id, finding]));
  const first = new Map<string, Answer>();
  return answers.flatMap((answer) => {
    const finding = known.get(answer.id);
    const before = first.get(answer.id);
    first.set(answer.id, before ?? answer);
    if (before) return [problem(answer, ...second(answer, before))];
    if (!finding) return [problem(answer, ...lost(answer, findings))];
    return isAbout(answer, finding)
      ? []
      : [problem(answer, ...moved(answer, finding), answer.fields.针对 ?? answer.at)];
  });
}

const isAbout = (answer: Answer, finding: Finding): boolean =>
  [...answer.values].sort().join('|') === [...finding.values].sort().join('|');

type Said = readonly [message: string, cure: string];

const problem = (answer: Answer, message: string, cure: string, at = answer.at): Problem => ({
  rule: 'audit-answer-applies',
  at,
  message,
  cure,
});

/** Its claims are other ones now; a finding of the same rule on the same values is probably what was meant. */
function lost(answer: Answer, findings: readonly Finding[]): Said {
  const heir = findings.find(
    (finding) => answer.id.startsWith(`${finding.rule}.`) && isAbout(answer, finding),
  );
  return [
    `没有编号为“${answer.id}”的核对结果：它所依据的陈述已经改动或撤下，这条答复不再适用。`,
    heir
      ? `对照的数相同的，现在是 ${heir.id}：看过以后，答复仍然成立就换成这个编号，不成立就删去。`
      : '删去这条答复；核对结果换了编号的，看过新的结果以后按新编号重写。',
  ];
}

const moved = ({ values }: Answer, finding: Finding): Said => [
  `这条答复针对的是 ${values.join('、')}，核对结果现在对照的是 ${finding.values.join('、')}。`,
  `看过新的结果；答复仍然成立，就写成  针对: [${finding.values.map((value) => `'${value}'`).join(', ')}]`,
];

const second = ({ id }: Answer, { at }: Answer): Said => [
  `“${id}”在 ${at.file}:${at.line} 已经有一条答复，写了不止一条。`,
  '把几条答复并成一条。',
];
