import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import pdf from '../../scripts/commands/pdf.ts';
import { Failure } from '../../scripts/failure.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'jianbao-pdf-'));
const out = path.join(folder, 'issue.pdf');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on the real content, and answers what it printed. */
async function run(words: readonly string[], options: { readonly report?: boolean } = {}) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const code = await pdf.run({ options: { out, report: false, ...options } as never, words, rest: [] });
    expect(code).toBe(0);
    return log.mock.calls.flat().join('\n');
  } finally {
    log.mockRestore();
  }
}

describe('npm run pdf', () => {
  it('writes the PDF of an issue where it is told to, and says how large it is', async () => {
    expect(await run(['tonghua-2023-04'])).toMatch(new RegExp(`^已写好：${out}（\\d+ kB）$`));
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('prints the report of its layout where it is asked for', async () => {
    const printed = await run(['tonghua-2023-04'], { report: true });
    expect(printed).toContain('版式报告：/issues/tonghua-2023-04/issued/issue.pdf');
    expect(printed).toContain('这是非官方汇编，不是公文');
  });

  it('writes the walls of a city by the address of their page, of which there is no report', async () => {
    expect(await run(['/schedule/tonghua/'])).toContain('已写好');
    await expect(run(['/schedule/tonghua/'], { report: true })).rejects.toThrow('没有版式报告');
  });

  it('says which issue may be meant where there is none of that name, and asks for one where none is given', async () => {
    await expect(run(['tonghua-2023-4'])).rejects.toThrow('是不是 tonghua-2023-04？');
    await expect(run([])).rejects.toThrow(Failure);
  });
});
