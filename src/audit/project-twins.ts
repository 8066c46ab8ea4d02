import { type Counted, claimAmount } from '../figures/amount.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Finding } from '../model/finding.ts';
import { fractionText } from '../model/fraction.ts';
import type { Project } from '../model/records.ts';
import { dimensionOf } from '../model/value.ts';
import { currentNumbers } from './claims-index.ts';
import { makeFinding } from './make-finding.ts';
import { subjectWords } from './naming.ts';
import { alike, bigramsOf, coresOf, type NameCore } from './project-names.ts';

const ID = 'recorded-twice';
const ALIKE = 0.8;
const SAME = 0.95;
const SHORTEST = 4;

/** Two project cards with names so alike that they may be one project. */
interface Pair {
  readonly a: Project;
  readonly b: Project;
  readonly alike: number;
}

/** Projects recorded under two names: alike by name, and alike by owner or by the numbers told of them. */
export function findTwins(archive: Archive): { findings: Finding[]; compared: number } {
  const numbers = Map.groupBy(
    currentNumbers(archive).filter(
      ({ subject, indicator }) =>
        subject.kind === 'project' && find(archive.indicators, indicator)?.kind === '存量',
    ),
    ({ subject }) => subject.id,
  );
  const pairs = nearPairs(archive);
  const findings = pairs.flatMap((pair) => {
    const shared = sharedNumbers(numbers.get(pair.a.id) ?? [], numbers.get(pair.b.id) ?? []);
    return isTwin(pair, shared) ? [tell(archive, pair, shared, numbers)] : [];
  });
  return { findings, compared: pairs.length };
}

/** The pairs of projects that share most of the letters of a name, found by way of their rarest pair of characters. */
function nearPairs(archive: Archive): Pair[] {
  const projects = archive.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const cores = new Map(projects.map((project) => [project.id, coresOf(archive, project)]));
  const holders = new Map<string, Project[]>();
  for (const project of projects)
    for (const bigram of new Set((cores.get(project.id) ?? []).flatMap(({ core }) => [...bigramsOf(core)])))
      holders.set(bigram, [...(holders.get(bigram) ?? []), project]);
  const seen = new Map<string, Pair>();
  for (const some of holders.values()) {
    if (some.length > 50) continue;
    for (const [index, a] of some.entries())
      for (const b of some.slice(index + 1)) {
        const key = `${a.id} ${b.id}`;
        if (seen.has(key) || a.city !== b.city) continue;
        seen.set(key, { a, b, alike: nearest(cores.get(a.id) ?? [], cores.get(b.id) ?? []) });
      }
  }
  return [...seen.values()].filter((pair) => pair.alike >= ALIKE);
}

/** How alike the nearest two names are; names with different numbers or phases in them are not alike at all. */
const nearest = (one: readonly NameCore[], other: readonly NameCore[]): number =>
  Math.max(0, ...one.flatMap((a) => other.map((b) => likeness(a, b))));

function likeness(a: NameCore, b: NameCore): number {
  if (a.core.length < SHORTEST || b.core.length < SHORTEST) return 0;
  const apart = (x: string, y: string): boolean => x !== y && x !== '' && y !== '';
  return apart(a.numbers, b.numbers) || a.phases !== b.phases ? 0 : alike(a.core, b.core);
}

/** Pairs of numbers on the same indicator that two projects have in common. */
function sharedNumbers(one: readonly Counted[], other: readonly Counted[]): (readonly [Counted, Counted])[] {
  const byValue = Map.groupBy(other, valueKey);
  const pairs = one.flatMap((a) => {
    const [b] = byValue.get(valueKey(a)) ?? [];
    return b ? [[a, b] as const] : [];
  });
  return [...new Map(pairs.map((pair) => [pair[0].indicator, pair])).values()];
}

const valueKey = (claim: Counted): string =>
  [claim.indicator, dimensionOf(claim.value), fractionText(claimAmount(claim))].join(' ');

function isTwin({ a, b, alike: likely }: Pair, shared: readonly unknown[]): boolean {
  const related = [a, b].some((one) =>
    one.related.some(({ project }) => project === (one === a ? b.id : a.id)),
  );
  const owners = a.owner !== undefined && b.owner !== undefined;
  if (owners && a.owner !== b.owner) return false;
  if (related) return shared.length > 0;
  const samePlace = a.place === b.place || [a.place, b.place].includes(a.city);
  return samePlace && (owners || shared.length > 0 || likely >= SAME);
}

function tell(
  archive: Archive,
  { a, b }: Pair,
  shared: readonly (readonly [Counted, Counted])[],
  numbers: ReadonlyMap<string, readonly Counted[]>,
): Finding {
  const [first, second] = [a, b].map((project) => subjectWords(archive, { kind: 'project', id: project.id }));
  const claims =
    shared.length > 0
      ? shared.flat()
      : [a, b].flatMap((project) => (numbers.get(project.id) ?? []).slice(0, 1));
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
