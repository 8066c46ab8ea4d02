import { knownDay } from '../../figures/claims/known-day.ts';
import { releaseParameter } from '../../figures/issues/release-figures.ts';
import { listReleases, type Release } from '../../figures/issues/releases.ts';
import { calendarAddress, issueAddress, issuesAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import type { ReleaseRule } from '../../model/release-rule.ts';
import { dayWords, issueNumberWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { latestFirst } from '../latest-first.ts';
import { anchoredRun, date, name, ordinal, placeRun, quiet, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView, Section, Table } from '../view.ts';
import { comingTable, issuedTable, overdueTable, releaseNotes } from './release-tables.ts';

/** 发布日历: what is due in the next twelve months, what is overdue, what came out and when; or that nothing is promised. */
export function calendarView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'calendar',
    address: calendarAddress(),
    title: '发布日历',
    description: '各期简报应在哪天印发、哪天印发的，晚了的写明晚几个工作日，改期的写明原因。',
    heading: [text('发布日历')],
  });
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '简报', address: issuesAddress() }],
    lede: ledeOf(archive),
    sections: archive.rules.releases.length > 0 ? timetable(archive) : [composedSection(archive)],
  };
}

function ledeOf(archive: Archive): Line {
  const day = knownDay(archive);
  if (archive.rules.releases.length === 0)
    return [
      text(
        archive.site.standing === '非官方汇编'
          ? '本站依据公开刊载的版面整理，有了新的来源才编新的一期，所以不预告发布时间。已经编成的各期列在下面。'
          : '还没有写定发布时间。已经编成的各期列在下面。',
      ),
    ];
  return [
    text('各期简报按写定的时间印发，提前十二个月公布；改期写明原因，晚了写明晚几个工作日。'),
    ...(day ? [text('到'), date(dayWords(day)), text('为止的情况如下。')] : []),
  ];
}

function timetable(archive: Archive): Section[] {
  const releases = listReleases(archive);
  const section = (
    id: string,
    title: string,
    draw: typeof comingTable,
    some: readonly Release[],
  ): Section => {
    const table = draw(archive, some);
    const notes = releaseNotes(archive, some).map((line) => ({ line }));
    const list: Block = { kind: 'list', ordered: false, items: notes };
    return {
      ...{ id, title },
      blocks: table.rows.length > 0 ? [{ kind: 'table', table }, ...(notes.length > 0 ? [list] : [])] : [],
    };
  };
  const inState = (state: Release['state']): readonly Release[] =>
    releases.filter((one) => one.state === state);
  return [
    section('overdue', '到期未印发', overdueTable, inState('到期未发')),
    section('coming', '将要印发', comingTable, inState('待发')),
    section(
      'issued',
      '已经印发',
      issuedTable,
      releases.filter((one) => one.issued !== undefined),
    ),
    { id: 'rules', title: '发布时间', blocks: [rulesBlock(archive)] },
  ].filter(({ blocks }) => blocks.length > 0);
}

/** By which rule each kind of issue is due. */
function rulesBlock(archive: Archive): Block {
  const places = ({ place }: ReleaseRule): Line =>
    place === undefined
      ? citiesOf(archive).length > 1
        ? [text('各市')]
        : citiesOf(archive).map(({ id }) => placeRun(archive, id))
      : [placeRun(archive, place)];
  const due = (rule: ReleaseRule): Line => {
    const days = releaseParameter(archive, rule);
    return days
      ? [text('期间过完以后'), anchoredRun(days)]
      : [name(rule.written), quiet('，遇休息日顺延到下一个工作日')];
  };
  return {
    kind: 'facts',
    items: archive.rules.releases.map((rule) => ({
      term: [text(rule.kind)],
      line: [...places(rule), text('：'), ...due(rule)],
    })),
  };
}

/** Where nothing is promised: every issue with the day on which it was composed or came out. */
function composedSection(archive: Archive): Section {
  const rows = latestFirst(archive.issues).map((issue) => ({
    cells: [
      [ordinal(issueNumberWords(issue), issueAddress(issue.id))],
      [placeRun(archive, issue.place, true)],
      [text(issue.kind)],
      [span(issue.period)],
      [span(issue.date)],
      [text(issue.steps.sign ? '已印发' : `${issue.state}，未签发`)],
    ],
  }));
  const table: Table = {
    caption: [text('已经编成的各期')],
    folds: 'cards',
    columns: columns('期号', '地区', '类型', '期间', '编成或印发', '状态'),
    rows,
  };
  return {
    id: 'composed',
    title: '已经编成的各期',
    blocks: rows.length > 0 ? [{ kind: 'table', table }] : [],
  };
}
