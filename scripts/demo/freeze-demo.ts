import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../../src/model/archive.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { openSite } from '../../src/site.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { issuesToFreeze } from '../freeze/freeze-issue.ts';
import { composeCorrection, drawCorrection } from './compose-correction.ts';
import { hireCrew } from './freezing-crew.ts';
import { knownThen } from './known-then.ts';

/**
 * Freezes every signed issue of a demo, one after the other, from what its office knew on the day that it was signed. Some
 * issues are found wrong later; the next one of the city tells so. Answers how many it froze.
 */
export async function freezeDemo(root: string, seed: string): Promise<number> {
  const opened = openSite({ root });
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  const { archive } = opened;
  const { url, base } = archive.site;
  const crew = hireCrew();
  let count = 0;
  for (const { text, correction } of freezeIssues(archive, seed)) {
    await crew.take({ text, root, url, base });
    if (correction) writeCorrection(root, correction);
    count += 1;
  }
  await crew.finish();
  return count;
}

/** An issue as it was signed out, and what was found wrong in it later, if anything. */
interface Signed {
  readonly text: Omit<Frozen, 'files'>;
  readonly correction: Correction | undefined;
}

/** Composes every signed issue of a demo in the order of signing, each with the earlier ones and their corrections at hand. */
export function* freezeIssues(archive: Archive, seed: string): Generator<Signed> {
  const frozen: Frozen[] = [];
  const corrections: Correction[] = [];
  const then: Archive = { ...archive, frozen, corrections };
  for (const issue of issuesToFreeze(archive)) {
    const day = issue.steps.sign?.date ?? '';
    const text = composeFrozen(knownThen(then, issue, day), issue, day);
    frozen.push({ ...text, files: [] });
    const correction = composeCorrection(archive, text, corrections, seed);
    if (correction) corrections.push(correction);
    yield { text, correction };
  }
}

function writeCorrection(root: string, correction: Correction): void {
  const file = path.join(root, `content/corrections/${correction.id}.yaml`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, drawCorrection(correction));
}
