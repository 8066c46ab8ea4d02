import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PageView } from '../../src/views/view.ts';

/** What is to be printed, and where its materials lie. */
export interface PrintJob {
  readonly id: number;
  readonly view: PageView;
  readonly root: string;
  readonly url: string;
  readonly base: string;
}

/** What a worker answers: the bytes, or why there are none. */
export type Printed =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly wrong: string };

/** A press beside this thread: issues are printed there while the next ones are composed here. */
export interface Press {
  readonly print: (job: Omit<PrintJob, 'id'>) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Opens a press with a worker for every core but this one, at least one. */
export function openPress(): Press {
  const waiting = new Map<number, { done: (bytes: Uint8Array) => void; failed: (error: Error) => void }>();
  const workers = Array.from({ length: Math.max(1, availableParallelism() - 1) }, () => {
    const worker = new Worker(new URL('./print-worker.ts', import.meta.url));
    worker.on('message', (printed: Printed) => {
      const asked = waiting.get(printed.id);
      waiting.delete(printed.id);
      if ('bytes' in printed) asked?.done(printed.bytes);
      else asked?.failed(new Error(printed.wrong));
    });
    return worker;
  });
  let last = 0;
  return {
    print: (job) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        workers[last % workers.length]?.postMessage({ ...job, id: last } satisfies PrintJob);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
