import type { Band, Standing } from '../model/standing.ts';

/**
 * The band of each ranked contestant, by id: 上游 where its place from the top lies within a third of the ranked, 下游
 * where its place from the bottom does, 中游 for all others and for who would be both; a tie is never split.
 */
export function bands({ rows, ranked }: Pick<Standing, 'rows' | 'ranked'>): ReadonlyMap<string, Band> {
  const ranks = rows.flatMap(({ rank }) => rank ?? []);
  return new Map(
    rows.flatMap(({ id, rank }) => {
      if (rank === undefined) return [];
      const fromBottom = 1 + ranks.filter((other) => other > rank).length;
      return [[id, bandOf(rank * 3 <= ranked, fromBottom * 3 <= ranked)] as const];
    }),
  );
}

function bandOf(top: boolean, bottom: boolean): Band {
  if (top === bottom) return '中游';
  return top ? '上游' : '下游';
}
