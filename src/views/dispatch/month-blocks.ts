import type { MonthBulletin } from '../../figures/dispatch/month-bulletin.ts';
import type { Notice } from '../../figures/letters/notices.ts';
import { worst } from '../../figures/lights/light.ts';
import { lightsOf } from '../../figures/lights/lights.ts';
import { cityNoticesAddress, monthScheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place, Project } from '../../model/records.ts';
import { dayWords, listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  absentRun,
  claimRun,
  date,
  figureRun,
  name,
  placeRun,
  projectRun,
  quiet,
  subjectRun,
  text,
} from '../runs.ts';
import { LIGHT_WORDS, lightsLine } from '../schedule/light-line.ts';
import { moneyCells } from '../schedule/progress-tables.ts';
import type { Block, Line, Table } from '../view.ts';

/** The city and its places in a month: plan, spent, rate, what the curve asks, how far from it, the light. */
export function standingTable(archive: Archive, { standings }: MonthBulletin, month: string): Table {
  return {
    caption: [text('各地的投资进度，全市在前')],
    folds: 'cards',
    columns: columns(
      '地区',
      ['年度计划投资', 'number'],
      ['完成投资', 'number'],
      ['完成率', 'number'],
      ['序时应完成', 'number'],
      ['比序时', 'short'],
      '灯',
    ),
    rows: standings.map(({ place, progress, rate, asked, gap }) => ({
      cells: [
        [placeRun(archive, place.id)],
        ...moneyCells(
          progress,
          { ...(rate ? { rate } : {}), ...(asked ? { asked } : {}), ...(gap ? { gap } : {}) },
          '未报送',
        ),
        lightsLine(
          lightsOf(archive, { kind: 'place', id: place.id }, month),
          monthScheduleAddress(place.city, month),
        ),
      ],
    })),
  };
}

/** The letters that the lights of a month called for. */
export function letterBlocks(archive: Archive, city: Place, { letters, counts }: MonthBulletin): Block[] {
  const figure = counts.get('提示函');
  if (!figure) return [{ kind: 'paragraph', line: [text('这个月的灯没有拟出提示函。')] }];
  return [
    {
      kind: 'paragraph',
      line: [
        text('这个月的灯拟出提示函'),
        figureRun(figure),
        text('，都是拟稿，全文见'),
        name('本市的提示函', cityNoticesAddress(city.id)),
        text('。'),
      ],
    },
    { kind: 'table', table: letterTable(archive, letters) },
  ];
}

const letterTable = (archive: Archive, letters: readonly Notice[]): Table => ({
  caption: [text('拟出的提示函')],
  folds: 'cards',
  columns: columns('关于', ['地区', 'short'], '按哪条规则', '灯', ['答复期限', 'short']),
  rows: letters.map(({ subject, place, rule, lights, answerBy }) => ({
    cells: [
      [subjectRun(archive, subject, true)],
      [placeRun(archive, place, true)],
      [text(rule.name)],
      [
        text(LIGHT_WORDS[worst(lights.map(({ light }) => light))]),
        quiet(` ${listWords(lights.map((one) => one.rule.name))}`),
      ],
      [date(dayWords(answerBy))],
    ],
  })),
});

/** What came to a halt in the month, and what went on again; where the month before cannot be compared, all that stands still. */
export function haltBlocks(archive: Archive, bulletin: MonthBulletin): Block[] {
  const { halted, revived, compared, counts } = bulletin;
  const figure = counts.get('停滞缓建');
  const caption = compared ? '这个月停下的项目' : '停滞和缓建的项目';
  return [
    {
      kind: 'paragraph',
      line: figure
        ? [text('停滞和缓建的项目有'), figureRun(figure), text(`，${newWords(bulletin)}。`)]
        : [text('没有停滞、缓建的项目。')],
    },
    ...(halted.length > 0 ? [{ kind: 'table' as const, table: haltedTable(archive, halted, caption) }] : []),
    ...(revived.length > 0 ? [{ kind: 'table' as const, table: revivedTable(archive, revived) }] : []),
  ];
}

function newWords({ compared, halted, stalled }: MonthBulletin): string {
  if (!compared) return '上月没有报送，哪些是新停下的不知道';
  if (halted.length === 0) return '没有这个月新停下的';
  return halted.length === stalled.length ? '都是这个月新停下的' : '其中这个月新停下的列在下面';
}

const head = (archive: Archive, { id, place }: Project): Line[] => [
  [projectRun(archive, id, true)],
  [placeRun(archive, place, true)],
];

const haltedTable = (archive: Archive, halted: MonthBulletin['halted'], caption: string): Table => ({
  caption: [text(caption)],
  folds: 'cards',
  columns: columns('项目', ['地区', 'short'], ['状态', 'short'], '原因', '预计复工'),
  rows: halted.map(({ project, stage, cause, restart }) => ({
    cells: [
      ...head(archive, project),
      [claimRun(stage)],
      [cause ? claimRun(cause) : absentRun('未报送')],
      [restart ? claimRun(restart) : absentRun('未报送')],
    ],
  })),
});

const revivedTable = (archive: Archive, revived: MonthBulletin['revived']): Table => ({
  caption: [text('这个月复工的项目')],
  folds: 'cards',
  columns: columns('项目', ['地区', 'short'], '复工', '盘活措施'),
  rows: revived.map(({ project, restarted, remedy }) => ({
    cells: [
      ...head(archive, project),
      [claimRun(restarted)],
      [remedy ? claimRun(remedy) : absentRun('未报送')],
    ],
  })),
});
