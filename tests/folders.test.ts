import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../src/model/archive.ts';
import { COUNT_INDICATOR } from '../src/model/figure.ts';
import { drawProblem } from '../src/model/problem.ts';
import { openSite } from '../src/site.ts';
import { allFigures } from '../src/views/all-figures.ts';
import { issueView } from '../src/views/issue.ts';
import { publishClaims } from '../src/views/publish-claims.ts';
import { drawView } from './draw-view.ts';

const INPUT = fileURLToPath(new URL('input/', import.meta.url));
const OUTPUT = fileURLToPath(new URL('output/', import.meta.url));
const sentences = readdirSync(INPUT).sort();

/** Everything that is made of one small content folder: its problems, or its open data (counts of records apart) and its issues. */
function outputsOf(sentence: string): Record<string, string> {
  const opened = openSite({ root: path.join(INPUT, sentence) });
  return opened.ok
    ? goodOutputs(opened.archive)
    : { 'problems.txt': `${opened.problems.map(drawProblem).join('\n\n')}\n` };
}

function goodOutputs(archive: Archive): Record<string, string> {
  const issues = archive.issues.map((issue) => [`${issue.id}.txt`, drawView(issueView(archive, issue))]);
  return {
    'claims.json': rows(publishClaims(archive)),
    'figures.json': rows(allFigures(archive).filter(({ indicator }) => indicator !== COUNT_INDICATOR)),
    ...Object.fromEntries(issues),
  };
}

const rows = (all: readonly unknown[]): string =>
  `[\n${all.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

describe.each(sentences)('%s', (sentence) => {
  const outputs = outputsOf(sentence);

  test.each(Object.keys(outputs))('%s is as it is stored', async (file) => {
    await expect(outputs[file]).toMatchFileSnapshot(path.join(OUTPUT, sentence, file));
  });

  test('nothing is stored that is not made any more', () => {
    expect(readdirSync(path.join(OUTPUT, sentence)).sort()).toEqual(Object.keys(outputs).sort());
  });
});

test('every stored output has its input', () => {
  const stored = readdirSync(OUTPUT).filter((folder) => folder !== 'gallery');
  expect(stored.sort()).toEqual(sentences);
});
