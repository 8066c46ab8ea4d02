import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { fractionText } from '../../model/fraction.ts';
import type { Project } from '../../model/records.ts';
import { currentClaims, currentNumbers } from '../compared/claims-index.ts';
import { amountIn, dimensionIn } from '../compared/measures.ts';
import { makeFinding } from '../told/make-finding.ts';
import { subjectWords } from '../told/naming.ts';
import { type NearNames, nearNames } from './near-names.ts';

const ID = 'recorded-twice';
const SAME = 0.95;

/** Two numbers on one indicator that two projects have in common. */
type Shared = readonly [Counted, Counted];

/** Projects recorded under two names: alike by name, and alike by owner or by the numbers told of them. */
export function findTwins(archive: Archive): { findings: Finding[]; compared: number } {
  const pairs = nearNames(archive);
  const numbers = Map.groupBy(
    currentNumbers(archive).filter(
      ({ subject, indicator }) =>
        subject.kind === 'project' && find(archive.indicators, indicator)?.kind === '存量',
    ),
    ({ subject }) => subject.id,
  );
  const findings = pairs.flatMap((pair) => {
    const shared = sharedNumbers(numbers.get(pair.a.id) ?? [], numbers.get(pair.b.id) ?? []);
    const claims = shared.length > 0 ? shared.flat() : firstClaims(archive, [pair.a, pair.b]);
    return isTwin(pair, shared) && claims.length > 0 ? [tell(archive, pair, shared, claims)] : [];
  });
  return { findings, compared: pairs.length };
}

/** Numbers that two projects have in common, one pair an indicator. */
function sharedNumbers(one: readonly Counted[], other: readonly Counted[]): Shared[] {
  const byValue = Map.groupBy(other, valueKey);
  const pairs = one.flatMap((a): Shared[] => {
    const [b] = byValue.get(valueKey(a)) ?? [];
    return b ? [[a, b]] : [];
  });
  return [...new Map(pairs.map((pair) => [pair[0].indicator, pair])).values()];
}

const valueKey = (claim: Counted): string =>
  [claim.indicator, dimensionIn(claim), fractionText(amountIn(claim))].join(' ');

/** Where no number is shared, a finding still names a claim of each. */
const firstClaims = (archive: Archive, projects: readonly Project[]): Claim[] =>
  projects.flatMap(
    ({ id }) =>
      currentClaims(archive).find(({ subject }) => subject.kind === 'project' && subject.id === id) ?? [],
  );

function isTwin({ a, b, likeness }: NearNames, shared: readonly Shared[]): boolean {
  const owned = a.owner !== undefined && b.owner !== undefined;
  if (owned && a.owner !== b.owner) return false;
  if (isSuccessor(a, b) || isSuccessor(b, a)) return false;
  if (isRelated(a, b) || isRelated(b, a)) return shared.length > 0;
  const samePlace = a.place === b.place || [a.place, b.place].includes(a.city);
  return samePlace && (owned || shared.length > 0 || likeness >= SAME);
}

/** A card that says what it was before, or what it came of, is no second card of the same project by mistake. */
const isSuccessor = (from: Project, to: Project): boolean =>
  from.related.some(
    ({ project, relation }) =>
      project === to.id && relation !== undefined && ['更名自', '拆分自', '合并自'].includes(relation),
  );

const isRelated = (from: Project, to: Project): boolean =>
  from.related.some(({ project }) => project === to.id);

function tell(
  archive: Archive,
  { a, b }: NearNames,
  shared: readonly Shared[],
  claims: readonly Claim[],
): Finding {
  const [first, second] = [a, b].map(({ id }) => subjectWords(archive, { kind: 'project', id }));
  const owner = a.owner !== undefined && a.owner === b.owner;
  return makeFinding(ID, {
    state: '重复',
    claims,
    pieces: [
      `“${first}”与“${second}”两张项目卡片名称相近${owner ? '、建设单位相同' : ''}`,
      ...shared.flatMap(([one, other]) => ['，一张印作', one, '，另一张也印作', other]),
      '。可能是同一个项目用了两个名称，待核；汇总时可能重复计算。',
    ],
    working: `${a.name} ≈ ${b.name}`,
  });
}
