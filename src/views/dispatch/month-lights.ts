import type { ChangeWord, LightChange } from '../../figures/dispatch/light-changes.ts';
import type { BulletinCount, MonthBulletin } from '../../figures/dispatch/month-bulletin.ts';
import type { Archive } from '../../model/archive.ts';
import { columns } from '../columns.ts';
import { figureRun, join, placeRun, projectRun, quiet, text } from '../runs.ts';
import { LIGHT_WORDS } from '../schedule/light-line.ts';
import type { Block, Line, Table } from '../view.ts';

/** The changes that are told first; what stays as it was is folded away. */
const MOVED: readonly ChangeWord[] = ['新亮', '加重', '亮灯', '减轻', '熄灭', '无从判断'];

/** In January a light for money is out because a new plan began, not because somebody caught up. */
const NEW_YEAR: Block = {
  kind: 'note',
  line: [quiet('一月起按新一年的计划重新算，上年投资进度的灯因此熄灭，不是赶上来了。')],
};

/** The lights of a month beside those of the month before: how many of each kind, and the projects. */
export function lightChangeBlocks(
  archive: Archive,
  { changes, counts }: MonthBulletin,
  month: string,
): Block[] {
  const moved = MOVED.flatMap((word) => changes.filter(({ change }) => change === word));
  const still = changes.filter(({ change }) => change === '仍亮');
  if (changes.length === 0) return [{ kind: 'paragraph', line: [text('没有项目亮灯，上月也没有。')] }];
  const compared = changes.some(({ before }) => before !== undefined);
  return [
    { kind: 'paragraph', line: countLine(counts, compared) },
    ...(compared && month.endsWith('-01') ? [NEW_YEAR] : []),
    ...(moved.length > 0
      ? [
          {
            kind: 'table' as const,
            table: changeTable(archive, moved, compared, compared ? '变了的灯' : '亮灯的项目'),
          },
        ]
      : []),
    ...(still.length > 0
      ? [
          {
            kind: 'fold' as const,
            summary: [text('和上月一样亮着的灯')],
            tables: [changeTable(archive, still, compared, '和上月一样亮着的灯')],
          },
        ]
      : []),
  ];
}

/** 红灯3个，黄灯2个；比上月新亮1个，熄灭1个。 */
function countLine(counts: MonthBulletin['counts'], compared: boolean): Line {
  const some = (words: readonly BulletinCount[]): Line =>
    join(
      words.flatMap((word) => {
        const figure = counts.get(word);
        return figure ? [[text(word), figureRun(figure)] satisfies Line] : [];
      }),
      '，',
    );
  const now = some(['红灯', '黄灯']);
  const since = some(['新亮', '加重', '减轻', '仍亮', '熄灭', '无从判断']);
  return [
    ...(now.length > 0 ? now : [text('没有亮着的灯')]),
    ...(compared ? [text('；比上月'), ...since] : [quiet('；上月没有报送，不比')]),
    text('。'),
  ];
}

function changeTable(
  archive: Archive,
  changes: readonly LightChange[],
  compared: boolean,
  caption: string,
): Table {
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns(
      '项目',
      ['地区', 'short'],
      ...(compared ? [['变化', 'short'] as const, ['上月', 'short'] as const] : []),
      ['本月', 'short'],
      '哪些灯',
    ),
    rows: changes.map(({ project, change, before, now, states }) => ({
      cells: [
        [projectRun(archive, project.id, true)],
        [placeRun(archive, project.place, true)],
        ...(compared ? [[text(change)], [quiet(before ? LIGHT_WORDS[before] : '—')]] : []),
        [change === '熄灭' || change === '无从判断' ? quiet(LIGHT_WORDS[now]) : text(LIGHT_WORDS[now])],
        // How far each is behind is told on the page of the project, for its latest month alone.
        [
          quiet(
            states
              .map(
                ({ rule, light, reason }) =>
                  `${rule.name}${light === '红' || light === '黄' ? `${light}灯` : `：${reason}`}`,
              )
              .join('；'),
          ),
        ],
      ],
    })),
  };
}
