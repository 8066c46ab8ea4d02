import { leadingGroups, type Race } from '../../league/race.ts';
import { join, name, text } from '../runs.ts';
import type { Line } from '../view.ts';
import { rankHeadline } from './rank-chart.ts';

/** Who leads in each group of a race on the first indicator that ranks anybody, a line for each group with ranks. */
export const leaderLines = (race: Race): Line[] =>
  leadingGroups(race)
    .filter(({ standing }) => standing.ranked > 0)
    .map((group) => [...(group.group === '' ? [] : [name(group.group), text('：')]), ...rankHeadline(group)]);

/** The same in one line; that nobody is ranked where that is so. */
export function leadersLine(race: Race): Line {
  const lines = leaderLines(race);
  return lines.length === 0 ? [text('各组都没有名次')] : join(lines, '；');
}
