import { checkBudgets } from './check-budgets.ts';
import { checkCycles } from './check-cycles.ts';
import { checkImports } from './check-imports.ts';
import { checkNames } from './check-names.ts';
import { checkWorld } from './check-world.ts';
import type { SourceTree } from './source-tree.ts';

/** Everything in a tree that breaks the plan of the house, a Chinese sentence each with its place and its cure. */
export function checkArchitecture(tree: SourceTree): string[] {
  return [checkImports, checkCycles, checkWorld, checkNames, checkBudgets].flatMap((check) => check(tree));
}
