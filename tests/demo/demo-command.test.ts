import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { runCommandLine } from '../../scripts/run-command-line.ts';
import { digestOf } from './small-province.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'jianbao-demo-command-'));
const content = path.join(PROJECT_ROOT, 'content');

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs `npm run demo` with these arguments, to its end, in an environment that knows nothing of the tests. */
function run(...args: string[]): { code: number | null; out: string; err: string } {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|VITE_|JIANBAO_|NODE_ENV|FORCE_COLOR)/.test(name),
    ),
  );
  const done = spawnSync(process.execPath, [path.join(PROJECT_ROOT, 'scripts/jianbao.ts'), 'demo', ...args], {
    cwd: PROJECT_ROOT,
    encoding: 'utf8',
    env: { ...env, INIT_CWD: scratch, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** The same within this process: quick, for what never comes to a build. */
async function runHere(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text) => void out.push(text)),
    vi.spyOn(console, 'error').mockImplementation((text) => void err.push(text)),
  ];
  try {
    return { code: await runCommandLine(['demo', ...args]), out: out.join('\n'), err: err.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('what is typed wrongly is told in Chinese, and nothing is written', () => {
  it.each([
    [['--projects', 'many'], '“many”不能用作 --projects。\n改法：写 20 到 20000 之间的整数'],
    [['--months', '0'], '“0”不能用作 --months。\n改法：写 1 到 120 之间的整数'],
    [['--seed', '1.5'], '“1.5”不能用作 --seed。'],
    [['--project', '60'], '没有 --project 这个选项。是不是 --projects？'],
    [['--out', path.join(content, 'demo')], '示例数据不写进 content/'],
    [['--out', PROJECT_ROOT], '不是空目录，也不是以前生成的示例，不会动它。'],
  ])('%j', async (args, told) => {
    const { code, out, err } = await runHere(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(told);
    expect(err).not.toMatch(/\n\s+at .+:\d+:\d+/);
  });

  it('a folder that holds something else stays as it is', async () => {
    const other = path.join(scratch, 'other');
    mkdirSync(other);
    writeFileSync(path.join(other, 'letter.txt'), '信');
    expect((await runHere('--out', other)).code).toBe(1);
    expect(readFileSync(path.join(other, 'letter.txt'), 'utf8')).toBe('信');
  });
});

it('generates, checks and builds, over an earlier demo too, and leaves content/ as it was', () => {
  const before = digestOf(content);
  const out = path.join(scratch, 'demo');
  mkdirSync(path.join(out, 'content'), { recursive: true });
  writeFileSync(path.join(out, '.jianbao-demo'), '');
  writeFileSync(path.join(out, 'content/old.yaml'), '旧: 旧\n');
  const ran = run('--projects', '20', '--months', '2', '--out', 'demo', '--no-serve');
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toMatch(/^已生成示例省（种子 1）：2 个城市、10 个参赛地区、\d+ 个项目、2 个月，/);
  expect(ran.out).toMatch(/\n内容没有问题，建成 \d+ 页（[\d.]+ MB，用时 [\d.]+ 秒）：/);
  expect(existsSync(path.join(out, 'content/old.yaml'))).toBe(false);
  expect(readFileSync(path.join(out, 'dist/index.html'), 'utf8')).toContain('示例');
  expect(JSON.parse(readFileSync(path.join(out, 'truth.json'), 'utf8'))).toHaveProperty('错误');
  expect(digestOf(content)).toBe(before);
});
