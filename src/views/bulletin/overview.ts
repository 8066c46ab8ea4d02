import type { Claim } from '../../model/claim.ts';
import { asOfWords } from '../../model/wording.ts';
import { claimSentence, groupClaims } from '../claim-lines.ts';
import { campaignRun, claimRun, date, figureRun, name, span, strong, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';
import { overviewCharts } from './overview-charts.ts';
import { gatherStarts, type StartFacts, type StartState } from './start-facts.ts';

/** How many claims a paragraph of a group spells out; the rest stand in the appendix. */
const SPELT_OUT = 8;

/** 总体情况: the yearly list of the place, its campaigns, and its other figures group by group, all from records. */
export function composeOverview(records: IssueRecords): Block[] {
  const facts = gatherStarts(records.archive, records.place.id, records.returns);
  const lines = facts.planned ? [startsLine(facts), ...facts.states.map(stateLine)] : [];
  return [
    { kind: 'paragraph', line: lines.length > 0 ? lines.flat() : unpublishedLine(records) },
    ...overviewCharts(records, facts),
    ...campaignParagraphs(records),
    ...groupParagraphs(records, facts.planned ? toldBy(facts) : new Set()),
  ];
}

/** The claims that the opening sentences have told already. */
function toldBy(facts: StartFacts): ReadonlySet<string> {
  const { planned, total, annual, fresh, continued, states } = facts;
  const claims = [
    planned,
    total,
    annual,
    fresh,
    continued,
    ...states.flatMap((state) => [state.started, state.printedRate]),
  ];
  return new Set(claims.flatMap((claim) => (claim ? [claim.id] : [])));
}

const unpublishedLine = ({ place }: IssueRecords): Line => [
  text(`来源没有公布${place.name}合计的计划实施项目数，算不出开工率；下面列出它公布的数据。`),
];

/** 2022年计划实施5000万元以上重点项目220个，总投资…；其中新建93个、续建127个。 */
export function startsLine(facts: StartFacts): Line {
  const { planned, total, annual, fresh, continued } = facts;
  if (!planned) return [];
  const scope = planned.scope ? [name(planned.scope)] : [];
  return [
    span(planned.period),
    text('计划实施'),
    ...scope,
    text('重点项目'),
    claimRun(planned),
    ...(total ? [text('，总投资'), claimRun(total)] : []),
    ...(annual ? [text('，年度计划投资'), claimRun(annual)] : []),
    ...(fresh && continued ? [text('；其中新建'), claimRun(fresh), text('、续建'), claimRun(continued)] : []),
    text('。'),
  ];
}

/** 截至…，开工217个，开工率98.6%。 The printed rate is named where its digits differ from ours. */
export function stateLine({ started, rate, printedRate }: StartState): Line {
  const differs = printedRate && rate && printedRate.value.text !== rate.text;
  return [
    text('截至'),
    date(asOfWords(started.asOf)),
    text('，开工'),
    claimRun(started),
    ...(rate
      ? [text('，开工率'), figureRun(rate)]
      : printedRate
        ? [text('，开工率'), claimRun(printedRate)]
        : []),
    ...(differs ? [text('（来源印作'), claimRun(printedRate), text('）')] : []),
    text('。'),
  ];
}

function campaignParagraphs(records: IssueRecords): Block[] {
  const { archive, claims } = records;
  return archive.campaigns.flatMap((campaign) => {
    const own = claims.filter(
      (claim) => claim.subject.kind === 'campaign' && claim.subject.id === campaign.id,
    );
    const counted = own.filter((claim) => claim.value.kind === 'quantity');
    if (counted.length === 0) return [];
    return [
      {
        kind: 'paragraph' as const,
        line: [campaignRun(archive, campaign.id), text('：'), ...shortened(records, counted)],
      },
    ];
  });
}

/** The group that has its own place in the bulletin. */
const ELSEWHERE = '工作安排';

function groupParagraphs(records: IssueRecords, told: ReadonlySet<string>): Block[] {
  const { archive, claims, place } = records;
  const own = claims.filter(
    (claim) =>
      claim.subject.kind === 'place' &&
      claim.subject.id === place.id &&
      claim.value.kind === 'quantity' &&
      !told.has(claim.id),
  );
  return [...groupClaims(archive, own)]
    .filter(([group]) => group !== ELSEWHERE)
    .map(([group, some]) => ({ kind: 'paragraph', line: groupLine(records, group, some) }));
}

function groupLine(records: IssueRecords, group: string, claims: readonly Claim[]): Line {
  const [first] = claims;
  const shared =
    first && claims.every((claim) => claim.period.text === first.period.text)
      ? [span(first.period), text('，')]
      : [];
  return [strong(`${group}　`), ...shared, ...shortened(records, claims)];
}

/** The first claims in a sentence; where there are more, it says where they stand. */
function shortened({ archive }: IssueRecords, claims: readonly Claim[]): Line {
  const sentence = claimSentence(archive, claims.slice(0, SPELT_OUT));
  return claims.length > SPELT_OUT ? [...sentence.slice(0, -1), text('；其余见附表。')] : sentence;
}
