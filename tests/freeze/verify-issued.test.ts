import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareBase } from '../../scripts/freeze/compare-base.ts';
import { verifyIssued } from '../../scripts/freeze/verify-issued.ts';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { frozenOf } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { archiveAt, changeDigit, contentCopy, problemsIn } from './content-copy.ts';

const ISSUE = 'tonghua-2023-04';
const inIssue = (root: string, file: string): string => path.join(root, 'content/issues', ISSUE, file);
const verify = (root: string): string[] => {
  const archive = archiveAt(root);
  return archive.frozen.flatMap((frozen) => verifyIssued(root, archive, frozen));
};

describe('the issues of the real content', () => {
  it('are all signed and frozen, and as they were on the day they were signed', () => {
    const archive = archiveAt(PROJECT_ROOT);
    expect(archive.frozen.map(({ issue }) => issue).sort()).toEqual(
      archive.issues.map(({ id }) => id).sort(),
    );
    expect(archive.frozen.flatMap((frozen) => verifyIssued(PROJECT_ROOT, archive, frozen))).toEqual([]);
  });

  it('have each a print, a page in one file, their data and a report of the layout', () => {
    for (const { files } of archiveAt(PROJECT_ROOT).frozen)
      expect(files.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          ...['issue.pdf', 'issue.html', 'layout-report.txt'],
          ...['claims.csv', 'figures.csv', 'tables.csv'],
        ]),
      );
  });
});

describe('an issue that was tampered with', () => {
  it('does not open when a digit of frozen.json is another, and the message names it', () => {
    const root = contentCopy();
    changeDigit(inIssue(root, 'frozen.json'), /33个/);
    const told = problemsIn(root);
    expect(told).toContain(`content/issues/${ISSUE}/frozen.json:1:1  错误  frozen-whole`);
    expect(told).toContain(`${ISSUE} 的 frozen.json 与签发时记下的摘要不同`);
  });

  it.each([
    ['claims.csv', /33/],
    ['issue.html', /33个/],
    ['layout-report.txt', /28/],
    ['issue.pdf', /\/MediaBox/],
    ['tables/01-overview-1.csv', /\d/],
  ])('is told when a digit of %s is another', (file, pattern) => {
    const root = contentCopy();
    const there = frozenOf(archiveAt(root), ISSUE)?.files.map(({ name }) => name) ?? [];
    const name = there.includes(file) ? file : (there.find((one) => one.startsWith('tables/')) ?? file);
    if (file === 'issue.pdf') writeFileSync(inIssue(root, `issued/${name}`), 'x', { flag: 'a' });
    else changeDigit(inIssue(root, `issued/${name}`), pattern);
    expect(verify(root)).toEqual([`${ISSUE}：issued/${name} 与签发时的摘要不同，改动过。`]);
  });

  it('is told when a file is gone, and when a strange one lies among them', () => {
    const root = contentCopy();
    rmSync(inIssue(root, 'issued/claims.csv'));
    writeFileSync(inIssue(root, 'issued/extra.csv'), '1');
    expect(verify(root)).toEqual([
      `${ISSUE}：issued/claims.csv 不见了。`,
      `${ISSUE}：issued/extra.csv 不是签发时的文件。`,
    ]);
  });

  it('does not open without its digests, nor without its words', () => {
    const root = contentCopy();
    rmSync(inIssue(root, 'issued/SHA256SUMS'));
    expect(problemsIn(root)).toContain(`${ISSUE} 有 frozen.json，却没有 issued/SHA256SUMS。`);
    const other = contentCopy();
    rmSync(inIssue(other, 'issue.mdx'));
    expect(problemsIn(other)).toContain(`${ISSUE} 已经签发存档，它的 issue.mdx 却不在了或读不懂。`);
  });

  it('is told when a number of its view is none of its claims or figures', () => {
    const archive = archiveAt(PROJECT_ROOT);
    const frozen = frozenOf(archive, ISSUE) as Frozen;
    const [first, ...claims] = frozen.claims;
    const wrong = { ...frozen, claims: [{ ...first, text: '99个' }, ...claims] } as Frozen;
    expect(verifyIssued(PROJECT_ROOT, { ...archive, frozen: [wrong] }, wrong)).toEqual(
      expect.arrayContaining([`${ISSUE}：frozen.json 里 ${first?.id} 没有读作 ${first?.text} 的一行。`]),
    );
  });
});

describe('against a revision of the repository', () => {
  const git = (root: string, ...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
      cwd: root,
      stdio: 'pipe',
    });
  const committed = (): string => {
    const root = contentCopy();
    git(root, 'init', '-q');
    git(root, 'add', '-A');
    git(root, 'commit', '-qm', 'first');
    return root;
  };

  it('nothing is wrong while frozen files are as they were, whatever else changes', () => {
    const root = committed();
    changeDigit(inIssue(root, 'issue.mdx'), /年: /);
    writeFileSync(inIssue(root, '../../corrections.txt'), 'x');
    expect(compareBase(root, 'HEAD')).toEqual([]);
  });

  it('a frozen file that is changed or taken away is told, even with its digests made anew', () => {
    const root = committed();
    changeDigit(inIssue(root, 'frozen.json'), /33个/);
    writeFileSync(inIssue(root, 'issued/SHA256SUMS'), 'made anew');
    rmSync(inIssue(root, 'issued/claims.csv'));
    expect(compareBase(root, 'HEAD')).toEqual([
      `${ISSUE}：content/issues/${ISSUE}/frozen.json 自 HEAD 以来被改动了。`,
      `${ISSUE}：content/issues/${ISSUE}/issued/SHA256SUMS 自 HEAD 以来被改动了。`,
      `${ISSUE}：content/issues/${ISSUE}/issued/claims.csv 自 HEAD 以来被删去了。`,
    ]);
  });

  it('a revision that is not there is told with what to do', () => {
    expect(() => compareBase(committed(), 'nowhere')).toThrow(/不能与 nowhere 比较.*\n改法：/);
    expect(() => compareBase(contentCopy(), 'HEAD')).toThrow(/这里不是版本库/);
  });
});
