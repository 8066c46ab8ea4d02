import type { Archive } from '../../src/model/archive.ts';
import { get } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { frozenView } from '../../src/views/frozen/frozen-view.ts';
import { revisionLines } from '../../src/views/frozen/later-sections.ts';
import { wordsOf } from '../../src/views/runs.ts';

/** What would differ if a frozen issue were composed from the records of today: sections by their titles, then its numbers one by one. */
export function reportDifferences(archive: Archive, frozen: Frozen): string[] {
  const today = frozenView(composeFrozen(archive, get(archive.issues, frozen.issue), frozen.signed));
  const signed = frozenView(frozen);
  const sections = signed.sections
    .filter((section, index) => JSON.stringify(section) !== JSON.stringify(today.sections[index]))
    .map(({ title }) => title);
  return [
    ...(sections.length > 0 ? [`${frozen.issue}：今天重编，这几节会不同：${sections.join('、')}`] : []),
    ...revisionLines(archive, frozen).map((line) => `  ${wordsOf(line)}`),
  ];
}
