import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { scopeFits } from '../../model/funnel.ts';
import type { Examined } from '../audit-rule.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { isEqual, isPlain } from '../compared/printed.ts';
import { thresholdOf } from '../compared/threshold.ts';
import { makeFinding } from '../told/make-finding.ts';
import { indicatorWords, scopeWords, subjectWords } from '../told/naming.ts';

const ID = 'same-label';
const SHORTEST = 3;
const OVERLAP = 2;

/** Numbers of one source on one indicator whose scopes differ by a few words: 中央预算内项目 and 中央预算内申报项目. */
export function findNearScopes(archive: Archive): Examined {
  const scoped = currentNumbers(archive).filter(
    (claim) =>
      claim.subject.kind !== 'project' &&
      [...claim.scope].length >= SHORTEST &&
      thresholdOf(claim.scope) === undefined &&
      isPlain(claim) &&
      isOwn(claim) &&
      find(archive.indicators, claim.indicator)?.kind !== '比率' &&
      !isFunnelStep(archive, claim),
  );
  const pairs = [...Map.groupBy(scoped, setKey).values()].flatMap(nearPairs);
  const different = pairs.filter(([a, b]) => !isEqual(a, b));
  return {
    findings: different.map(([a, b]) => tell(archive, a, b)),
    compared: pairs.length,
    agreed: pairs.length - different.length,
  };
}

/** Whether a number is the step of a funnel whose steps are told apart by their scopes. */
const isFunnelStep = (archive: Archive, { indicator, scope }: Counted): boolean =>
  archive.funnels.some(({ steps }) =>
    steps.some(
      (step) => step.indicator === indicator && step.scope !== undefined && scopeFits(step.scope, scope),
    ),
  );

const setKey = (claim: Counted): string =>
  keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.source,
    claim.cohort,
    claim.period.text,
    claim.nature,
    dimensionIn(claim),
  );

/** The pairs of a group in which one scope is the other with some words put in, the shorter first. */
function nearPairs(group: readonly Counted[]): (readonly [Counted, Counted])[] {
  return group.flatMap((shorter) =>
    group.filter((longer) => isNear(shorter.scope, longer.scope)).map((longer) => [shorter, longer] as const),
  );
}

/** Whether words were put before a scope or into its middle; words behind it make a part of it, which is another matter. */
function isNear(shorter: string, longer: string): boolean {
  if (longer.length <= shorter.length) return false;
  if (longer.endsWith(shorter)) return true;
  const head = commonHead(shorter, longer);
  const tail = shorter.length - head;
  return head >= OVERLAP && tail >= OVERLAP && longer.endsWith(shorter.slice(head));
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function tell(archive: Archive, a: Counted, b: Counted): Finding {
  const scopes = [a, b].map(({ scope }) => scopeWords(scope) || '另一口径');
  return makeFinding(ID, {
    state: '口径不明',
    claims: [a, b],
    pieces: [
      `${subjectWords(archive, a.subject)}的${indicatorWords(archive, a.indicator)}在同一来源里有相近的口径：“${scopes[0]}”是`,
      a,
      `，“${scopes[1]}”是`,
      b,
      '。来源没有写明两者是同一批、其中一部分，还是另外一批。',
    ],
    working: `${a.scope} ${a.value.text}；${b.scope} ${b.value.text}`,
  });
}
