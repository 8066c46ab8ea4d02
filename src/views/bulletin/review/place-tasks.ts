import { isOverdue, lightAt, tellsLights } from '../../../figures/issues/issue-counts.ts';
import type { Place, Project } from '../../../model/records.ts';
import { columns } from '../../columns.ts';
import { troubleRun } from '../../problems/trouble-run.ts';
import { join, placeRun, projectRun, quiet } from '../../runs.ts';
import type { Block, Line, Run } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';

/** What projects are to do in the period after, by the word for it. */
export interface Ahead {
  readonly word: string;
  readonly projects: readonly Project[];
}

/** 各地要做的: by place which projects are to start, finish and produce next, which stand in red, which problems are past their term. */
export function placeTasks(records: IssueRecords, ahead: readonly Ahead[], month: string): Block[] {
  const { archive, issue, children } = records;
  const own = archive.projects.filter(({ city }) => city === issue.place);
  const red = tellsLights(archive, issue)
    ? own.filter(({ id }) => lightAt(archive, id, month) === '红')
    : undefined;
  const late = records.troubles.filter((one) => one.raised && !one.solved && isOverdue(one, issue));
  const heads = [
    ...ahead.map(({ word }) => `要${word}`),
    ...(red ? ['红灯，要赶上来'] : []),
    ...(late.length > 0 ? ['问题超期，要办结'] : []),
  ];
  const cellsOf = ({ id }: Place): Line[] => [
    ...ahead.map(({ projects }) => projectCell(records, here(projects, id))),
    ...(red ? [projectCell(records, here(red, id))] : []),
    ...(late.length > 0 ? [named(here(late, id).map((one) => troubleRun(archive, one)))] : []),
  ];
  const rows = children.map((place) => ({ place, cells: cellsOf(place) }));
  if (heads.length === 0 || rows.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        caption: [{ kind: 'text', text: '各地下期要做的' }],
        folds: 'cards',
        columns: columns('地区', ...heads),
        rows: rows.map(({ place, cells }) => ({ cells: [[placeRun(archive, place.id)], ...cells] })),
      },
    },
  ];
}

const here = <T extends { readonly place: string }>(some: readonly T[], place: string): T[] =>
  some.filter((one) => one.place === place);

const projectCell = ({ archive }: IssueRecords, projects: readonly Project[]): Line =>
  named(projects.map(({ id }) => projectRun(archive, id, true)));

const named = (runs: readonly Run[]): Line =>
  runs.length === 0
    ? [quiet('—')]
    : join(
        runs.map((run) => [run]),
        '、',
      );
