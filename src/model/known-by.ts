import { type Archive, find } from './archive.ts';
import type { Claim } from './claim.ts';
import type { Correction } from './correction.ts';
import { issueState } from './issue-steps.ts';
import type { Letter } from './letter.ts';
import { type Issue, isReturned, type Return } from './records.ts';
import { troubleBy } from './trouble-by.ts';

/**
 * The archive as it was known on a day (ISO): what sources published by then say, and the records that they speak of.
 * A source is known from the last day that its date may mean; what a revision brought later is not there yet.
 */
export function knownBy(archive: Archive, day: string): Archive {
  const sources = archive.sources.filter((source) => source.date.end !== null && source.date.end <= day);
  const known = new Set(sources.map((source) => source.id));
  const early = new Set(archive.returns.filter((one) => isReceived(archive, one, day)).map((one) => one.id));
  const claims = archive.claims.filter((claim) => known.has(claim.source) && early.has(claim.return));
  const ids = new Set(claims.map((claim) => claim.id));
  const spokenOf = new Set(claims.map(({ subject }) => `${subject.kind}:${subject.id}`));
  const returns = new Set(claims.map((claim) => claim.return));
  const issues = archive.issues
    .filter(
      (issue) => issue.period.end !== null && issue.period.end <= day && hasReturns(archive, issue, returns),
    )
    .map((issue) => issueBy(issue, day));
  const frozen = archive.frozen.filter(
    ({ signed, issue }) => signed <= day && issues.some(({ id }) => id === issue),
  );
  return {
    ...archive,
    site: { ...archive.site, knownBy: day },
    sources,
    claims: claims.map((claim) => (isSettled(claim, ids) ? claim : withoutSuccessor(claim))),
    returns: archive.returns.filter((one) => returns.has(one.id)),
    projects: archive.projects
      .filter((project) => spokenOf.has(`project:${project.id}`))
      .map((project) => ({
        ...project,
        related: project.related.filter((one) => spokenOf.has(`project:${one.project}`)),
      })),
    campaigns: archive.campaigns.filter(
      (campaign) => known.has(campaign.source) || spokenOf.has(`campaign:${campaign.id}`),
    ),
    troubles: archive.troubles
      .filter((trouble) => known.has(trouble.source))
      .flatMap((trouble) => troubleBy(trouble, day) ?? []),
    events: archive.events.filter((event) => known.has(event.source)),
    mechanisms: archive.mechanisms
      .map((one) => ({ ...one, uses: one.uses.filter((use) => known.has(use.source)) }))
      .filter((one) => one.uses.length > 0),
    rules: {
      ...archive.rules,
      schemes: archive.rules.schemes.filter(({ source }) => source === undefined || known.has(source)),
    },
    slogans: archive.slogans.filter((slogan) => known.has(slogan.source)),
    letters: archive.letters.filter(({ signed }) => signed <= day).map((letter) => letterBy(letter, day)),
    answers: archive.answers.filter((answer) => answer.date <= day),
    corrections: archive.corrections
      .filter(({ reported, issue }) => reported <= day && frozen.some((one) => one.issue === issue))
      .map((one) => correctionBy(one, day)),
    frozen,
    issues,
  };
}

/** Whether a claim is as it is today: nothing has replaced it, or what has is known. */
const isSettled = ({ supersededBy }: Claim, known: ReadonlySet<string>): boolean =>
  supersededBy === undefined || known.has(supersededBy);

const withoutSuccessor = ({ supersededBy: _, ...claim }: Claim): Claim => claim;

/** An issue as it was on a day: without the steps that were taken later. */
function issueBy(issue: Issue, day: string): Issue {
  const steps = Object.fromEntries(Object.entries(issue.steps).filter(([, { date }]) => date <= day));
  return { ...issue, steps, state: issueState(steps) };
}

/** A letter as it was on a day: without an answer and a closing that came later. */
function letterBy({ answer, closing, ...letter }: Letter, day: string): Letter {
  return {
    ...letter,
    ...(answer && answer.date <= day ? { answer } : {}),
    ...(closing && closing.date <= day ? { closing } : {}),
  };
}

/** A correction as it was on a day: only reported, and without what is right, before it was decided. */
function correctionBy(correction: Correction, day: string): Correction {
  const { decided, instead: _, ...reported } = correction;
  return decided && decided.date > day ? { ...reported, state: '已报告' } : correction;
}

/** Whether a return was there: what an office itself sent in counts from the day it was received, what was printed from its source's. */
function isReceived(archive: Archive, one: Return, day: string): boolean {
  return !isReturned(find(archive.sources, one.source)) || one.received <= day;
}

/** Whether some return of the issue's place, or of a place below it, is known. */
const hasReturns = (archive: Archive, issue: Issue, known: ReadonlySet<string>): boolean =>
  archive.returns.some(
    (one) =>
      known.has(one.id) &&
      (one.place === issue.place ||
        archive.places.some((place) => place.id === one.place && place.city === issue.place)),
  );
