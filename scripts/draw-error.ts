import { Failure } from './failure.ts';

/** What is printed when a command throws: a Failure's own message, else one line with the cause; all of it with --debug. */
export function drawError(error: unknown, debug: boolean): string {
  if (debug) return error instanceof Error ? drawStacks(error) : String(error);
  if (error instanceof Failure) return error.message;
  return `意外错误：${causes(error).map(firstLine).join('；原因：')}\n看出错位置：在命令后加 -- --debug 再运行一次。`;
}

function causes(error: unknown): unknown[] {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? [error] : [error, ...causes(cause)];
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message || error.name : String(error);
  return text.split('\n', 1)[0] ?? '';
}

function drawStacks(error: Error): string {
  return causes(error)
    .map((each) => (each instanceof Error ? (each.stack ?? each.message) : String(each)))
    .join('\n原因：');
}
