import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/**
 * Unpacks the browser of @sparticuz/chromium once into node_modules/.cache and answers where its program is and
 * where the shared libraries lie that a bare Linux lacks (NSS, NSPR, expat). Several test files may ask at once:
 * each unpacks aside, and the first to finish is the one that stays.
 */
export async function unpackChromium(): Promise<{ executablePath: string; libraries: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      '浏览器测试只能在 64 位 Linux（x64）上跑。改法：在 CI 上跑，或用  npm test -- tests/…  只跑别的测试。',
    );
  }
  const manifest = readFileSync(path.join(MODULES, '@sparticuz/chromium/package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  const folder = path.join(MODULES, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    libraries: path.join(folder, 'al2023', 'lib'),
  };
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(path.dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  try {
    const script = fileURLToPath(new URL('./inflate-into-tmpdir.mjs', import.meta.url));
    await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TMPDIR: aside } });
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
