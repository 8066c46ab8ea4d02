import { claimsAbout } from '../../figures/claims/current-claims.ts';
import { latestFigures } from '../../figures/claims/series.ts';
import { deriveFigures } from '../../figures/derived/derive-figures.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { workingLine } from '../bulletin/references.ts';
import { claimBlocks } from '../claim-table.ts';
import { gapLines } from '../gap-lines.ts';
import { text } from '../runs.ts';
import type { Block } from '../view.ts';

/** 数据 of a place: what its sources lack or leave unreadable, every claim about it, then what this site reckons from them. */
export function placeFigures(archive: Archive, place: Place): Block[] {
  const gaps = gapLines(archive, [place.id]).map((line): Block => ({ kind: 'note', line }));
  const claims = claimsAbout(archive, { kind: 'place', id: place.id });
  if (claims.length === 0)
    return [...gaps, { kind: 'paragraph', line: [text('来源没有公布这个地区自己的数据。')] }];
  return [...gaps, ...claimBlocks(archive, claims), ...workingBlocks(archive, place)];
}

/** The figures about a place, of a series the latest, each with its working. */
function workingBlocks(archive: Archive, place: Place): Block[] {
  const derived = latestFigures(
    deriveFigures(archive).filter(({ subject }) => subject.kind === 'place' && subject.id === place.id),
  );
  if (derived.length === 0) return [];
  const items = derived.map((figure) => ({ line: workingLine({ archive }, figure) }));
  return [
    { kind: 'heading', line: [text('本站计算的数')] },
    { kind: 'list', ordered: false, items },
  ];
}
