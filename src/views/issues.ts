import { countRecords } from '../figures/counts/count-records.ts';
import { calendarAddress, issuesAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import { issueCard } from './issue.ts';
import { latestFirst } from './latest-first.ts';
import { countRun, name, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { PageView } from './view.ts';

/** All issues, the latest first. */
export function issuesView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'issues',
    address: issuesAddress(),
    title: '简报',
    description: '全部各期简报，最新的在前。',
    heading: [text('简报')],
  });
  const items = latestFirst(archive.issues).map((issue) => issueCard(archive, issue));
  return {
    ...page,
    lede: [
      text('已编'),
      countRun(countRecords(archive), 'issues'),
      text('，最新的在前；期号连续，不跳号。哪天印发，看'),
      name('发布日历', calendarAddress()),
      text('。'),
    ],
    sections: [{ id: 'all', title: '各期', blocks: [{ kind: 'cards', items }] }],
  };
}
