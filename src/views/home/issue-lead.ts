import { issueAddress, issueChangesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Issue } from '../../model/records.ts';
import { issueNumberWords } from '../../model/wording.ts';
import { changeLines } from '../changes/change-lines.ts';
import { comparedIssues } from '../changes/issue-before.ts';
import type { IsPage } from '../frozen/thaw-issue.ts';
import { issueView } from '../issue.ts';
import { unissuedTag } from '../issue-steps.ts';
import { name, ordinal, span, text } from '../runs.ts';
import type { Block, PageView, Section } from '../view.ts';

/** The latest issue as the front page begins with it: its finding, its numbers, its comparison, and what changed since the one before. */
export function issueLead(
  archive: Archive,
  issue: Issue,
  isPage: IsPage,
): Pick<PageView, 'kicker' | 'lede' | 'meta' | 'keys' | 'sections'> {
  const view = issueView(archive, issue, isPage);
  return {
    kicker: [
      text('最新一期　'),
      span(issue.period),
      text('　'),
      ordinal(issueNumberWords(issue), issueAddress(issue.id)),
      ...unissuedTag(issue),
    ],
    lede: view.lede,
    meta: [{ term: '全文', line: [name(`${view.title}`, issueAddress(issue.id))] }],
    keys: view.keys,
    sections: [raceSection(view), changeSection(archive, issue)],
  };
}

/** The comparison of an issue in short: its note and its first chart; the first chart of the overview where it compares nothing. */
function raceSection(issue: PageView): Section {
  const blocksOf = (id: string): readonly Block[] =>
    issue.sections.find((one) => one.id === id)?.blocks ?? [];
  const first = (blocks: readonly Block[], kind: Block['kind']): Block[] =>
    blocks.filter((block) => block.kind === kind).slice(0, 1);
  const comparison = blocksOf('comparison');
  const blocks = [...first(comparison, 'aside'), ...first(comparison, 'chart')];
  return {
    id: 'race',
    title: '各地对比',
    blocks: blocks.length > 0 ? blocks : first(blocksOf('overview'), 'chart'),
  };
}

/** What changed since the issue before, in the sentences of the page that compares the two. */
function changeSection(archive: Archive, issue: Issue): Section {
  const compared = comparedIssues(archive).find((one) => one.issue === issue);
  const items = compared ? changeLines(archive, compared).map((line) => ({ line })) : [];
  const more: Block = {
    kind: 'note',
    line: [name('变了的数、名次和项目', issueChangesAddress(issue.id)), text('都列在一页上。')],
  };
  return {
    id: 'changed',
    title: '与上期比',
    blocks: items.length > 0 ? [{ kind: 'list', ordered: false, items }, more] : [],
  };
}
