import { monthEnd } from '../../../figures/claims/days.ts';
import { type DatedProject, expectedIn, happenedIn } from '../../../figures/claims/happened-in.ts';
import { countRecords } from '../../../figures/counts/count-records.ts';
import { TURNS, turnKey } from '../../../figures/issues/issue-counts.ts';
import { type ReviewPeriod, reviewAfter } from '../../../figures/issues/review-period.ts';
import { isSucceeded } from '../../../figures/schedule/in-course.ts';
import { stalledProjects } from '../../../figures/schedule/stalled-projects.ts';
import type { Archive } from '../../../model/archive.ts';
import type { Project } from '../../../model/records.ts';
import { listWords } from '../../../model/wording.ts';
import { columns } from '../../columns.ts';
import { moneyLine, projectMoney } from '../../project-money.ts';
import { absentRun, claimRun, countRun, date, placeRun, projectRun, quiet, text } from '../../runs.ts';
import type { Block, Line, Table } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';
import { stageRun } from '../progress.ts';
import { placeTasks } from './place-tasks.ts';

const projectsOf = ({ archive, place }: IssueRecords): Project[] =>
  archive.projects.filter((project) => project.city === place.id && !isSucceeded(archive, project));

/** 重点项目进展 of a review: what became of projects in its months (started, entered, finished, in production, restarted), and who stands still at its end. */
export function composeReviewProgress(records: IssueRecords, period: ReviewPeriod): Block[] {
  const { archive } = records;
  const projects = projectsOf(records);
  const turns = TURNS.map(([indicator, word]) => ({
    ...{ indicator, word },
    some: happenedIn(archive, projects, indicator, period.months),
  }));
  const told = turns.filter(({ some }) => some.length > 0);
  const none = turns.filter(({ some }) => some.length === 0).map(({ word }) => word);
  const line: Line = [
    text('按各项目报送的时间，'),
    ...turnsLine(records, period),
    ...(told.length > 0 && none.length > 0 ? [text(`没有${listWords(none)}的项目。`)] : []),
  ];
  return [
    { kind: 'paragraph', line },
    ...told.map(
      ({ word, some }): Block => ({
        kind: 'table',
        table: turnTable(archive, some, { caption: `本期${word}的项目`, word, by: endOf(period) }),
      }),
    ),
    ...stalledBlocks(archive, projects, period),
  ];
}

const endOf = ({ months }: ReviewPeriod): string => monthEnd(months.at(-1) ?? '');

/** 2024年二季度开工4个，完工5个。 */
export function turnsLine({ archive, issue }: IssueRecords, period: ReviewPeriod): Line {
  const counts = countRecords(archive);
  const told = TURNS.filter(([indicator]) => counts.has(turnKey(issue.id, indicator)));
  if (told.length === 0) return [date(period.words), text('没有项目开工、入统、完工、投产或者复工。')];
  return [
    date(period.words),
    ...told.flatMap(
      ([indicator, word], index): Line => [
        text(`${index > 0 ? '，' : ''}${word}`),
        countRun(counts, turnKey(issue.id, indicator)),
      ],
    ),
    text('。'),
  ];
}

function turnTable(
  archive: Archive,
  some: readonly DatedProject[],
  { caption, word, by }: { readonly caption: string; readonly word: string; readonly by: string },
): Table {
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns('项目', ['地区', 'short'], [word, 'short'], ['总投资', 'number']),
    rows: some.map(({ project, claim }) => ({
      cells: [
        [projectRun(archive, project.id, true)],
        [placeRun(archive, project.place, true)],
        [claimRun(claim)],
        moneyLine(archive, projectMoney(archive, project, { asOf: by })),
      ],
    })),
  };
}

function stalledBlocks(archive: Archive, projects: readonly Project[], period: ReviewPeriod): Block[] {
  const stalled = stalledProjects(archive, projects, period.months.at(-1) ?? '');
  if (stalled.length === 0) return [];
  const table: Table = {
    caption: [text('期末停滞、缓建的项目')],
    folds: 'cards',
    columns: columns('项目', ['地区', 'short'], '状态', '原因', ['预计复工', 'short']),
    rows: stalled.map(({ project, stage, cause, restart }) => ({
      cells: [
        [projectRun(archive, project.id, true)],
        [placeRun(archive, project.place, true)],
        [stageRun(stage)],
        [cause ? claimRun(cause) : absentRun('未报送')],
        [restart ? claimRun(restart) : absentRun('未报送')],
      ],
    })),
  };
  return [{ kind: 'table', table }];
}

/** The dates that projects are to reach in the period after. */
const AHEAD = [
  ['start-date', '开工'],
  ['completion-date', '完工'],
  ['production-date', '投产'],
] as const;

/** 下一步工作 of a review: who is to start, finish and go into production in the period after, as the latest plan or forecast has it. */
export function composeReviewNext(records: IssueRecords, period: ReviewPeriod): Block[] {
  const { archive } = records;
  const projects = projectsOf(records);
  const after = reviewAfter(period);
  const month = period.months.at(-1) ?? '';
  const told = AHEAD.map(([indicator, word]) => ({
    word,
    some: expectedIn(archive, projects, indicator, after.months, month),
  })).filter(({ some }) => some.length > 0);
  const tasks = placeTasks(
    records,
    told.map(({ word, some }) => ({ word, projects: some.map(({ project }) => project) })),
    month,
  );
  if (told.length === 0)
    return [
      {
        kind: 'paragraph',
        line: [quiet('没有项目报过'), date(after.words), quiet('开工、完工、投产的时间。')],
      },
      ...tasks,
    ];
  return [
    {
      kind: 'paragraph',
      line: [
        text('按最近一次报送的计划或者预计，'),
        date(after.words),
        text(`要${listWords(told.map(({ word }) => word))}的项目列在下面。`),
      ],
    },
    ...tasks,
    ...told.map(
      ({ word, some }): Block => ({
        kind: 'table',
        table: turnTable(archive, some, { caption: `下期要${word}的项目`, word, by: endOf(period) }),
      }),
    ),
  ];
}
