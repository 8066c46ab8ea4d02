import { expect, it } from 'vitest';
import { command } from '../../scripts/command.ts';
import { drawColumns } from '../../scripts/draw-columns.ts';
import { drawError } from '../../scripts/draw-error.ts';
import { drawHelp } from '../../scripts/draw-help.ts';
import { Failure } from '../../scripts/failure.ts';
import { parseArguments } from '../../scripts/parse-arguments.ts';
import { commandNames, readCommand } from '../../scripts/read-command.ts';

const trial = command({
  name: 'trial',
  summary: '试一试',
  usage: 'npm run trial -- <图号>',
  takes: '<图号>',
  options: {
    out: { type: 'string', short: 'o', value: '目录', summary: '写到哪里' },
    runs: { type: 'string', value: '次数', default: '5', summary: '跑几次' },
    show: { type: 'boolean', summary: '逐条显示' },
  },
  run: async () => 0,
});

it.each(commandNames())('%s has a name, a Chinese summary, a usage and a help of its own', async (name) => {
  const each = await readCommand(name);
  expect(each.name).toBe(name);
  expect(each.summary).toMatch(/\p{Script=Han}/u);
  expect(each.usage).toMatch(new RegExp(`^npm (run )?${name}`));
  expect(drawHelp(each)).toContain('--debug');
});

it('reads options, words and what stands after a lone --', () => {
  const { options, words, rest } = parseArguments(trial, [
    'a',
    '-o',
    'x',
    '--show',
    'b',
    '--',
    '--bail',
    '1',
  ]);
  expect(options).toEqual({ out: 'x', runs: '5', show: true, help: false, debug: false });
  expect([words, rest]).toEqual([
    ['a', 'b'],
    ['--bail', '1'],
  ]);
});

it.each([
  [['--shwo'], '没有 --shwo 这个选项。是不是 --show？'],
  [['--out'], '--out 后面要写目录。'],
  [['--out', '--show'], '--out 后面要写目录。'],
  [['--show=1'], '--show 后面不跟值。'],
])('refuses %j with its reason and the usage', (typed, message) => {
  expect(() => parseArguments(trial, typed)).toThrow(`${message}\n用法：npm run trial -- <图号>`);
});

it('refuses words where a command takes none', () => {
  const { takes: _, ...plain } = trial;
  expect(() => parseArguments(plain, ['x'])).toThrow('多出了“x”：这条命令后面只能跟选项。');
});

it('asks whether the nearest command was meant', async () => {
  await expect(readCommand('tets')).rejects.toThrow('没有名为“tets”的命令。是不是 test？');
});

it('prints a failure as it is, an unexpected error in one line with its cause, and everything with --debug', () => {
  const error = new Error('写不了\n第二行', { cause: new Error('磁盘已满') });
  expect(drawError(new Failure('没有这个数'), false)).toBe('没有这个数');
  expect(drawError(error, false)).toBe(
    '意外错误：写不了；原因：磁盘已满\n看出错位置：在命令后加 -- --debug 再运行一次。',
  );
  expect(drawError(error, true)).toMatch(/command-line\.test\.ts[\s\S]*原因：Error: 磁盘已满/);
});

it('sets columns by the width of their characters', () => {
  expect(
    drawColumns(
      [
        ['名称', '值'],
        ['a', '12'],
        ['长名称', '3'],
      ],
      [1],
    ),
  ).toBe('名称    值\na       12\n长名称   3');
});
