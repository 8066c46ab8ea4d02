import { lateRelease } from '../../figures/issues/release-figures.ts';
import { listReleases } from '../../figures/issues/releases.ts';
import type { Archive } from '../../model/archive.ts';
import type { Issue } from '../../model/records.ts';
import { dayWords } from '../../model/wording.ts';
import { date, figureRun, text } from '../runs.ts';
import type { PageView } from '../view.ts';
import { changeLine } from './release-tables.ts';

/** What a late issue says of itself: when it was due, and by how many working days it came late or is overdue; nothing of one that came in time. */
export function lateFacts(archive: Archive, issue: Issue): PageView['meta'] {
  const release = listReleases(archive).find((one) => one.issue?.id === issue.id);
  const late = release && lateRelease(archive, release);
  if (!release || !late) return [];
  return [
    {
      term: release.issued ? '晚发' : '逾期',
      line: [
        ...[
          text('本期应于'),
          date(dayWords(release.due)),
          text(release.issued ? '印发，晚了' : '印发，已经过了'),
        ],
        ...[figureRun(late), text(release.issued ? '。' : '，还没有签发。')],
        ...changeLine(release),
      ],
    },
  ];
}
