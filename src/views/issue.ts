import { issueAddress, issuePdfAddress } from '../model/address.ts';
import { type Archive, frozenOf } from '../model/archive.ts';
import type { Issue } from '../model/records.ts';
import { issueNumberWords } from '../model/wording.ts';
import { composeHead, composeIssue } from './bulletin/compose-issue.ts';
import { issueHeadline } from './bulletin/issue-headline.ts';
import { gatherIssue } from './bulletin/issue-records.ts';
import { withFiles } from './catalogued.ts';
import { feedLinks } from './feeds/list-feeds.ts';
import { frozenView } from './frozen/frozen-view.ts';
import { type IsPage, thawIssue } from './frozen/thaw-issue.ts';
import { unissuedTag } from './issue-steps.ts';
import { date, name, ordinal, placeRun, text } from './runs.ts';
import type { Card, Line, PageView } from './view.ts';

/** One issue of the bulletin: as it was signed out where it is frozen, else as the records are now. */
export function issueView(archive: Archive, issue: Issue, isPage: IsPage = () => true): PageView {
  const frozen = frozenOf(archive, issue.id);
  const view = frozen ? thawIssue(archive, frozen, isPage) : withDraft(composeIssue(archive, issue), issue);
  return withSurroundings(archive, issue, view);
}

/** The page of an issue that is not frozen leads to its print as it is now. */
const withDraft = (view: PageView, { id }: Issue): PageView => ({
  ...view,
  meta: [...view.meta, { term: '文件', line: [name('打印版 PDF', issuePdfAddress(id))] }],
});

/** An issue without its sections: what feeds, link previews and its own page say of it alike. */
export function issueHead(archive: Archive, issue: Issue): PageView {
  const frozen = frozenOf(archive, issue.id);
  const view = frozen ? { ...frozenView(frozen), sections: [] } : composeHead(archive, issue);
  return withSurroundings(archive, issue, view);
}

/** What stands around an issue today, frozen or not: the feeds of its place, and the files in which it can be had. */
function withSurroundings(archive: Archive, issue: Issue, view: PageView): PageView {
  const catalogued = withFiles(archive, issue, view.catalogued);
  return { ...view, feeds: feedLinks(archive, issue.place), ...(catalogued ? { catalogued } : {}) };
}

/** The headline of an issue as its page has it. */
export function printedHeadline(archive: Archive, issue: Issue): Line {
  const frozen = frozenOf(archive, issue.id);
  if (frozen) return frozenView(frozen).heading;
  return issue.title ? [name(issue.title)] : issueHeadline(gatherIssue(archive, issue));
}

/** An issue in a list: number, finding, period. */
export function issueCard(archive: Archive, issue: Issue): Card {
  return {
    kicker: [date(issue.period.text), text('　'), ordinal(issueNumberWords(issue)), ...unissuedTag(issue)],
    title: printedHeadline(archive, issue),
    address: issueAddress(issue.id),
    line: [placeRun(archive, issue.place), text('重点项目'), text(issue.kind)],
  };
}
