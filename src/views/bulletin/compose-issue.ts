import { countRecords } from '../../figures/counts/count-records.ts';
import { reviewPeriodOf } from '../../figures/issues/issue-period.ts';
import { issueAddress, issueChangesAddress, issuesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Issue } from '../../model/records.ts';
import { issueNumberWords } from '../../model/wording.ts';
import { lateFacts } from '../calendar/late-line.ts';
import { catalogueIssue, citationLine } from '../catalogued.ts';
import { issueBefore } from '../changes/issue-before.ts';
import { earlierCorrections } from '../corrections/earlier-corrections.ts';
import { stepFacts, unissuedTag } from '../issue-steps.ts';
import { pictureOf, sourcesLine } from '../picture.ts';
import { countRun, name, ordinal, placeRun, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Line, PageView } from '../view.ts';
import { composeBulletin } from './compose-bulletin.ts';
import { gatherContenders } from './contender.ts';
import { composeProse } from './editors-prose.ts';
import { issueHeadline } from './issue-headline.ts';
import { gatherIssue, type IssueRecords } from './issue-records.ts';
import { composeKeyFigures } from './key-figures.ts';
import { startsLine, stateLine } from './overview.ts';
import { turnsLine } from './review/review-projects.ts';
import { gatherStarts } from './start-facts.ts';

/** One issue of the bulletin from the records as they are now. */
export const composeIssue = (archive: Archive, issue: Issue): PageView => ({
  ...composeHead(archive, issue),
  sections: [...composeBulletin(archive, issue), ...earlierCorrections(archive, issue)],
});

/** The head of an issue from the records as they are now. */
export function composeHead(archive: Archive, issue: Issue): PageView {
  const records = gatherIssue(archive, issue);
  const heading = issue.title ? [name(issue.title)] : issueHeadline(records);
  const page = emptyPage(archive, {
    kind: 'issue',
    address: issueAddress(issue.id),
    title: `${records.place.name}${bulletinWord(issue)} ${issue.period.text}`,
    description: `${records.place.name}${bulletinWord(issue)}：总体情况、各地对比、项目进展、存在问题和数据来源。`,
    heading,
  });
  const kicker = [
    placeRun(archive, issue.place),
    text(`重点项目${issue.kind}　`),
    span(issue.period),
    text('　'),
    ordinal(issueNumberWords(issue)),
  ];
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '简报', address: issuesAddress() }],
    kicker: [...kicker, ...unissuedTag(issue)],
    lede: ledeOf(records),
    meta: metaOf(records),
    keys: composeKeyFigures(records),
    colophon: colophonOf(records),
    catalogued: catalogueIssue(archive, issue, page.title),
    citation: citationLine(archive, issue),
    picture: pictureOf(page, { kicker, says: heading, source: sourcesLine(archive, records.sources) }),
  };
}

/** What an issue is called by its kind. */
const bulletinWord = ({ kind }: Issue): string => (kind === '月度简报' ? '重点项目简报' : `重点项目${kind}`);

function ledeOf(records: IssueRecords): Line {
  const { archive, issue, place, returns } = records;
  const words = composeProse(archive, issue.sections[''] ?? [], place.id).flatMap((block) =>
    block.kind === 'paragraph' ? block.line : [],
  );
  if (words.length > 0) return words;
  const period = reviewPeriodOf(issue);
  if (period) {
    const [state] = gatherStarts(archive, place.id, returns).states;
    return [...(state ? stateLine(state) : []), ...turnsLine(records, period)];
  }
  const own = gatherStarts(archive, place.id, returns);
  if (own.planned) return [...startsLine(own), ...(own.states[0] ? stateLine(own.states[0]) : [])];
  const told = gatherContenders(records)
    .filter(({ facts }) => facts.states.length > 0)
    .flatMap(({ place: child, facts }) => [
      text(`${child.short}`),
      ...startsLine(facts),
      ...(facts.states[0] ? stateLine(facts.states[0]) : []),
    ]);
  return told.length > 0 ? told : scantLine(records);
}

/** What can be said where nobody printed a plan: what is missing, and what is recorded all the same. */
const scantLine = ({ archive, issue, place }: IssueRecords): Line => [
  text(`来源没有公布${place.name}的计划实施项目数，开工率无从算起；提到的项目有`),
  countRun(countRecords(archive), `issue-projects:${issue.id}`),
  text('，连同来源公布的其他数据列在下面。'),
];

const metaOf = ({ archive, issue, sources }: IssueRecords): PageView['meta'] => [
  { term: '编者', line: [text(archive.site.issuer)] },
  { term: issue.steps.sign ? '印发' : '编成', line: [span(issue.date)] },
  ...stepFacts(issue),
  ...lateFacts(archive, issue),
  ...(issueBefore(archive, issue)
    ? [{ term: '比较', line: [name('与上期比', issueChangesAddress(issue.id))] }]
    : []),
  {
    term: '来源',
    line: sources.flatMap((source, index) => [
      ...(index > 0 ? [text('；')] : []),
      name(source.title, `/sources/${source.id}/`),
    ]),
  },
];

/** The foot of an issue: its name and number, its state, who edited it. */
const colophonOf = ({ archive, issue, place }: IssueRecords): Line => [
  name(place.name),
  text(`${bulletinWord(issue)}　`),
  ordinal(issueNumberWords(issue)),
  text(`　${issue.state}　${archive.site.issuer}编　`),
  span(issue.date),
];
