import { parentPort } from 'node:worker_threads';
import { materialsOf } from '../../src/astro/materials.ts';
import { composeIssuePdf } from '../../src/exports/pdf/compose-issue-pdf.ts';
import type { Printed, PrintJob } from './print-aside.ts';

// Runs in a worker thread: prints one issue after the other, and says of each what came of it.
parentPort?.on('message', ({ id, view, root, url, base }: PrintJob) => {
  parentPort?.postMessage(
    print(id, () => composeIssuePdf(view, { url, base, materials: materialsOf(root) })),
  );
});

function print(id: number, compose: () => Uint8Array): Printed {
  try {
    return { id, bytes: compose() };
  } catch (error) {
    return { id, wrong: String(error) };
  }
}
