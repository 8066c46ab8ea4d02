import { get } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { claimRun, join, name, quiet, subjectRun, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';

/** 下一步工作: what each place and campaign says it will do, then the dates that projects promise. */
export function composeNextSteps(records: IssueRecords): Block[] {
  const plans = records.claims.filter((claim) => claim.indicator === 'work-plan');
  const dated = records.claims.filter((claim) => claim.nature !== '实际' && claim.value.kind === 'date');
  if (plans.length + dated.length === 0)
    return [{ kind: 'paragraph', line: [text('本期来源没有写明下一步安排。')] }];
  return [
    ...list(plans.map((claim) => planLine(records, claim))),
    ...(dated.length > 0 ? [{ kind: 'heading' as const, line: [text('预计与计划的时间')] }] : []),
    ...list(bySubject(dated).map((claims) => datesLine(records, claims))),
  ];
}

const list = (lines: readonly Line[]): Block[] =>
  lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines.map((line) => ({ line })) }];

const planLine = ({ archive }: IssueRecords, claim: Claim): Line => [
  subjectRun(archive, claim.subject, true),
  ...(claim.scope ? [quiet('（'), name(claim.scope), quiet('）')] : []),
  text('：'),
  claimRun(claim),
  ...(/[。！？]$/.test(claim.value.text) ? [] : [text('。')]),
];

const bySubject = (claims: readonly Claim[]): Claim[][] => [
  ...Map.groupBy(claims, ({ subject }) => `${subject.kind}:${subject.id}`).values(),
];

function datesLine({ archive }: IssueRecords, claims: readonly Claim[]): Line {
  const [first] = claims;
  if (!first) return [];
  const phrases = claims.map(
    (claim): Line => [
      ...(claim.scope && claim.subject.kind === 'project' ? [name(claim.scope)] : []),
      text(`${claim.nature}${get(archive.indicators, claim.indicator).name}`),
      claimRun(claim),
    ],
  );
  return [subjectRun(archive, first.subject, true), text('：'), ...join(phrases, '；'), text('。')];
}
