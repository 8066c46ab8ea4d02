import { knownDay } from '../../figures/claims/known-day.ts';
import { listReleases, type Release } from '../../figures/issues/releases.ts';
import { type Address, issueAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import { onceFor } from '../../model/once.ts';
import type { Issue } from '../../model/records.ts';
import { issueNumberWords } from '../../model/wording.ts';
import { dayOfIssue } from '../catalogued.ts';

/** A day of the release calendar. */
export interface ReleaseDay {
  /** What comes out, by the ids of the records: it stays when the day is changed. */
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly note: string;
  /** The day (ISO) on which it came out, else that on which it is due. */
  readonly day: string;
  readonly isOut: boolean;
  /** The day (ISO) of the latest record that says so. */
  readonly said: string;
  /** How often the day was changed. */
  readonly changes: number;
  readonly address?: Address;
}

/** The days of all releases by the timetable, then those of signed issues that no timetable asks for. */
export const releaseDays = onceFor((archive: Archive): readonly ReleaseDay[] => {
  const releases = listReleases(archive);
  const timed = new Set(releases.flatMap(({ issue }) => issue?.id ?? []));
  return [
    ...releases.map((release) => dayOfRelease(archive, release)),
    ...archive.issues
      .filter(({ id, steps }) => steps.sign && !timed.has(id))
      .map((issue) => dayOf(archive, issue)),
  ];
});

function dayOfRelease(archive: Archive, release: Release): ReleaseDay {
  const { id, place, rule, period, due, changes, state, issue, issued } = release;
  const reason = changes.at(-1)?.reason;
  return {
    id,
    place,
    title: titleOf(archive, place, rule.kind, period.words),
    note: `${issue ? `${issueNumberWords(issue)}，` : ''}${state}。${reason ? `改期：${reason}。` : ''}`,
    day: issued ?? due,
    isOut: issued !== undefined,
    said: issued ?? knownDay(archive) ?? due,
    changes: changes.length + (issued !== undefined && issued !== due ? 1 : 0),
    ...(issue ? { address: issueAddress(issue.id) } : {}),
  };
}

const dayOf = (archive: Archive, issue: Issue): ReleaseDay => ({
  id: `issue/${issue.id}`,
  place: issue.place,
  title: titleOf(archive, issue.place, issue.kind, issue.period.text),
  note: `${issueNumberWords(issue)}。`,
  day: dayOfIssue(issue),
  isOut: true,
  said: dayOfIssue(issue),
  changes: 0,
  address: issueAddress(issue.id),
});

const titleOf = (archive: Archive, place: string, kind: string, period: string): string =>
  `${get(archive.places, place).name}重点项目${kind} ${period}`;
