import { leadingGroups, type Race } from '../../league/race.ts';
import { isSilent } from '../../league/race-figures.ts';
import type { Archive } from '../../model/archive.ts';
import { listWords } from '../../model/wording.ts';
import { join, text } from '../runs.ts';
import type { Block, Line, Section } from '../view.ts';
import { leaderLines } from './leaders-line.ts';
import { groupBlocks } from './standing-blocks.ts';

/** The leader of every group on the first indicator, then who sent nothing. */
export function raceLede(archive: Archive, race: Race): Line {
  const first = leadingGroups(race);
  const told = archive.site.ranks === '名次' ? leaderLines(race) : [];
  const silent = first.flatMap(({ rows }) =>
    rows
      .filter(({ row }) => row.outside === '未报送' || row.outside === '未公布')
      .map(({ place }) => place.short),
  );
  return [
    ...(told.length > 0 ? [...join(told, '；'), text('。')] : [text(NONE[archive.site.ranks])]),
    ...(silent.length > 0 ? [text(`没有数的：${listWords(silent)}，不排名次，也不影响别人的名次。`)] : []),
  ];
}

const NONE = { 名次: '本月各组都排不出名次，数照样列在下面。', 档次: '只分档，不列名次。' } as const;

const HOW: readonly string[] = [
  '只在组内比；同组不足三个能参评的，不排名次。',
  '按精确的分数排，不按印出的百分数排；相同的并列，后面的名次顺延。',
  '基数太小的只列个数。没有报送的不排名次，也不排在最后。',
  '名次范围：同组里任何一个项目的状态变一次，名次会落在哪里。范围宽的，名次不必当真。',
];

/** The sections of a race: set by set, indicator by indicator, group by group; then how it is ranked. */
export function raceSections(archive: Archive, race: Race): Section[] {
  const sets = race.sets.map(({ set, groups }): Section => {
    const indicators = [...Map.groupBy(groups, ({ indicator }) => indicator.id).values()];
    return {
      id: set.id,
      title: set.name,
      blocks: [
        { kind: 'paragraph', line: [text(set.summary)] },
        ...indicators.flatMap((some): Block[] => [
          {
            kind: 'heading',
            line: [text(some[0]?.indicator.name ?? '')],
            anchor: `${set.id}-${some[0]?.indicator.id}`,
          },
          ...(isSilent(some, some[0]?.indicator.id ?? '')
            ? [SILENT]
            : some.flatMap((group) => groupBlocks(archive, race, group))),
        ]),
      ],
    };
  });
  return [...sets, { id: 'how', title: '怎么排', blocks: [howBlock(archive)] }];
}

const SILENT: Block = { kind: 'paragraph', line: [text('这个月没有一个参评单位有这个指标的数，不排名次。')] };

const BANDED: readonly string[] = [
  '只在组内比；同组不足三个能参评的，不分档。',
  '按精确的分数分档，不按印出的百分数；相同的在同一档。',
  '基数太小的只列个数。没有报送的不分档，也不算在下游。',
  '这个网站只分上游、中游、下游三档，不列名次，各行按地区的次序排列。',
];

const howBlock = ({ site }: Archive): Block => ({
  kind: 'list',
  ordered: false,
  items: (site.ranks === '档次' ? BANDED : HOW).map((words) => ({
    line: [text(words)],
  })),
});
