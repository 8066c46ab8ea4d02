// The one door of the command line: npm scripts come here through run.mjs. Each command is a file in commands/.
import { runCommandLine } from './run-command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2));
