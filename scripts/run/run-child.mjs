import { spawn } from 'node:child_process';
import os from 'node:os';

/**
 * Runs a program to its end and passes on the signals that this process gets meanwhile.
 * `code` is the exit code (128 + n when a signal ended it, 1 when it could not start, with `error`);
 * `output` is what it printed, empty when it shares the terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, error?: Error, output: string }>}
 */
export function runChild(program, args, options) {
  return new Promise((resolve) => {
    const child = spawn(program, args, options);
    const output = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) stream.on('data', (chunk) => output.push(chunk));
    }
    const stopPassing = passSignalsTo(child);
    const finish = (result) => {
      stopPassing();
      resolve({ ...result, output: Buffer.concat(output).toString('utf8') });
    };
    child.once('error', (error) => finish({ code: 1, error }));
    child.once('close', (code, signal) =>
      finish({ code: signal ? 128 + os.constants.signals[signal] : code }),
    );
  });
}

/** A terminal sends Ctrl-C to the whole group by itself: there this process only waits, elsewhere it passes it on. */
function passSignalsTo(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const pass = () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, pass);
    return [signal, pass];
  });
  return () => {
    for (const [signal, pass] of handlers) process.off(signal, pass);
  };
}
