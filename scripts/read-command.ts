import { readdirSync } from 'node:fs';
import { nearest } from '../src/model/nearest.ts';
import type { Command } from './command.ts';
import { Failure } from './failure.ts';

const FOLDER = new URL('./commands/', import.meta.url);

/** The names of all commands, in alphabetical order: the files of commands/ are the list. */
export function commandNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}

/** Loads one command, and nothing of the others; an unknown name fails with the nearest known one. */
export async function readCommand(name: string): Promise<Command> {
  const names = commandNames();
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const guess = near === undefined ? '' : `是不是 ${near}？`;
    throw new Failure(`没有名为“${name}”的命令。${guess}\n改法：运行  npm run help  看全部命令。`);
  }
  const module: { default: Command } = await import(new URL(`${name}.ts`, FOLDER).href);
  return module.default;
}
