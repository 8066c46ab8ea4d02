import { type Address, issueAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Issue } from '../../model/records.ts';
import { issueNumberWords } from '../../model/wording.ts';
import { dayOfIssue } from '../../views/catalogued.ts';

/** A day of the release calendar. */
export interface ReleaseDay {
  /** What comes out, by the ids of the records: it stays when the day is changed. */
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly note: string;
  /** The day (ISO) on which it comes out. */
  readonly day: string;
  /** The day of the record that says so. */
  readonly said: string;
  /** How often the day was changed. */
  readonly changes: number;
  readonly address?: Address;
}

/** The days on which issues came out. */
export const releaseDays = (archive: Archive): ReleaseDay[] =>
  archive.issues.map((issue) => releaseDay(archive, issue));

function releaseDay(archive: Archive, issue: Issue): ReleaseDay {
  const { id, place, kind, period, state } = issue;
  const day = dayOfIssue(issue);
  return {
    id: `issue/${id}`,
    place,
    title: `${get(archive.places, place).name}重点项目${kind} ${period.text}`,
    note: `${issueNumberWords(issue)}，${state}。`,
    day,
    said: day,
    changes: 0,
    address: issueAddress(id),
  };
}
