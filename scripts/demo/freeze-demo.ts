import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { materialsOf } from '../../src/astro/materials.ts';
import { composeIssued } from '../../src/exports/issued/compose-issued.ts';
import { type Archive, find } from '../../src/model/archive.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import type { Return } from '../../src/model/records.ts';
import { openSite } from '../../src/site.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import type { PageView } from '../../src/views/view.ts';
import { issuesToFreeze } from '../freeze/freeze-issue.ts';
import { issueFolder, writeIssued } from '../freeze/write-issued.ts';
import { composeCorrection, drawCorrection } from './compose-correction.ts';
import { openPress } from './print-aside.ts';

/**
 * Freezes every signed issue of a demo, one after the other, from what its office knew then: revisions that came in after an
 * issue are not in it. Some issues are found wrong later; the next one of the city tells so. Answers how many it froze.
 */
export async function freezeDemo(root: string, seed: string): Promise<number> {
  const opened = openSite({ root });
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  const { archive } = opened;
  const frozen: Frozen[] = [];
  const corrections: Correction[] = [];
  const then: Archive = { ...withoutLate(archive), frozen, corrections };
  const { url, base } = archive.site;
  const stock = { archive: then, base, materials: materialsOf(root) };
  const press = openPress();
  const print = (view: PageView) => press.print({ view, root, url, base });
  const written: Promise<void>[] = [];
  const issues = issuesToFreeze(archive);
  for (const issue of issues) {
    const text = composeFrozen(then, issue, issue.steps.sign?.date ?? '');
    frozen.push({ ...text, files: [] });
    const files = composeIssued(stock, text, { print, unmeasured: true });
    written.push(files.then((made) => writeIssued(issueFolder(root, issue.id), made)));
    // A few issues may wait for the press; all of them would fill the memory.
    if (written.length >= WAITING) await written[written.length - WAITING];
    const found = composeCorrection(archive, text, corrections, seed);
    if (!found) continue;
    corrections.push(found);
    const file = path.join(root, `content/corrections/${found.id}.yaml`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, drawCorrection(found));
  }
  await Promise.all(written);
  await press.close();
  return issues.length;
}

/** How many issues may wait for the press. */
const WAITING = 8;

/** The archive without the revisions that came in after the issue of their city and month was signed. */
function withoutLate(archive: Archive): Archive {
  const late = new Set(archive.returns.filter((one) => isLate(archive, one)).map(({ id }) => id));
  const claims = archive.claims.filter((claim) => !late.has(claim.return));
  const ids = new Set(claims.map(({ id }) => id));
  return {
    ...archive,
    returns: archive.returns.filter(({ id }) => !late.has(id)),
    claims: claims.map(({ supersededBy, ...claim }) =>
      supersededBy !== undefined && ids.has(supersededBy) ? { ...claim, supersededBy } : claim,
    ),
  };
}

function isLate({ issues, places }: Archive, { place, period, revision, received }: Return): boolean {
  if (revision < 2) return false;
  const city = find(places, place)?.city;
  const issue = issues.find(
    (one) => one.place === city && one.kind === '月度简报' && one.period.end === period.end,
  );
  return received > (issue?.steps.sign?.date ?? '9999');
}
