import { hasBegun } from '../../figures/schedule/in-course.ts';
import { type Procedure, procedureKinds, procedureOf } from '../../figures/schedule/procedures.ts';
import { type Address, projectAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, figureRun, name, placeRun, projectRun, quiet, text } from '../runs.ts';
import type { Line, Table } from '../view.ts';

/** The matrix of early procedures, kind by project, of the projects that have not begun; no rows where none is told. */
export function procedureMatrix(archive: Archive, projects: readonly Project[], month: string): Table {
  const waiting = projects.filter((project) => !hasBegun(archive, project, month));
  const kinds = procedureKinds(archive, waiting, month);
  return {
    caption: [text('还没有开工的项目，前期手续办到哪里')],
    folds: 'cards',
    columns: columns('项目', ['地区', 'short'], ...kinds),
    rows: waiting
      .map((project) => ({
        project,
        procedures: kinds.map((kind) =>
          procedureOf(archive, project, { kind, month, home: projectAddress(project) }),
        ),
      }))
      .filter(({ procedures }) => procedures.some((one) => one !== undefined))
      .map(({ project, procedures }) => ({
        cells: [
          [projectRun(archive, project.id, true)],
          [placeRun(archive, project.place, true)],
          ...procedures.map(procedureLine),
        ],
      })),
  };
}

/** 已办结，用了41天; 在办，应于…办结，已21天; 不适用; 未报送. */
function procedureLine(one: Procedure | undefined): Line {
  if (!one) return [absentRun('未报送')];
  if (one.done)
    return [quiet('办结 '), claimRun(one.done), ...(one.days ? [quiet('，用了'), figureRun(one.days)] : [])];
  if (one.inapplicable) return [absentRun('不适用')];
  return [
    text(one.overdue ? '逾期在办' : '在办'),
    ...(one.due ? [quiet('，应办结 '), claimRun(one.due)] : []),
    ...(one.days ? [quiet('，已'), figureRun(one.days)] : []),
    ...(one.missing && !one.filled ? [one.papersLate ? text('，容缺逾期未补') : quiet('，容缺')] : []),
  ];
}

/** ，比答应的（2024年2月5日）晚: papers that came after their promised day. */
const lateLine = ({ papersLate, promised }: Procedure): Line =>
  papersLate && promised ? [text('，比答应的（'), claimRun(promised), text('）晚')] : [];

/** The procedures of one project, a row for each kind: accepted, due, obtained, the days, what is missing. */
export function procedureTable(archive: Archive, project: Project, month: string, home: Address): Table {
  const kinds = procedureKinds(archive, [project], month);
  return {
    caption: [text('前期手续')],
    folds: 'cards',
    columns: columns('手续', '受理', '应办结', '办结', ['天数', 'number'], '容缺材料'),
    rows: kinds
      .flatMap((kind) => procedureOf(archive, project, { kind, month, home }) ?? [])
      .map((one) => ({ cells: procedureCells(one) })),
  };
}

function procedureCells(one: Procedure): Line[] {
  const gone: Line = [one.inapplicable && !one.done ? absentRun('不适用') : quiet('—')];
  return [
    [name(one.kind)],
    one.accepted ? [claimRun(one.accepted)] : gone,
    one.due ? [claimRun(one.due)] : gone,
    one.done ? [claimRun(one.done)] : one.overdue ? [text('逾期')] : gone,
    one.days ? [figureRun(one.days)] : gone,
    one.missing
      ? [
          claimRun(one.missing),
          ...(one.filled
            ? [quiet('，已补齐 '), claimRun(one.filled), ...lateLine(one)]
            : one.promised
              ? [
                  quiet('，答应补齐 '),
                  claimRun(one.promised),
                  ...(one.papersLate ? [text('，逾期未补')] : []),
                ]
              : []),
        ]
      : [quiet('—')],
  ];
}
