import { isMissing } from '../../../league/score-contestants.ts';
import type { Part } from '../../../model/scheme.ts';
import type { OutsideReason } from '../../../model/standing.ts';
import { ABSENCE_REASONS, type AbsenceReason } from '../../../model/value.ts';
import { absentRun, quiet } from '../../runs.ts';
import type { Run } from '../../view.ts';

const isAbsence = (reason: OutsideReason): reason is AbsenceReason =>
  ABSENCE_REASONS.some((one) => one === reason);

/** Why somebody stands outside, as a run. */
export const reasonRun = (reason: OutsideReason): Run =>
  isAbsence(reason) ? absentRun(reason) : quiet(reason);

/** The name of each part of a scheme by its id. */
export const namesOf = (
  rules: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> => new Map(rules.map(({ id, name }) => [id, name]));

/** What is missing, by reason, so that a reason is said once: 招商落地率、入统率（未报送）. */
export function missingWords(parts: readonly Part[], names: ReadonlyMap<string, string>): string {
  const missing = parts.filter(isMissing);
  return [...Map.groupBy(missing, ({ absent }) => absent)]
    .map(([reason, some]) => `${some.map(({ item }) => names.get(item) ?? item).join('、')}（${reason}）`)
    .join('；');
}
