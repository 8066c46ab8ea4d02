import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { chromiumEnvironment } from './chromium-environment.ts';
import { unpackChromium } from './unpack-chromium.ts';

/** What a browser in a closed network, run by root or in a container, has to be told. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
  // A page lives for seconds here: to compile its scripts for speed would cost more than they would save.
  '--js-flags=--no-turbofan --single-threaded',
];

/**
 * Starts the headless Chromium of the npm package with the Chinese font of the npm package, whatever the machine has
 * installed; its profile is new and empty, and gone when the browser is closed.
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, libraries } = await unpackChromium();
  const home = mkdtempSync(path.join(tmpdir(), 'jianbao-browser-'));
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    env: chromiumEnvironment(home, libraries),
  });
  browser.once('disconnected', () => rmSync(home, { recursive: true, force: true }));
  return browser;
}
