import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take by far the longest, the longest first; where the times of an earlier run are lost, nothing else tells. */
const LONG = [
  'tests/site/browser.test.ts',
  'tests/site/demo.test.ts',
  'tests/site/views.test.ts',
  'tests/site/structure.test.ts',
  'tests/commands/commands.test.ts',
  'tests/site/contract.test.ts',
  'tests/demo/demo-command.test.ts',
];

/**
 * Runs the longest files first, so that at the end no core waits for one of them; and last, in a row, those that share
 * a worker, which ends as soon as another file comes between them.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      if (!project.config.isolate) return LONG.length + 1;
      const at = LONG.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
