import { subtract } from '../model/fraction.ts';
import type { BackCast, Contender, Scheme, Score } from '../model/scheme.ts';
import { scoreContestants } from './score-contestants.ts';

/** Scores the same contestants by an old and a new scheme side by side; who is scored by neither is left out. */
export function backCast(
  oldScheme: Scheme,
  newScheme: Scheme,
  contestants: readonly Contender[],
): BackCast[] {
  const byId = (scheme: Scheme) =>
    new Map(scoreContestants(scheme, contestants).map((score) => [score.id, score]));
  const [old, young] = [byId(oldScheme), byId(newScheme)];
  return contestants.flatMap(({ id, group }) => {
    const [before, after] = [old.get(id), young.get(id)];
    if (!before && !after) return [];
    return [{ id, group, ...(before && { before }), ...(after && { after }), ...differences(before, after) }];
  });
}

function differences(
  before: Score | undefined,
  after: Score | undefined,
): Pick<BackCast, 'difference' | 'shareDifference'> {
  if (!before?.complete || !after?.complete) return {};
  const [was, is] = [before.share, after.share];
  return {
    difference: subtract(after.total, before.total),
    ...(was && is && { shareDifference: subtract(is, was) }),
  };
}
