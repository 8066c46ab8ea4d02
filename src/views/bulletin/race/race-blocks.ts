import { text } from '../../runs.ts';
import type { Block } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';
import { issueRace } from './issue-race.ts';
import { standingBlocks } from './standing-tables.ts';

/** The race of a monthly issue's month, group by group; nothing where nobody is in a group to race in, or where nobody is ranked. */
export function raceBlocks({ archive, issue, place }: IssueRecords): Block[] {
  const race = issueRace(archive, issue, place);
  const ranked = race?.sets.some(({ groups }) => groups.some(({ standing }) => standing.ranked > 0));
  return race && ranked ? [{ kind: 'heading', line: [text('赛马')] }, ...standingBlocks(archive, race)] : [];
}
