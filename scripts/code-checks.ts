import { runTool } from './run-tool.ts';

/** A check of the code beside the tests: each counts as one. */
export interface CodeCheck {
  readonly title: string;
  /** Runs it, its output on the terminal; true when nothing was found. */
  run(): Promise<boolean>;
}

/** The checks of the code, in the order in which they run; `fix` lets biome mend what it safely can. */
export function codeChecks({ fix }: { fix: boolean }): readonly CodeCheck[] {
  const biome = ['check', '--error-on-warnings', ...(fix ? ['--write'] : []), '.'];
  const astro = ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
  return [
    check('格式与写法（biome）', '@biomejs/biome', 'biome', biome),
    check('代码类型（tsc）', 'typescript', 'tsc', ['--noEmit', '--project', 'tsconfig.json']),
    check('页面类型（astro check）', 'astro', 'astro', astro),
  ];
}

/** Runs checks one after another, all of them, under their titles; answers how many passed and how many failed. */
export async function runCodeChecks(
  checks: readonly CodeCheck[],
): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  for (const { title, run } of checks) {
    console.log(`\n── ${title}`);
    if (await run()) passed += 1;
  }
  return { passed, failed: checks.length - passed };
}

function check(title: string, packageName: string, tool: string, args: readonly string[]): CodeCheck {
  return { title, run: async () => (await runTool(packageName, tool, args)) === 0 };
}
