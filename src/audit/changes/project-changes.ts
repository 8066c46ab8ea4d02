import type { Counted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare } from '../../model/fraction.ts';
import type { Examined } from '../audit-rule.ts';
import { currentClaims, currentNumbers, keyOf } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { byAsOf, endOf } from '../compared/spans.ts';
import { sumOf } from '../sums/sum-group.ts';
import { listed, makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorWords, subjectWords } from '../told/naming.ts';
import { changesIn } from './changes-in.ts';
import { projectSizes } from './project-size.ts';

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
  const about = first
    ? `${subjectWords(archive, first.subject)}的${indicatorWords(archive, first.indicator)}`
    : '';
  const others = scoped ? [] : besideLater(archive, steps);
  return makeFinding(ID, {
    state: scoped ? '前后不一' : '口径不明',
    claims: [...steps, ...others],
    pieces: [
      scoped ? `${about}先后报得不一样：` : `${about}先后报的范围不同：`,
      ...steps.flatMap((claim, index): Piece[] => [
        index > 0 ? '，后来是' : '先是',
        ...(claim.scope === '' ? [] : [{ name: claim.scope }]),
        claim,
      ]),
      ...(others.length > 0
        ? ['；后来的与另列的', ...listed(others), '相加，比先前的合计还多。先后的口径不同，来源没有说明。']
        : [scoped ? '。来源没有说明为什么变。' : '。口径不同，不能直接比较，也看不出有没有变。']),
    ],
    working: [
      steps.map((claim) => `${claim.asOf.text} ${drawScoped(claim)}`).join(' → '),
      ...(others.length > 0
        ? [
            `${[...steps.slice(-1), ...others].map(({ value }) => value.text).join(' + ')} > ${steps[0]?.value.text}`,
          ]
        : []),
    ].join('；'),
  });
}

const drawScoped = ({ value, scope }: Counted): string =>
  `${value.text}${scope === '' ? '' : `［${scope}］`}`;

/**
 * What the later source lists for those projects that stand in the place of the other members of the earlier whole, where
 * all of it together is more than that whole.
 */
function besideLater(archive: Archive, steps: readonly Counted[]): Counted[] {
  const [whole] = steps;
  const later = steps.at(-1);
  if (!whole || !later || !WHOLE_SCOPE.test(whole.scope)) return [];
  const own = later.subject.id;
  const members = relatedTo(archive, new Set([own])).filter((id) => isToldBy(archive, id, whole.source));
  const heirs = new Set(relatedTo(archive, new Set(members)).filter((id) => id !== own));
  const others = currentNumbers(archive).filter(
    (claim) =>
      claim.indicator === later.indicator &&
      claim.source === later.source &&
      claim.nature === later.nature &&
      heirs.has(claim.subject.id),
  );
  return compare(sumOf([later, ...others]), sumOf([whole])) > 0 ? others : [];
}

/** The projects that some of these are related to, by their own cards or by others'. */
const relatedTo = (archive: Archive, ids: ReadonlySet<string>): string[] =>
  archive.projects.flatMap((project) =>
    ids.has(project.id)
      ? project.related.map((other) => other.project)
      : project.related.some((other) => ids.has(other.project))
        ? [project.id]
        : [],
  );

const isToldBy = (archive: Archive, project: string, source: string): boolean =>
  currentClaims(archive).some((claim) => claim.subject.id === project && claim.source === source);
