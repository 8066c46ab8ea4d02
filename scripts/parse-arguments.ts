import { parseArgs } from 'node:util';
import { nearest } from '../src/model/nearest.ts';
import type { Arguments, Command, Option, Options } from './command.ts';
import { Failure } from './failure.ts';

/** The options that every command has. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h', summary: '显示这份说明' },
  debug: { type: 'boolean', summary: '出错时显示完整的出错位置' },
} as const satisfies Options;

/** Reads what was typed after a command's name; what does not fit fails in Chinese, with the nearest known option. */
export function parseArguments(
  command: Command,
  typed: readonly string[],
): Arguments<Options & typeof COMMON_OPTIONS> {
  const cut = typed.indexOf('--');
  const own = cut === -1 ? typed : typed.slice(0, cut);
  const options: Options = { ...command.options, ...COMMON_OPTIONS };
  const { tokens } = parseArgs({ args: [...own], options: specsOf(options), strict: false, tokens: true });
  const values: Record<string, string | boolean | undefined> = presetsOf(options);
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind === 'option') values[token.name] = readValue(command, options, token);
  }
  if (words.length > 0 && command.takes === undefined) {
    throw misuse(command, `多出了“${words[0]}”：这条命令后面只能跟选项。`);
  }
  return {
    options: values as Arguments<Options & typeof COMMON_OPTIONS>['options'],
    words,
    rest: cut === -1 ? [] : typed.slice(cut + 1),
  };
}

function specsOf(options: Options): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  const specOf = ({ type, short }: Option) => (short === undefined ? { type } : { type, short });
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, specOf(option)]));
}

function presetsOf(options: Options): Record<string, string | boolean | undefined> {
  const presetOf = (option: Option) => (option.type === 'boolean' ? false : option.default);
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, presetOf(option)]));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function readValue(command: Command, options: Options, token: OptionToken): string | boolean {
  const option = options[token.name];
  if (option === undefined) {
    const near = nearest(token.name, Object.keys(options));
    throw misuse(
      command,
      `没有 ${token.rawName} 这个选项。${near === undefined ? '' : `是不是 --${near}？`}`,
    );
  }
  if (option.type === 'boolean') {
    if (token.value !== undefined) throw misuse(command, `${token.rawName} 后面不跟值。`);
    return true;
  }
  if (token.value === undefined || token.value.startsWith('-')) {
    throw misuse(command, `${token.rawName} 后面要写${option.value ?? '值'}。`);
  }
  return token.value;
}

function misuse(command: Command, message: string): Failure {
  return new Failure(`${message}\n用法：${command.usage.trim().split('\n').join('\n      ')}`);
}
