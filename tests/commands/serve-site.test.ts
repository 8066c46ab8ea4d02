import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFree, serveSite } from '../../scripts/site/serve-site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'jianbao-serve-'));
const site = path.join(root, 'dist');
let served: Awaited<ReturnType<typeof serveSite>>;
const portOf = (): number => (served.server.address() as AddressInfo).port;

beforeAll(async () => {
  mkdirSync(path.join(site, 'issues/a'), { recursive: true });
  writeFileSync(path.join(site, 'index.html'), 'home');
  writeFileSync(path.join(site, '404.html'), 'lost');
  writeFileSync(path.join(site, 'issues/a/index.html'), 'issue');
  writeFileSync(path.join(site, '地图.json'), '{}');
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  mkdirSync(path.join(site, 'feeds'));
  for (const file of [
    'feeds/issues.atom',
    'feeds/releases.ics',
    'card.png',
    'issue.pdf',
    'claims.csv',
    'SHA256SUMS',
  ])
    writeFileSync(path.join(site, file), '');
  served = await serveSite(site, '/zt/', 0);
});

afterAll(() => {
  served.server.close();
  served.server.closeAllConnections();
  rmSync(root, { recursive: true, force: true });
});

/** What is answered to a path sent exactly as it stands, which no browser would do. */
function ask(target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(portOf(), '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.once('end', () =>
      resolve(`${answer.slice(9, 12)} ${answer.split('\r\n').at(-1) || answer.split('\r\n').at(-4)}`),
    );
    socket.once('error', reject);
  });
}

describe('the site is served below its base', () => {
  it.each([
    ['/zt/', '200 home'],
    ['/zt/issues/a/', '200 issue'],
    ['/zt/issues/a/?x=1', '200 issue'],
    ['/zt/%E5%9C%B0%E5%9B%BE.json', '200 {}'],
    ['/zt/issues/b/', '404 lost'],
    ['/issues/a/', '404 lost'],
  ])('%s answers %s', async (target, answer) => {
    expect(await ask(target)).toContain(answer.slice(0, 3));
    const response = await fetch(`http://127.0.0.1:${portOf()}${target}`);
    expect(`${response.status} ${await response.text()}`).toBe(answer);
  });

  it.each([
    ['', 'text/html; charset=utf-8'],
    ['feeds/issues.atom', 'application/atom+xml; charset=utf-8'],
    ['feeds/releases.ics', 'text/calendar; charset=utf-8'],
    ['card.png', 'image/png'],
    ['issue.pdf', 'application/pdf'],
    ['claims.csv', 'text/csv; charset=utf-8'],
    ['SHA256SUMS', 'application/octet-stream'],
  ])('with the type of what it is: %s', async (file, type) => {
    const response = await fetch(`${served.address}${file}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });
});

describe('nothing else is served, and nothing ends the server', () => {
  it.each([
    '/zt/../secret.txt',
    '/zt/..%2fsecret.txt',
    '/zt/%2e%2e/secret.txt',
    '/zt/%zz',
    '/zt/%E4%',
    '//',
    '/zt/\u0001',
    '/zt/%00',
  ])('%j', async (target) => {
    const answer = await ask(target);
    expect(answer).toMatch(/^4\d\d/);
    expect(answer).not.toContain('secret');
    expect(await ask('/zt/')).toContain('200');
  });

  it('a file that goes away while the site is up', async () => {
    const gone = path.join(site, 'gone.html');
    symlinkSync(path.join(root, 'nowhere'), gone);
    expect(await ask('/zt/gone.html')).toMatch(/^404/);
    expect(await ask('/zt/')).toContain('200');
  });
});

it('a port is free until somebody listens on it', async () => {
  expect(await isFree(portOf())).toBe(false);
  expect(await isFree(0)).toBe(true);
});
