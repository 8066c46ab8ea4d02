import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { STAGES, stationOf } from '../../model/stage.ts';
import type { Examined } from '../audit-rule.ts';
import { currentClaims, keyOf } from '../compared/claims-index.ts';
import { byAsOf, endOf } from '../compared/spans.ts';
import { makeFinding } from '../told/make-finding.ts';
import { indicatorWords, subjectWords } from '../told/naming.ts';

/** Two stages of one project, one after the other in time. */
interface Step {
  readonly earlier: Claim;
  readonly later: Claim;
}

/** Projects whose stage goes back; stages off the strip (停滞, 缓建) are no step back. */
export function findStageReturns(archive: Archive): Examined {
  const staged = currentClaims(archive).filter(
    ({ subject, value, nature }) =>
      subject.kind === 'project' &&
      nature === '实际' &&
      value.kind === 'word' &&
      STAGES.includes(value.text) &&
      stationOf(value.text) >= 0,
  );
  const sets = Map.groupBy(staged, (claim) => keyOf(claim.subject.id, claim.indicator, claim.scope));
  const steps = [...sets.values()].flatMap(stepsOf);
  const back = steps.filter(
    ({ earlier, later }) => stationOf(later.value.text) < stationOf(earlier.value.text),
  );
  return {
    findings: back.map((step) => tell(archive, step)),
    compared: steps.length,
    agreed: steps.length - back.length,
  };
}

function stepsOf(set: readonly Claim[]): Step[] {
  const ordered = set.toSorted(byAsOf);
  return ordered.flatMap((later, index) => {
    const earlier = ordered[index - 1];
    return earlier && endOf(earlier.asOf) < endOf(later.asOf) ? [{ earlier, later }] : [];
  });
}

const tell = (archive: Archive, { earlier, later }: Step): Finding =>
  makeFinding('changed-between-dates', {
    state: '前后不一',
    claims: [earlier, later],
    pieces: [
      `${subjectWords(archive, later.subject)}的${indicatorWords(archive, later.indicator)}先是“`,
      earlier,
      '”，后来是“',
      later,
      '”，退回到了更早的阶段。',
    ],
    working: `${earlier.asOf.text} ${earlier.value.text} → ${later.asOf.text} ${later.value.text}`,
  });
