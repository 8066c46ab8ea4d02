import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FrozenText } from '../../src/model/frozen.ts';

/** A frozen issue whose files are to be made and written. */
export interface FreezeJob {
  readonly text: FrozenText;
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly url: string;
  readonly base: string;
}

/** Threads beside this one that make and write the files of frozen issues while the next ones are composed here. */
export interface Crew {
  /** Hands an issue over; waits where enough of them lie about already. */
  readonly take: (job: FreezeJob) => Promise<void>;
  /** Waits until all is written; throws what went wrong. */
  readonly finish: () => Promise<void>;
}

/** How many issues may wait for each thread: all of them would fill the memory. */
const WAITING = 2;

/** Hires a thread for every core. */
export function hireCrew(): Crew {
  const workers = Array.from({ length: availableParallelism() }, () => {
    const worker = new Worker(new URL('./freeze-worker.ts', import.meta.url));
    return { worker, jobs: 0 };
  });
  let wrong: unknown;
  let wake = (): void => {};
  for (const one of workers) {
    one.worker.on('message', (fault: string | undefined) => {
      one.jobs -= 1;
      wrong ??= fault;
      wake();
    });
    one.worker.on('error', (fault) => {
      wrong ??= fault;
      wake();
    });
  }
  const until = async (ready: () => boolean): Promise<void> => {
    while (wrong === undefined && !ready())
      await new Promise<void>((done) => {
        wake = done;
      });
    if (wrong !== undefined) throw wrong instanceof Error ? wrong : new Error(String(wrong));
  };
  const dismiss = () => Promise.all(workers.map(({ worker }) => worker.terminate()));
  return {
    take: async (job) => {
      await until(() => workers.some(({ jobs }) => jobs < WAITING));
      const [idle] = workers.toSorted((a, b) => a.jobs - b.jobs);
      if (idle) idle.jobs += 1;
      idle?.worker.postMessage(job);
    },
    finish: () => until(() => workers.every(({ jobs }) => jobs === 0)).finally(dismiss),
  };
}
