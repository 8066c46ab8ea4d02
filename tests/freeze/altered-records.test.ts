import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportDifferences } from '../../scripts/freeze/report-differences.ts';
import { verifyIssued } from '../../scripts/freeze/verify-issued.ts';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { digestOf } from '../../src/exports/issued/draw-sums.ts';
import { type Archive, frozenOf, get } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { deriveFates } from '../../src/views/frozen/later-changes.ts';
import { revisionLines } from '../../src/views/frozen/later-sections.ts';
import { issueView } from '../../src/views/issue.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { wordsOf } from '../../src/views/runs.ts';
import { alterClaims } from './alter-claims.ts';
import { archiveAt, contentCopy } from './content-copy.ts';

const ISSUES = ['tonghua-2023-04', 'siping-2022-11'];

describe.each(ISSUES)('when every claim that %s used is altered', (id) => {
  let before: Archive;
  let after: Archive;
  let frozen: Frozen;
  let root: string;
  let issued: ReadonlyMap<string, string>;
  const bytesNow = () =>
    new Map(
      frozen.files.map(({ name }) => [
        name,
        digestOf(readFileSync(path.join(root, 'content/issues', id, 'issued', name))),
      ]),
    );

  beforeAll(() => {
    root = contentCopy(afterAll);
    // Answers to findings hold for the values that they speak of.
    rmSync(path.join(root, 'content/answers'), { recursive: true });
    before = archiveAt(root);
    frozen = frozenOf(before, id) as Frozen;
    issued = bytesNow();
    alterClaims(
      root,
      frozen.claims.map((claim) => get(before.claims, claim.id)),
    );
    after = archiveAt(root);
  });

  it('every one of them says something else indeed', () => {
    const same = frozen.claims.filter(
      (claim) => after.claims.find((one) => one.id === claim.id)?.value.text === claim.text,
    );
    expect(frozen.claims.length).toBeGreaterThan(50);
    expect(same.map((claim) => claim.id)).toEqual([]);
  });

  it('the issue keeps every byte, and its page every number', () => {
    expect(bytesNow()).toEqual(issued);
    expect(verifyIssued(root, after, frozen)).toEqual([]);
  });

  it('the page tells every alteration as a later revision, with what was printed and what stands there now', () => {
    const { claims } = deriveFates(after, frozen);
    expect(claims.filter(({ fate }) => fate.kind !== 'revised').map(({ printed }) => printed.id)).toEqual([]);
    const lines = revisionLines(after, frozen).map(wordsOf);
    for (const { printed, fate } of claims) {
      const now = fate.kind === 'revised' ? fate.now.value.text : '';
      expect(
        lines.filter((line) => line.includes(printed.value === null ? printed.unit : printed.text)),
      ).not.toEqual([]);
      expect(lines.filter((line) => line.includes(now))).not.toEqual([]);
    }
    const page = issueView(after, get(after.issues, id));
    const section = page.sections.find((one) => one.id === 'revisions');
    const [list] = section?.blocks.filter((block) => block.kind === 'list') ?? [];
    expect(list?.kind === 'list' && list.items.length).toBe(lines.length);
    expect(lines.length).toBeGreaterThanOrEqual(claims.length);
  });

  it('every page of the site can still be composed', () => {
    for (const page of listPages(after)) page.compose();
  });

  it('the report says what would differ today, and that is no error', () => {
    expect(reportDifferences(after, frozen)[0]).toMatch(new RegExp(`^${id}：今天重编，这几节会不同：`));
    expect(reportDifferences(archiveAt(PROJECT_ROOT), frozen)).toEqual([]);
  });
});
