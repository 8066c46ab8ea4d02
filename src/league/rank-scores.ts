import type { Score } from '../model/scheme.ts';
import type { Entry, OutsideReason, Standing } from '../model/standing.ts';
import { rankEntries } from './rank-entries.ts';
import { isMissing } from './score-contestants.ts';

/**
 * Ranks the scores of one scheme group by group, in the order in which the groups come, by the base alone or by the total;
 * one that lacks a part of it stands outside with the reason of the first that is missing.
 */
export function rankScores(scores: readonly Score[], by: 'base' | 'total'): Standing[] {
  const missing = new Map(
    scores.flatMap((score) => {
      const reason = reasonOf(score, by);
      return reason === undefined ? [] : [[score.id, reason] as const];
    }),
  );
  const entry = (score: Score): Entry => ({
    id: score.id,
    group: score.group,
    terms: '',
    ...(missing.has(score.id) ? { absent: '待核' } : { value: score[by] }),
  });
  return [...Map.groupBy(scores, ({ group }) => group).values()].map((some) => {
    const standing = rankEntries(some.map(entry), { smallBase: 0, direction: '越高越好' });
    const rows = standing.rows.map((row) => {
      const outside = missing.get(row.id);
      return outside === undefined ? row : { ...row, outside };
    });
    return { ...standing, rows };
  });
}

function reasonOf({ parts, max }: Score, by: 'base' | 'total'): OutsideReason | undefined {
  const needed = by === 'base' ? parts.filter(({ kind }) => kind === 'base') : parts;
  return needed.find(isMissing)?.absent ?? (max.n === 0n ? (needed[0]?.absent ?? '待核') : undefined);
}
