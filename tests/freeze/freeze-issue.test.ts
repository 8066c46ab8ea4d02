import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freezeIssue, issuesToFreeze } from '../../scripts/freeze/freeze-issue.ts';
import { verifyIssued } from '../../scripts/freeze/verify-issued.ts';
import { frozenOf } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { archiveAt, contentCopy } from './content-copy.ts';

const ISSUE = 'baishan-2022';
const folderOf = (root: string): string => path.join(root, 'content/issues', ISSUE);

/** A copy in which the issue is signed and not frozen. */
function unfrozen(): string {
  const root = contentCopy();
  for (const made of ['frozen.json', 'issued'])
    rmSync(path.join(folderOf(root), made), { recursive: true, force: true });
  return root;
}

const filesOf = (root: string): Map<string, string> =>
  new Map(
    readdirSync(folderOf(root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folderOf(root), file), readFileSync(file, 'latin1')]),
  );

describe('freezing an issue', () => {
  it('makes the same bytes from the same records, and what it makes is sound', async () => {
    const [one, other] = [unfrozen(), unfrozen()];
    const count = await freezeIssue(one, archiveAt(one), ISSUE);
    await freezeIssue(other, archiveAt(other), ISSUE);
    expect(count).toBeGreaterThan(6);
    expect(filesOf(one)).toEqual(filesOf(other));
    const archive = archiveAt(one);
    expect(verifyIssued(one, archive, frozenOf(archive, ISSUE) as Frozen)).toEqual([]);
  });

  it('refuses a second time, an issue that is not signed, and one that there is not', async () => {
    const root = contentCopy();
    await expect(freezeIssue(root, archiveAt(root), ISSUE)).rejects.toThrow(
      `${ISSUE} 已经冻结，不能再冻一次。`,
    );
    const open = unfrozen();
    const file = path.join(folderOf(open), 'issue.mdx');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/签发:\n {2}岗位: .*\n {2}日期: .*\n/, ''));
    const archive = archiveAt(open);
    expect(issuesToFreeze(archive)).toEqual([]);
    await expect(freezeIssue(open, archive, ISSUE)).rejects.toThrow(
      new RegExp(
        `${ISSUE} 还没有签发（现在是审核），没有冻结。\\n改法：在 .*issue.mdx 里写上 签发 的岗位和日期`,
      ),
    );
    await expect(freezeIssue(root, archiveAt(root), 'baishan-2023')).rejects.toThrow('是不是 baishan-2022？');
    expect(existsSync(path.join(folderOf(open), 'frozen.json'))).toBe(false);
  });

  it('takes up what was stopped on the way', async () => {
    const root = unfrozen();
    mkdirSync(path.join(folderOf(root), 'issued'));
    writeFileSync(path.join(folderOf(root), 'issued/half.csv'), 'half');
    mkdirSync(path.join(folderOf(root), '.freezing'));
    const archive = archiveAt(root);
    expect(issuesToFreeze(archive).map(({ id }) => id)).toEqual([ISSUE]);
    await freezeIssue(root, archive, ISSUE);
    expect(filesOf(root).has('issued/half.csv')).toBe(false);
    expect(existsSync(path.join(folderOf(root), '.freezing'))).toBe(false);
  });
});
