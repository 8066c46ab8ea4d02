import type { Counted } from '../figures/amount.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Finding } from '../model/finding.ts';
import type { Examined } from './audit-rule.ts';
import { changesIn } from './changes-in.ts';
import { currentNumbers, keyOf, subjectKey } from './claims-index.ts';
import { makeFinding, type Piece } from './make-finding.ts';
import { dimensionIn } from './measures.ts';
import { labelWords, subjectWords } from './naming.ts';
import { isForecast } from './natures.ts';
import { byAsOf, endOf } from './spans.ts';

/** Targets and plans of places and campaigns that are told differently later: of one period, or of a stock at any time. */
export function findMovedTargets(archive: Archive): Examined {
  const targets = currentNumbers(archive).filter(
    (claim) => claim.subject.kind !== 'project' && isForecast(claim),
  );
  const courses = [...Map.groupBy(targets, (claim) => setKey(archive, claim)).values()]
    .map((set) => set.toSorted(byAsOf))
    .filter((set) => new Set(set.map(({ asOf }) => endOf(asOf))).size > 1);
  const moved = courses.map(changesIn).filter((course) => course.length > 1);
  return {
    findings: moved.map((course) => tell(archive, course)),
    compared: courses.length,
    agreed: courses.length - moved.length,
  };
}

function setKey(archive: Archive, claim: Counted): string {
  const isStock = find(archive.indicators, claim.indicator)?.kind === '存量';
  return keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.scope,
    claim.cohort,
    claim.nature,
    dimensionIn(claim),
    isStock ? '' : claim.period.text,
  );
}

function tell(archive: Archive, course: readonly Counted[]): Finding {
  const [first] = course;
  return makeFinding('forecast-actual', {
    state: '前后不一',
    claims: course,
    pieces: [
      first
        ? `${subjectWords(archive, first.subject)}的${labelWords(archive, first)}（${first.nature}）先后不同：`
        : '',
      ...course.flatMap((claim, index): Piece[] => [index > 0 ? '，后来是' : '先是', claim]),
      '。完成得怎样，要按先前定的和后来定的分别看。',
    ],
    working: course.map((claim) => `${claim.asOf.text} ${claim.value.text}`).join(' → '),
  });
}
