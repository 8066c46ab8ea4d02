import type { Archive } from '../model/archive.ts';
import { onceFor } from '../model/once.ts';
import type { Succession } from '../model/standing.ts';

/** Which projects were split, merged or renamed, as the cards of those that came of them say. */
export const successions = onceFor((archive: Archive) => {
  const of = (relation: string): Succession[] =>
    archive.projects.flatMap(({ id, related }) =>
      related
        .filter((other) => other.relation === relation)
        .map((other) => ({ from: other.project, into: id })),
    );
  return { splits: of('拆分自'), merges: of('合并自'), renames: of('更名自') };
});
