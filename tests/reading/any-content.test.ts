import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listDownloads } from '../../src/exports/catalogue.ts';
import { drawProblem } from '../../src/model/problem.ts';
import { contentFile } from '../../src/reading/content-file.ts';
import { lookup } from '../../src/reading/lookup.ts';
import { parseFile } from '../../src/reading/parse-file.ts';
import { parseProse } from '../../src/reading/parse-prose.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { stockOf } from '../exports/stock-of.ts';
import { FILES, openTrial, TRIAL } from './trial-site.ts';

const files = Object.keys(TRIAL);
const SIGNS = [
  ...'{}[]<>:：#&*!|>%@`"\'-—，。（）％ 　\t\n',
  '---\n',
  '<数 ',
  '/>',
  '\u00a0',
  '⼯',
  '\uFEFF',
  '20',
  '亿',
  '*a',
];

/** A text with some signs put in, taken out or written over. */
const spoilt = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), fc.constantFrom(...SIGNS)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce((whole, [at, cut, sign]) => whole.slice(0, at) + sign + whole.slice(at + cut), text),
    );

it('whatever happens to a file, something is told, or every page and download can be made of it', () => {
  const anyFile = fc
    .constantFrom(...files)
    .chain((file) => fc.tuple(fc.constant(file), spoilt(TRIAL[file] ?? '')));
  fc.assert(
    fc.property(anyFile, ([file, text]) => {
      const opened = openTrial({ [file]: text });
      if (!opened.ok) {
        expect(opened.problems.length).toBeGreaterThan(0);
        for (const problem of opened.problems)
          expect(drawProblem(problem)).toMatch(
            /^content\S*:\d+:\d+ {2}错误 {2}[a-z-]+\n[\s\S]*\n {2}改法：.+$/,
          );
        return;
      }
      for (const page of listPages(opened.archive)) page.compose();
      for (const download of listDownloads(stockOf(opened.archive))) download.body();
    }),
    { numRuns: 100 },
  );
});

it('whatever stands in a file, it is parsed or told with a place inside it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...SIGNS)).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...files), text, (path, body) => {
      const file = contentFile(path, body);
      for (const problem of parseFile(file).problems) {
        expect(problem.at.line).toBeLessThanOrEqual(file.starts.length);
        expect(problem.at.line).toBeGreaterThanOrEqual(1);
        expect(problem.at.column).toBeGreaterThanOrEqual(1);
        expect(drawProblem(problem)).toContain(path);
      }
    }),
    { numRuns: 1000 },
  );
});

it('whatever stands in prose, it becomes a closed tree or is told', () => {
  const names = lookup([], []);
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...SIGNS,
          '# ',
          '- ',
          '1. ',
          '**',
          '![',
          '](地区:',
          '](https://a)',
          '<图',
          '{a}',
          '甲',
        ),
        fc.string(),
      ),
    )
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.constantFrom(FILES.project, FILES.issue), text, (path, body) => {
      const { prose, problems } = parseProse(contentFile(path, `---\n---\n${body}`), 8, names);
      for (const block of prose)
        expect(['paragraph', 'list', 'heading', 'table', 'chart']).toContain(block.kind);
      for (const problem of problems) expect(problem.message && problem.cure).toBeTruthy();
    }),
    { numRuns: 1000 },
  );
});
