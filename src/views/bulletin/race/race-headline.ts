import { leadingGroups, type Race } from '../../../league/race.ts';
import type { Archive } from '../../../model/archive.ts';
import { rankHeadline } from '../../league/rank-chart.ts';
import { name, text } from '../../runs.ts';
import type { Line } from '../../view.ts';

/** Who leads the largest group of a race that is ranked; no words where nobody is, or where the site shows no ranks. */
export function raceHeadline(archive: Archive, race: Race): Line {
  if (archive.site.ranks === '档次') return [];
  const ranked = leadingGroups(race).filter(({ standing }) => standing.ranked > 0);
  const [first] = ranked.toSorted((a, b) => b.standing.ranked - a.standing.ranked);
  if (!first) return [];
  return [...(first.group === '' ? [] : [name(first.group), text('：')]), ...rankHeadline(first)];
}
