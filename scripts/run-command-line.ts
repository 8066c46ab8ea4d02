import { drawError } from './draw-error.ts';
import { drawHelp, drawOverview } from './draw-help.ts';
import { parseArguments } from './parse-arguments.ts';
import { commandNames, readCommand } from './read-command.ts';

/** Runs one command as it was typed and answers the exit code; whatever goes wrong is printed here and nowhere else. */
export async function runCommandLine(typed: readonly string[]): Promise<number> {
  try {
    const [name, ...rest] = typed;
    if (name === undefined || name === 'help' || name.startsWith('-')) {
      console.log(drawOverview(await Promise.all(commandNames().map(readCommand))));
      return 0;
    }
    const command = await readCommand(name);
    const args = parseArguments(command, rest);
    if (args.options.help) {
      console.log(drawHelp(command));
      return 0;
    }
    return await command.run(args);
  } catch (error) {
    console.error(drawError(error, typed.includes('--debug')));
    return 1;
  }
}
