import { choose } from '../../figures/claims/choose.ts';
import { returnsOf } from '../../figures/counts/count-records.ts';
import { figuresFrom } from '../../figures/derived/derive-figures.ts';
import { issueKnows } from '../../figures/issues/issue-period.ts';
import { rowFigures } from '../../league/race-figures.ts';
import { type Archive, frozenOf } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { IssueRecord, RecordedClaim, RecordedRank } from '../../model/issue-record.ts';
import { onceFor } from '../../model/once.ts';
import type { Issue } from '../../model/records.ts';
import { gatherIssue } from '../bulletin/issue-records.ts';
import { issueRace } from '../bulletin/race/issue-race.ts';

/** What an issue prints: its places' numbers, its ranks, its projects; as it was signed out where it is frozen, else as the records are. */
export function composeIssueRecord(archive: Archive, issue: Issue): IssueRecord {
  const frozen = frozenOf(archive, issue.id);
  if (frozen) return frozen.record;
  const known = records(archive);
  const record = known.get(issue.id) ?? recordOf(archive, issue);
  known.set(issue.id, record);
  return record;
}

const records = onceFor((_archive: Archive) => new Map<string, IssueRecord>());

export function recordOf(archive: Archive, issue: Issue): IssueRecord {
  const { claims, projects } = gatherIssue(archive, issue);
  const ofPlaces = claims.filter(({ subject }) => subject.kind === 'place');
  const knows = issueKnows(archive, issue, returnsOf(archive, issue.id));
  return {
    ...{ issue: issue.id, period: issue.period },
    claims: ofPlaces.map(recordClaim),
    figures: ofPlaces.flatMap(({ id }) => figuresFrom(archive, id)),
    ranks: ranksOf(archive, issue),
    projects: projects.map(({ id }) => {
      const subject = { kind: 'project', id } as const;
      const stage = choose(archive, { indicator: 'stage', subject, ...knows }).chosen;
      return { id, ...(stage ? { stage: recordClaim(stage) } : {}) };
    }),
  };
}

/** A claim as it is printed. */
export function recordClaim({ value, indicator, source, place, ...claim }: Claim): RecordedClaim {
  const quantity = value.kind === 'quantity' ? value : undefined;
  return {
    ...{ id: claim.id, subject: claim.subject, place: { id: place }, indicator: { id: indicator } },
    text: value.text,
    value: quantity ? quantity.number : value.kind === 'absent' ? null : value.text,
    ...(quantity?.to === undefined ? {} : { valueTo: quantity.to }),
    unit: quantity?.unit ?? '',
    ...{ scope: claim.scope, cohort: claim.cohort, nature: claim.nature, asOf: claim.asOf },
    source: { id: source },
    ...(claim.home === undefined ? {} : { home: claim.home }),
  };
}

/** The ranks of the race that an issue tells of; none where the site shows no ranks. */
function ranksOf(archive: Archive, issue: Issue): RecordedRank[] {
  const { place } = gatherIssue(archive, issue);
  const race = archive.site.ranks === '名次' ? issueRace(archive, issue, place) : undefined;
  return (race?.sets ?? []).flatMap(({ groups }) =>
    groups.flatMap((group) =>
      group.rows.flatMap((row) => {
        const figure = race && rowFigures(race, group, row).rank;
        return figure
          ? [{ place: row.place.id, indicator: group.indicator.id, group: group.group, figure }]
          : [];
      }),
    ),
  );
}
