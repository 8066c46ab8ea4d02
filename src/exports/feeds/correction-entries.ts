import { correctionAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import { type Correction, toldOn } from '../../model/correction.ts';
import { correctionNumberWords } from '../../model/wording.ts';
import { correctedIssue, correctionLine } from '../../views/corrections/correction-lines.ts';
import { ordinal, text } from '../../views/runs.ts';
import type { Entry } from './entry.ts';

/** The corrections of the site, or of the issues of one place; one whose state changed is the same entry, updated. */
export const correctionEntries = (archive: Archive, place?: string): Entry[] =>
  archive.corrections
    .filter(({ issue }) => place === undefined || get(archive.issues, issue).place === place)
    .map((one) => entryOf(archive, one))
    .reverse();

function entryOf(archive: Archive, one: Correction): Entry {
  const line = correctionLine(archive, one);
  return {
    key: `correction/${one.id}`,
    address: correctionAddress(one.id),
    published: one.reported,
    updated: toldOn(one),
    title: [
      text('勘误'),
      ordinal(correctionNumberWords(one)),
      text(`（${one.state}）：`),
      ...correctedIssue(archive, one),
    ],
    summary: line,
    content: [line],
    tags: [one.kind, one.state],
  };
}
