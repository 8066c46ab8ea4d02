import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of an issue's records. */
export const issueFolder = (root: string, issue: string): string => path.join(root, 'content/issues', issue);

/**
 * Puts the files of a frozen issue into its folder: written whole beside it, then moved by two renames, `frozen.json`
 * last. Without `frozen.json` an issue is not frozen, so whatever was stopped on the way is taken up again.
 */
export function writeIssued(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const aside = path.join(folder, '.freezing');
  rmSync(aside, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const file = path.join(aside, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const issued = path.join(folder, 'issued');
  if (!existsSync(path.join(folder, 'frozen.json'))) rmSync(issued, { recursive: true, force: true });
  renameSync(path.join(aside, 'issued'), issued);
  renameSync(path.join(aside, 'frozen.json'), path.join(folder, 'frozen.json'));
  rmSync(aside, { recursive: true, force: true });
}
