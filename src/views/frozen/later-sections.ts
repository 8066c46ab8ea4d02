import type { Archive } from '../../model/archive.ts';
import type { Frozen } from '../../model/frozen.ts';
import { correctionLine } from '../corrections/correction-lines.ts';
import { text } from '../runs.ts';
import type { Block, Line, Section } from '../view.ts';
import { printedClaimLine, printedFigureLine } from './fate-lines.ts';
import { deriveFates, type Fate } from './later-changes.ts';

/** What stands after a frozen issue: the corrections to it, and how its numbers were revised since. */
export function laterSections(archive: Archive, frozen: Frozen): Section[] {
  return [...correctionSection(archive, frozen), ...revisionSection(archive, frozen)];
}

function correctionSection(archive: Archive, { issue }: Frozen): Section[] {
  const items = archive.corrections
    .filter((one) => one.issue === issue)
    .map((one) => ({ line: correctionLine(archive, one) }));
  return items.length === 0
    ? []
    : [{ id: 'corrections', title: '勘误', apart: true, blocks: [{ kind: 'list', ordered: false, items }] }];
}

function revisionSection(archive: Archive, frozen: Frozen): Section[] {
  const lines = revisionLines(archive, frozen);
  if (lines.length === 0) return [];
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      line: [text('签发以后，记录里有这些改动。上面印出的数照旧，这里逐个写明现在是多少。')],
    },
    { kind: 'list', ordered: false, items: lines.map((line) => ({ line })) },
  ];
  return [{ id: 'revisions', title: '后续修订', apart: true, blocks }];
}

/** One line for every printed number that the records no longer bear out as it stands: what it is, what was printed, what became of it. */
export function revisionLines(archive: Archive, frozen: Frozen): Line[] {
  const { claims, figures } = deriveFates(archive, frozen);
  return [
    ...claims.filter(isChanged).map((one) => printedClaimLine(archive, frozen.issue, one)),
    ...figures.filter(isChanged).map((one) => printedFigureLine(frozen.issue, one)),
  ];
}

const isChanged = ({ fate }: { readonly fate: Fate<unknown> }): boolean => fate.kind !== 'current';
