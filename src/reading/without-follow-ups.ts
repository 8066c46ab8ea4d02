import type { Problem } from '../model/problem.ts';

const SHAPE: ReadonlySet<string> = new Set(['key-known', 'key-missing', 'value-shape', 'word-known']);

/** How many problems of one file are looked at, and how many are told: beyond that, something else is wrong with it. */
const LOOKED_AT = 1000;
const TOLD = 100;

/** What is told first where several problems meet: the character, then the YAML, then what it would mean. */
function rankOf({ rule }: Problem): number {
  if (rule === 'character-plain') return 0;
  return rule.startsWith('yaml-') || rule === 'value-filled' ? 1 : 2;
}

/** Leaves out what only follows from a more basic problem at the same place, what is told already, and endless repetition. */
export function withoutFollowUps(problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, (one) => one.at.file).values()].flatMap((all) => {
    const looked = all.slice(0, LOOKED_AT);
    const own = looked.filter(
      (one, index) =>
        !looked.some((cause) => follows(one, cause)) &&
        looked.findIndex((other) => isSame(one, other)) === index,
    );
    const rest = own.length - TOLD + all.length - looked.length;
    return rest > 0 ? [...own.slice(0, TOLD), ...tooMany(own, rest)] : own;
  });
}

function follows(problem: Problem, cause: Problem): boolean {
  if (rankOf(cause) >= rankOf(problem)) return false;
  const { at } = problem;
  if (SHAPE.has(problem.rule) && at.line === cause.at.line - 1) return true;
  if (at.line !== cause.at.line) return false;
  return SHAPE.has(problem.rule) || rankOf(problem) === 1 || overlap(problem, cause);
}

const overlap = ({ at: a }: Problem, { at: b }: Problem): boolean =>
  a.column < b.column + b.width && b.column < a.column + a.width;

const isSame = (a: Problem, b: Problem): boolean =>
  a.rule === b.rule && a.message === b.message && a.at.line === b.at.line && a.at.column === b.at.column;

function tooMany(own: readonly Problem[], rest: number): Problem[] {
  const { at } = own[TOLD] ?? own[0] ?? {};
  const cure = '先改好前面的，再运行一次；若整个文件都不对，换一份再来。';
  return at
    ? [{ rule: 'file-problems', at, message: `这个文件还有 ${rest} 处问题，没有一一列出。`, cure }]
    : [];
}
