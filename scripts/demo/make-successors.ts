import { slugOf } from '../new/draft-record.ts';
import { Chance } from './chance.ts';
import { hasHappened, type Month, type Window } from './month.ts';
import { isListed, type MonthState, type Project, stateAt } from './project.ts';

/** One such event a hundred and fifty projects, at least one of each kind. */
const EVERY = 150;

/** Renames, merges and splits some projects in the middle of a year: the old ones leave the list, the new ones join it. */
export function makeSuccessors(projects: readonly Project[], window: Window, seed: string): Project[] {
  const chance = new Chance(`${seed}/successors`);
  const left = new Map<string, Month>();
  const made: Project[] = [];
  const free = (month: Month) => projects.filter((one) => !left.has(one.id) && changes(one, month));
  const inYear = window.months.filter((month) => month > window.first && month % 12 > 1);
  const rounds = inYear.length > 0 ? Math.max(1, Math.round(projects.length / EVERY)) : 0;
  for (const change of Array.from({ length: rounds }, () => [rename, merge, split]).flat()) {
    const month = chance.pick(inYear);
    const [born, gone] = change(free(month), month, chance);
    for (const one of gone) left.set(one.id, month);
    made.push(...born);
  }
  const kept = projects.map((one): Project => {
    const leaves = left.get(one.id);
    return leaves === undefined ? one : { ...one, course: { ...one.course, leaves } };
  });
  return withOwnIds([...kept, ...made]);
}

/** Whether a project is under way in the middle of its time in the list. */
const changes = (project: Project, month: Month): boolean =>
  isListed(project, month - 1) &&
  isListed(project, month) &&
  stateAt(project, month).started &&
  !hasHappened(project.course.finish, month + 1);

type Change = readonly [made: readonly Project[], gone: readonly Project[]];

function rename(free: readonly Project[], month: Month, chance: Chance): Change {
  if (free.length === 0) return [[], []];
  const old = chance.pick(free);
  const made = successor(old, month, '更名自', [old], (state) => state, old.before);
  return [[{ ...made, name: `${old.short}提升项目`, short: `${old.short}提升` }], [old]];
}

function merge(free: readonly Project[], month: Month, chance: Chance): Change {
  const pairs = [...Map.groupBy(free, ({ place }) => place.id).values()].flatMap((some) => {
    const [a, b] = chance.some(some, 2);
    return a && b ? [[a, b] as const] : [];
  });
  if (pairs.length === 0) return [[], []];
  const [a, b] = chance.pick(pairs);
  const both = (state: MonthState, at: Month): MonthState => {
    const other = stateAt(b, at);
    return {
      ...state,
      invested: state.invested + other.invested,
      total: state.total + other.total,
      plan: state.plan + other.plan,
    };
  };
  const made = successor(a, month, '合并自', [a, b], both, a.before + b.before);
  return [[{ ...made, name: `${a.short}综合体项目`, short: `${a.short}综合体` }], [a, b]];
}

function split(free: readonly Project[], month: Month, chance: Chance): Change {
  const large = free.filter((one) => stateAt(one, month).total >= 200 && !one.name.includes('期'));
  if (large.length === 0) return [[], []];
  const old = chance.pick(large);
  const share = chance.between(0.5, 0.7);
  const first = (amount: number): number => Math.round(amount * share);
  const part = (of: (amount: number) => number, phase: string): Project => {
    const cut = (state: MonthState): MonthState => ({
      ...state,
      invested: of(state.invested),
      total: of(state.total),
      plan: of(state.plan),
    });
    const made = successor(old, month, '拆分自', [old], cut, of(old.before));
    return { ...made, name: `${old.short}${phase}项目`, short: `${old.short}${phase}` };
  };
  return [[part(first, '一期'), part((amount) => amount - first(amount), '二期')], [old]];
}

function successor(
  like: Project,
  month: Month,
  relation: string,
  from: readonly Project[],
  become: (state: MonthState, month: Month) => MonthState,
  before: number,
): Project {
  return {
    ...like,
    course: { ...like.course, joins: month },
    before,
    months: new Map([...like.months].map(([at, state]) => [at, become(state, at)])),
    related: from.map((one) => ({ project: one.id, relation, note: NOTES[relation] ?? '' })),
    successor: true,
  };
}

const NOTES: Readonly<Record<string, string>> = {
  更名自: '年中变更名称，进展和投资接着算。',
  合并自: '年中与同地的另一个项目合并，投资合在一起。',
  拆分自: '年中拆成两期，投资按期分开。',
};

/** Gives those that came of others an id and a code of their own. */
function withOwnIds(projects: readonly Project[]): Project[] {
  const taken = new Set(projects.filter(({ successor }) => !successor).map(({ id }) => id));
  return projects.map((one) => {
    if (!one.successor) return one;
    const plain = slugOf(one.short);
    const id = taken.has(plain) ? `${plain}-${taken.size}` : plain;
    taken.add(id);
    const number = String(new Chance(`code/${id}`).whole(100_000, 999_999));
    return { ...one, id, code: one.code.replace(/\d{6}$/, number) };
  });
}
