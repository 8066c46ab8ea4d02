import { parentPort } from 'node:worker_threads';
import { materialsOf } from '../../src/astro/materials.ts';
import { composeIssued } from '../../src/exports/issued/compose-issued.ts';
import { issueFolder, writeIssued } from '../freeze/write-issued.ts';
import type { FreezeJob } from './freezing-crew.ts';

// Runs in a worker thread: makes and writes the files of one frozen issue after the other, and says of each what went wrong.
parentPort?.on('message', async (job: FreezeJob) => parentPort?.postMessage(await freeze(job)));

async function freeze({ text, root, url, base }: FreezeJob): Promise<string | undefined> {
  try {
    const files = await composeIssued({ url, base, materials: materialsOf(root) }, text, {
      unmeasured: true,
    });
    writeIssued(issueFolder(root, text.issue), files);
    return undefined;
  } catch (error) {
    return String(error);
  }
}
