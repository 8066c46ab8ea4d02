import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import type { Examined } from '../audit-rule.ts';
import { changesIn } from '../changes/changes-in.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { byAsOf, endOf } from '../compared/spans.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorWords, subjectWords } from '../told/naming.ts';
import { isForecast } from './natures.ts';

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
    findings: [...Map.groupBy(moved, familyKey).values()].map((family) => tell(archive, family)),
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

/** Courses that one source pair tells of one indicator under several scopes belong together. */
const familyKey = ([first]: readonly Counted[]): string =>
  first ? keyOf(subjectKey(first.subject), first.indicator, first.source, first.nature) : '';

function tell(archive: Archive, family: readonly (readonly Counted[])[]): Finding {
  const [first] = family[0] ?? [];
  const scoped = family.some((course) => course.some(({ scope }) => scope !== ''));
  const about = first
    ? `${subjectWords(archive, first.subject)}的${indicatorWords(archive, first.indicator)}（${first.nature}）`
    : '';
  return makeFinding('forecast-actual', {
    state: scoped ? '口径不明' : '前后不一',
    claims: family.flat(),
    pieces: [
      `${about}先后不同：`,
      ...family.flatMap((course, index): Piece[] => [index > 0 ? '；' : '', ...sayCourse(course)]),
      scoped
        ? '。分档或范围可能也改了，个数不能直接相减；完成得怎样，按先前定的和后来定的分别看。'
        : '。完成得怎样，要按先前定的和后来定的分别看。',
    ],
    working: family
      .map((course) => course.map((claim) => `${claim.asOf.text} ${claim.value.text}`).join(' → '))
      .join('；'),
  });
}

const sayCourse = (course: readonly Counted[]): Piece[] =>
  course.flatMap((claim, index): Piece[] => [
    ...(index === 0 && claim.scope !== '' ? [{ name: claim.scope }] : []),
    index > 0 ? '，后来是' : '先是',
    claim,
  ]);
