import { countRecords } from '../figures/count-records.ts';
import { reviewPeriodOf } from '../figures/issue-period.ts';
import { issueAddress, issueChangesAddress, issuePdfAddress, issuesAddress } from '../model/address.ts';
import { type Archive, frozenOf } from '../model/archive.ts';
import type { Issue } from '../model/records.ts';
import { issueNumberWords } from '../model/wording.ts';
import { headlineOf } from './bulletin/comparison.ts';
import { composeBulletin } from './bulletin/compose-bulletin.ts';
import { gatherContenders, judgeContenders } from './bulletin/contender.ts';
import { composeProse } from './bulletin/editors-prose.ts';
import { gatherIssue, type IssueRecords } from './bulletin/issue-records.ts';
import { composeKeyFigures } from './bulletin/key-figures.ts';
import { startsLine, stateLine } from './bulletin/overview.ts';
import { issueRace } from './bulletin/race/issue-race.ts';
import { raceHeadline } from './bulletin/race/race-headline.ts';
import { turnsLine } from './bulletin/review/review-projects.ts';
import { gatherStarts } from './bulletin/start-facts.ts';
import { lateFacts } from './calendar/late-line.ts';
import { catalogueIssue, citationLine, withFiles } from './catalogued.ts';
import { issueBefore } from './changes/issue-before.ts';
import { earlierCorrections } from './corrections/earlier-corrections.ts';
import { feedLinks } from './feeds/list-feeds.ts';
import { frozenView } from './frozen/frozen-view.ts';
import { type IsPage, thawIssue } from './frozen/thaw-issue.ts';
import { stepFacts, unissuedTag } from './issue-steps.ts';
import { pictureOf, sourcesLine } from './picture.ts';
import { claimRun, countRun, date, figureRun, name, ordinal, placeRun, span, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
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

/** One issue of the bulletin from the records as they are now. */
export const composeIssue = (archive: Archive, issue: Issue): PageView => ({
  ...composeHead(archive, issue),
  sections: [...composeBulletin(archive, issue), ...earlierCorrections(archive, issue)],
});

function composeHead(archive: Archive, issue: Issue): PageView {
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

/** The finding of an issue: who leads the race, what the comparison shows, or how far the place itself has come. */
export function issueHeadline(records: IssueRecords): Line {
  const race = issueRace(records.archive, records.issue, records.place);
  const raced = race ? raceHeadline(records.archive, race) : [];
  if (raced.length > 0) return raced;
  const contenders = gatherContenders(records);
  const verdict = judgeContenders(contenders, records.archive.site.smallBase);
  if (verdict.kind !== 'none') return headlineOf(contenders, verdict);
  const facts = gatherStarts(records.archive, records.place.id, records.returns);
  const [state] = facts.states;
  if (!state) return [text(`${records.place.short}重点项目情况`)];
  return [
    text(`${records.place.short}：`),
    ...(facts.planned
      ? [claimRun(facts.planned), text('重点项目开工')]
      : [name(state.started.scope), text('项目开工')]),
    claimRun(state.started),
    ...(facts.planned ? [] : [text('，计划数未公布')]),
    ...(state.rate ? [text('，开工率'), figureRun(state.rate)] : []),
  ];
}

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
