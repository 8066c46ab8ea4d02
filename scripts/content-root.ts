import path from 'node:path';
import type { Option } from './command.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** The option of every command that reads content: the folder that holds `content/`. */
export const ROOT_OPTION = {
  type: 'string',
  value: '目录',
  summary: '放着 content/ 的目录，默认是本项目',
} as const satisfies Option;

/** The folder that holds `content/`: as given, from where the command was typed, or the project itself. */
export const contentFolder = (given: string | undefined): string =>
  given === undefined ? PROJECT_ROOT : path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
