import { lateRelease } from '../../figures/issues/release-figures.ts';
import type { Release } from '../../figures/issues/releases.ts';
import { issueAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { dayWords, issueNumberWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { anchoredRun, date, join, ordinal, placeRun, quiet, text } from '../runs.ts';
import type { Line, Table } from '../view.ts';

const WHAT = [
  ['地区', 'short'],
  ['类型', 'short'],
  ['期间', 'short'],
] as const;

/** What is to come out, by due day, the places of one day and period in one row. */
export const comingTable = (archive: Archive, releases: readonly Release[]): Table => ({
  caption: [text('今后十二个月要印发的简报')],
  folds: 'scroll',
  columns: columns(['应印发', 'short'], ['类型', 'short'], ['期间', 'short'], ['地区', 'short']),
  rows: [
    ...Map.groupBy(releases, ({ due, rule, period }) => `${due} ${rule.id} ${period.id}`).values(),
  ].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const places = together.map(({ place }): Line => [placeRun(archive, place, true)]);
    const [day, kind, period] = [first.due, first.rule.kind, first.period.words];
    return [{ cells: [[date(dayWords(day))], [text(kind)], [date(period)], join(places, '、')] }];
  }),
});

/** What should have come out by the day that the archive is known by and has not. */
export const overdueTable = (archive: Archive, releases: readonly Release[]): Table => ({
  caption: [text('到期还没有印发的简报')],
  folds: 'scroll',
  columns: columns(['应印发', 'short'], ...WHAT, ['已过期', 'number']),
  rows: releases.map((release) => ({
    cells: [[date(dayWords(release.due))], ...whatCells(archive, release), lateCell(archive, release)],
  })),
});

/** What came out, the latest first: on its day or so many working days late. */
export const issuedTable = (archive: Archive, releases: readonly Release[]): Table => ({
  caption: [text('已经印发的简报')],
  folds: 'scroll',
  columns: columns(['期号', 'short'], ...WHAT, ['应印发', 'short'], ['印发', 'short'], ['晚', 'number']),
  rows: releases.toReversed().map((release) => ({
    cells: [
      release.issue ? [ordinal(issueNumberWords(release.issue), issueAddress(release.issue.id))] : [],
      ...whatCells(archive, release),
      [date(dayWords(release.due))],
      [date(dayWords(release.issued ?? release.due))],
      lateCell(archive, release),
    ],
  })),
});

const whatCells = (archive: Archive, { place, rule, period }: Release): Line[] => [
  [placeRun(archive, place, true)],
  [text(rule.kind)],
  [date(period.words)],
];

function lateCell(archive: Archive, release: Release): Line {
  const late = lateRelease(archive, release);
  return late ? [anchoredRun(late)] : [quiet('按时')];
}

/** What there is to say of releases beside their days: an issue that is there but not signed, and why a day was changed. */
export const releaseNotes = (archive: Archive, releases: readonly Release[]): Line[] =>
  releases.flatMap((release): Line[] => {
    const { issue, place, period, rule } = release;
    const drafted = issue !== undefined && !issue.steps.sign;
    if (!drafted && release.changes.length === 0) return [];
    return [
      [
        ...[placeRun(archive, place, true), date(period.words), text(`${rule.kind}：`)],
        ...(drafted
          ? [ordinal(issueNumberWords(issue), issueAddress(issue.id)), text(`在${issue.state}，还没有签发。`)]
          : []),
        ...changeLine(release),
      ],
    ];
  });

/** Every change of the day, in order, with its reason. */
export const changeLine = ({ changes }: Pick<Release, 'changes'>): Line =>
  changes.flatMap(({ from, to, reason }) => [
    ...[text('原定'), date(dayWords(from)), text('，改为'), date(dayWords(to))],
    text(`：${reason.replace(/。$/, '')}。`),
  ]);
