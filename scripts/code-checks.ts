import { runToolAside } from './run-tool.ts';

/** A check of the code beside the tests: each counts as one. */
export interface CodeCheck {
  readonly title: string;
  /** Runs it to its end; code 0 when nothing was found. */
  run(): Promise<{ code: number; output: string }>;
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

/** Runs the first check, which may mend files, then the others side by side, each under its title; answers how many passed and how many failed. */
export async function runCodeChecks(
  checks: readonly CodeCheck[],
): Promise<{ passed: number; failed: number }> {
  const [first, ...others] = checks;
  const begun = first?.run();
  await begun;
  const running = [begun, ...others.map(({ run }) => run())];
  let passed = 0;
  for (const [index, { title }] of checks.entries()) {
    console.log(`\n── ${title}`);
    const ended = await running[index];
    process.stdout.write(ended?.output ?? '');
    if (ended?.code === 0) passed += 1;
  }
  return { passed, failed: checks.length - passed };
}

function check(title: string, packageName: string, tool: string, args: readonly string[]): CodeCheck {
  return { title, run: () => runToolAside(packageName, tool, args) };
}
