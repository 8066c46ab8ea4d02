import { issueMonths, reviewPeriodOf } from '../../../figures/issues/issue-period.ts';
import { type Race, raceMonths, raceOf, reviewOf } from '../../../league/race.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Issue, Place } from '../../../model/records.ts';

/** The race that an issue tells of: that of its month, or of the quarter or year that it reviews; undefined where nobody raced. */
export function issueRace(archive: Archive, issue: Issue, city: Place): Race | undefined {
  const months = raceMonths(archive, city.id);
  const last = issueMonths(issue).at(-1);
  if (last === undefined || !months.includes(last)) return undefined;
  const period = reviewPeriodOf(issue);
  if (period) return reviewOf(archive, city, period);
  return issue.kind === '月度简报' ? raceOf(archive, city, last) : undefined;
}
