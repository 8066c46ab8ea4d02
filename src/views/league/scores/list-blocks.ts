import type { GroupScores, SchemeScores } from '../../../league/month-scores.ts';
import { schemeFigures } from '../../../league/scheme-figures.ts';
import { type Archive, get } from '../../../model/archive.ts';
import { countRun, join, placeRun, strong, text } from '../../runs.ts';
import type { Block, Line } from '../../view.ts';

/** The red list by merit, and the black one where the scheme and the standing of the site allow it. */
export function listBlocks(
  archive: Archive,
  { scheme }: SchemeScores,
  { lists, total }: GroupScores,
): Block[] {
  if (!lists || total.ranked === 0) return [];
  const target = countRun(schemeFigures(archive, scheme), 'target');
  const names = (ids: readonly string[]): Line =>
    join(
      ids.map((id) => [placeRun(archive, id, true)]),
      '、',
    );
  const red: Line =
    lists.red.length > 0
      ? [
          strong('红榜'),
          text('　'),
          ...names(lists.red),
          text('：总分在组内上游，得分率超过目标'),
          target,
          text('。'),
        ]
      : [strong('红榜'), text('　空缺：没有谁既在上游、得分率又超过目标'), target, text('。')];
  const blames = scheme.black === true && archive.site.standing !== '非官方汇编';
  return [
    { kind: 'paragraph', line: red },
    ...(blames ? [{ kind: 'paragraph' as const, line: blackLine(archive, lists, names) }] : []),
  ];
}

function blackLine(
  archive: Archive,
  { black, excused }: NonNullable<GroupScores['lists']>,
  names: (ids: readonly string[]) => Line,
): Line {
  const spared = excused.map(
    ({ id, excuses }): Line => [text(`${get(archive.places, id).short}（${excuses.join('、')}）`)],
  );
  return [
    strong('黑榜'),
    text('　'),
    ...(black.length > 0 ? [...names(black), text('：总分在组内下游，又没有达到目标。')] : [text('空缺。')]),
    ...(spared.length > 0 ? [text('经认定免责、不列的：'), ...join(spared, '、'), text('。')] : []),
  ];
}
