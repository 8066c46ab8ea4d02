import type { Counted } from '../figures/amount.ts';
import type { Archive } from '../model/archive.ts';
import type { Finding } from '../model/finding.ts';
import type { Examined } from './audit-rule.ts';
import { changesIn } from './changes-in.ts';
import { keyOf } from './claims-index.ts';
import { makeFinding, type Piece } from './make-finding.ts';
import { dimensionIn } from './measures.ts';
import { indicatorWords, subjectWords } from './naming.ts';
import { projectSizes } from './project-size.ts';
import { byAsOf, endOf } from './spans.ts';

const ID = 'changed-between-dates';
const WHOLE_SCOPE = /合计|总体|全部|整体/;

/** Claims of one project on one indicator that follow each other in time; `scoped` when their scopes are the same. */
interface Course {
  readonly steps: readonly Counted[];
  readonly scoped: boolean;
}

/** How the size of each project was told over time, where it was told more than once. */
export function findProjectChanges(archive: Archive): Examined {
  const sets = Map.groupBy(projectSizes(archive), (claim) =>
    keyOf(claim.subject.id, claim.indicator, dimensionIn(claim), claim.nature),
  );
  const courses = [...sets.values()].flatMap(coursesOf);
  const changed = courses.flatMap((course) => {
    const steps = changesIn(course.steps);
    return steps.length > 1 ? [{ ...course, steps }] : [];
  });
  return {
    findings: changed.map((course) => tell(archive, course)),
    compared: courses.length,
    agreed: courses.length - changed.length,
  };
}

/** A course for each scope that returns at a later date; else one across scopes, if one of them speaks of the whole. */
function coursesOf(set: readonly Counted[]): Course[] {
  const dated = set.toSorted(byAsOf);
  const kept = [...Map.groupBy(dated, ({ scope }) => scope).values()].filter(spansDates);
  if (kept.length > 0) return kept.map((steps) => ({ steps, scoped: true }));
  const whole = dated.filter(({ scope }) => scope === '' || WHOLE_SCOPE.test(scope));
  return spansDates(whole) ? [{ steps: whole, scoped: false }] : [];
}

const spansDates = (claims: readonly Counted[]): boolean =>
  new Set(claims.map(({ asOf }) => endOf(asOf))).size > 1;

function tell(archive: Archive, { steps, scoped }: Course): Finding {
  const [first] = steps;
  return makeFinding(ID, {
    state: scoped ? '前后不一' : '口径不明',
    claims: steps,
    pieces: [
      `${first ? `${subjectWords(archive, first.subject)}的${indicatorWords(archive, first.indicator)}` : ''}先后报得不一样：`,
      ...steps.flatMap((claim, index): Piece[] => [index > 0 ? '，后来是' : '先是', claim]),
      scoped ? '。来源没有说明为什么变。' : '。两处的口径不同，不能直接比较，也看不出有没有变。',
    ],
    working: steps
      .map(
        (claim) => `${claim.asOf.text} ${claim.value.text}${claim.scope === '' ? '' : `［${claim.scope}］`}`,
      )
      .join(' → '),
  });
}
