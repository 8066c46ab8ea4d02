import { monthWords } from '../../figures/claims/days.ts';
import { noticeHome } from '../../figures/letters/notice-figures.ts';
import { type Notice, noticeWords } from '../../figures/letters/notices.ts';
import { worst } from '../../figures/lights/light.ts';
import type { Archive } from '../../model/archive.ts';
import { dayWords, listWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { date, name, ordinal, placeRun, quiet, subjectRun, text } from '../runs.ts';
import { LIGHT_WORDS } from '../schedule/light-line.ts';
import type { Line, Table } from '../view.ts';

/** Letters in a table: number, addressee, about whom, the lights, the month, the day of the answer, the state. */
export function noticeTable(archive: Archive, notices: readonly Notice[], caption: string): Table {
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns(
      ['编号', 'short'],
      '发给',
      '关于',
      '灯',
      ['亮灯到', 'short'],
      ['答复期限', 'short'],
      ['状态', 'short'],
    ),
    rows: notices.map((notice) => ({
      cells: [
        numberLine(notice),
        [placeRun(archive, notice.place, true)],
        [subjectRun(archive, notice.subject, true)],
        [
          text(LIGHT_WORDS[worst(notice.lights.map(({ light }) => light))]),
          quiet(` ${listWords(notice.lights.map(({ rule }) => rule.name))}`),
        ],
        [date(monthWords(notice.month))],
        [date(dayWords(notice.answerBy))],
        [STILL.has(notice.state) ? text(notice.state) : quiet(notice.state)],
      ],
    })),
  };
}

/** The states in which somebody has to act. */
const STILL: ReadonlySet<Notice['state']> = new Set(['已签发', '逾期未答复', '已答复']);

/** The number, or that it is a draft, leading to the letter. */
function numberLine(notice: Notice): Line {
  const words = noticeWords(notice);
  return [words ? ordinal(words, noticeHome(notice)) : name('拟稿', noticeHome(notice))];
}
