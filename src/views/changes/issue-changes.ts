import { aboutOf, type StageChange } from '../../figures/issues/issue-changes.ts';
import { issueAddress, issueChangesAddress, issuesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Issue } from '../../model/records.ts';
import { issueNumberWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  anchoredRun,
  indicatorRun,
  name,
  ordinal,
  placeRun,
  projectRun,
  quiet,
  span,
  text,
} from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Line, PageView, Section, Table } from '../view.ts';
import { changeLines, setLine } from './change-lines.ts';
import type { Compared } from './issue-before.ts';
import { printedRun, rankRuns, recordedRun } from './printed-runs.ts';

/** What changed from the issue before to this one: numbers, ranks, projects; sentences by tables. */
export function issueChangesView(archive: Archive, compared: Compared): PageView {
  const { issue, before } = compared;
  const page = emptyPage(archive, {
    kind: 'issue-changes',
    address: issueChangesAddress(issue.id),
    title: `与上期比 ${issue.period.text}`,
    description:
      '这一期与同一地区上一期印出的数有什么不同：数据、名次，进来的、没有再提到的和阶段变了的项目。',
    heading: [span(issue.period), text('与上期比')],
  });
  const sections = [
    ...leadSection(archive, compared),
    ...numberSection(archive, compared),
    ...rankSection(archive, compared),
    ...projectSections(archive, compared),
  ];
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '简报', address: issuesAddress() },
      { text: '本期', address: issueAddress(issue.id) },
    ],
    kicker: [placeRun(archive, issue.place), text('　'), ...numbered(issue)],
    lede: [
      text('上期是'),
      ...numbered(before),
      text('，'),
      span(before.period),
      text(
        sections.length > 0
          ? '。指标、对象、口径、批次都相同的数才比；两期都照印出的列，差是精确算的。'
          : '。两期没有指标、对象、口径、批次都相同而数不同的地方，也没有项目进出。',
      ),
    ],
    meta: [{ term: '数据', line: [name('这张表的文件', `${issueAddress(issue.id)}changes.csv`)] }],
    sections,
  };
}

const numbered = (issue: Issue): Line => [ordinal(issueNumberWords(issue), issueAddress(issue.id))];

const differenceLine = (word: string, difference: Figure | undefined): Line =>
  difference ? [text(word), anchoredRun(difference)] : [quiet('单位不同，不算差')];

/** What changed most, in sentences before the tables. */
function leadSection(archive: Archive, compared: Compared): Section[] {
  const items = changeLines(archive, compared).map((line) => ({ line }));
  return items.length === 0
    ? []
    : [{ id: 'lead', title: '要点', blocks: [{ kind: 'list', ordered: false, items }] }];
}

function numberSection(archive: Archive, { issue, before: earlier, changes }: Compared): Section[] {
  const rows = changes.numbers.map(({ before, after, rises, difference }) => {
    const { subject, indicator, scope, cohort } = aboutOf(after);
    return {
      cells: [
        [placeRun(archive, subject.id, true)],
        [indicatorRun(archive, indicator)],
        [printedRun(archive, earlier, before)],
        [printedRun(archive, issue, after)],
        differenceLine(rises ? '增加' : '减少', difference),
        setLine(scope, cohort),
      ],
    };
  });
  const table: Table = {
    caption: [text('变了的数')],
    folds: 'scroll',
    columns: columns(
      ['地区', 'short'],
      ['指标', 'short'],
      ['上期', 'number'],
      ['本期', 'number'],
      ['增减', 'number'],
      '口径和批次',
    ),
    rows,
  };
  return section('numbers', '数据', [table]);
}

function rankSection(archive: Archive, compared: Compared): Section[] {
  const rows = compared.changes.ranks.map((change) => ({
    cells: [
      [placeRun(archive, change.after.place, true)],
      [indicatorRun(archive, change.after.indicator)],
      ...rankRuns(archive, compared, change).map((run): Line => [run]),
      differenceLine(change.rises ? '上升' : '下降', change.difference),
    ],
  }));
  const table: Table = {
    caption: [text('变了的名次')],
    folds: 'scroll',
    columns: columns(
      ['地区', 'short'],
      ['指标', 'short'],
      ['上期', 'number'],
      ['本期', 'number'],
      ['升降', 'number'],
    ),
    rows,
  };
  return section('ranks', '名次', [table]);
}

function projectSections(archive: Archive, { issue, before: earlier, changes }: Compared): Section[] {
  const listed = (caption: string, ids: readonly string[]): Table => ({
    caption: [text(caption)],
    folds: 'scroll',
    columns: columns('项目', ['地区', 'short']),
    rows: ids.flatMap((id) => {
      const project = archive.projects.find((one) => one.id === id);
      return project
        ? [{ cells: [[projectRun(archive, id, true)], [placeRun(archive, project.place, true)]] }]
        : [];
    }),
  });
  const moved: Table = {
    caption: [text('阶段变了的项目')],
    folds: 'scroll',
    columns: columns('项目', ['上期', 'short'], ['本期', 'short']),
    rows: changes.moved.map(({ project, before, after }: StageChange) => ({
      cells: [
        [projectRun(archive, project, true)],
        [recordedRun(archive, earlier, before)],
        [recordedRun(archive, issue, after)],
      ],
    })),
  };
  return [
    ...section('moved', '阶段变了的项目', [moved]),
    ...section('entered', '新提到的项目', [listed('上期没有提到、本期提到的项目', changes.entered)]),
    ...section('left', '没有再提到的项目', [listed('上期提到、本期没有提到的项目', changes.left)]),
  ];
}

const section = (id: string, title: string, tables: readonly Table[]): Section[] => {
  const blocks = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({ kind: 'table' as const, table }));
  return blocks.length > 0 ? [{ id, title, blocks }] : [];
};
