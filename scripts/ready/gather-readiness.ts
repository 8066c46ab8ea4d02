import { auditArchive } from '../../src/audit/audit-archive.ts';
import { daysBetween } from '../../src/figures/claims/days.ts';
import { returnsOf } from '../../src/figures/counts/count-records.ts';
import { listReleases, type Release } from '../../src/figures/issues/releases.ts';
import { type Archive, find, get } from '../../src/model/archive.ts';
import { FINDING_STATES, type Finding } from '../../src/model/finding.ts';
import { ISSUE_STEPS, type IssueSteps } from '../../src/model/issue-steps.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Issue, Place } from '../../src/model/records.ts';

/** A place that sent its return for the issue's period, and the day on which the latest one came in. */
export interface Returned {
  readonly place: Place;
  readonly received: string;
}

/** A place that sent nothing: days since the period ended, and the latest period that it did report. */
export interface Silent {
  readonly place: Place;
  readonly days?: number;
  readonly last?: string;
}

/** A step that is still to be taken; the post is that which took it for the last issue of the place. */
export interface Missing {
  readonly step: keyof IssueSteps;
  readonly word: string;
  readonly post?: string;
}

/** How far an issue is on its way to the signature. */
export interface Readiness {
  readonly issue: Issue;
  readonly place: Place;
  readonly today: string;
  readonly returned: readonly Returned[];
  readonly silent: readonly Silent[];
  readonly problems: readonly Problem[];
  /** What the audit says of the claims of the issue's returns, the gravest first; none is known while there are problems. */
  readonly findings: readonly Finding[];
  /** Grave findings that nobody has answered. */
  readonly waiting: readonly Finding[];
  readonly missing: readonly Missing[];
  readonly release?: Release;
}

/** Whether a finding has to be answered before an issue is signed; that a plan was kept later than planned is told, but is no doubt. */
const isGrave = ({ state, rule }: Finding): boolean =>
  ['冲突', '前后不一', '量级可疑', '重复', '缺项'].includes(state) && rule !== 'forecast-actual';

/** Gathers what stands between an issue and its signature on a day; problems are those that keep the content from being read. */
export function gatherReadiness(
  archive: Archive,
  {
    issue,
    today,
    problems,
  }: { readonly issue: Issue; readonly today: string; readonly problems: readonly Problem[] },
): Readiness {
  const sound = problems.length === 0;
  const findings = sound ? findingsOf(archive, issue) : [];
  const release = sound ? listReleases(archive).find((one) => one.issue?.id === issue.id) : undefined;
  return {
    ...{ issue, place: get(archive.places, issue.place), today, problems, findings },
    ...returnsFor(archive, issue, today),
    waiting: findings.filter((one) => isGrave(one) && !one.answer),
    missing: missingOf(archive, issue),
    ...(release ? { release } : {}),
  };
}

/** Whether nothing but the signature itself is missing. */
export const isReady = ({ problems, waiting, missing }: Readiness): boolean =>
  problems.length === 0 && waiting.length === 0 && missing.every(({ step }) => step === 'sign');

function returnsFor(archive: Archive, issue: Issue, today: string): Pick<Readiness, 'returned' | 'silent'> {
  const within = returnsOf(archive, issue.id);
  const places = archive.places
    .filter(({ id, parent }) => id === issue.place || parent === issue.place)
    .sort((a, b) => Number(b.id === issue.place) - Number(a.id === issue.place) || a.order - b.order);
  const returned = places.flatMap((place): Returned[] => {
    const days = archive.returns.filter((one) => one.place === place.id && within.has(one.id));
    const received = days
      .map((one) => one.received)
      .sort()
      .at(-1);
    return received === undefined ? [] : [{ place, received }];
  });
  const { end } = issue.period;
  const silent = places.flatMap((place): Silent[] => {
    if (returned.some((one) => one.place === place)) return [];
    const last = archive.returns
      .filter((one) => one.place === place.id && end !== null && (one.period.end ?? '') <= end)
      .sort((a, b) => ((a.period.end ?? '') < (b.period.end ?? '') ? -1 : 1))
      .at(-1)?.period.text;
    return [
      {
        place,
        ...(end !== null && end <= today ? { days: daysBetween(end, today) } : {}),
        ...(last ? { last } : {}),
      },
    ];
  });
  return { returned, silent };
}

function findingsOf(archive: Archive, issue: Issue): Finding[] {
  const returns = returnsOf(archive, issue.id);
  const ours = (id: string): boolean => returns.has(find(archive.claims, id)?.return ?? '');
  return auditArchive(archive)
    .filter(({ state, claims }) => state !== '一致' && claims.some(ours))
    .toSorted((a, b) => FINDING_STATES.indexOf(a.state) - FINDING_STATES.indexOf(b.state));
}

function missingOf(archive: Archive, issue: Issue): Missing[] {
  const earlier = archive.issues
    .filter(({ id, place }) => id !== issue.id && place === issue.place)
    .sort((a, b) => ((a.date.end ?? '') < (b.date.end ?? '') ? 1 : -1));
  return ISSUE_STEPS.flatMap(([step, word]): Missing[] => {
    if (issue.steps[step]) return [];
    const post = earlier.find(({ steps }) => steps[step])?.steps[step]?.by;
    return [{ step, word, ...(post ? { post } : {}) }];
  });
}
