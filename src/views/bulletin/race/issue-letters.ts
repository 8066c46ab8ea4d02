import { issueMonths } from '../../../figures/issues/issue-period.ts';
import { draftsNotices } from '../../../figures/letters/draft-notices.ts';
import { noticesOf } from '../../../figures/letters/notices.ts';
import { cityNoticesAddress } from '../../../model/address.ts';
import { noticeTable } from '../../notices/notice-table.ts';
import { name, text } from '../../runs.ts';
import type { Block } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';

/** The letters that the lights of an issue's months called for; none where no letters are drafted. */
export function issueLetterBlocks({ archive, issue, place }: IssueRecords): Block[] {
  if (!draftsNotices(archive)) return [];
  const months = issueMonths(issue);
  const letters = noticesOf(archive, place.id).filter(({ month }) => months.includes(month));
  return letters.length === 0
    ? []
    : [
        { kind: 'heading', line: [text('提示函')] },
        { kind: 'table', table: noticeTable(archive, letters, '本期亮灯拟出的提示函') },
        {
          kind: 'note',
          line: [text('办到哪里，见'), name('本市的提示函', cityNoticesAddress(place.id)), text('。')],
        },
      ];
}
