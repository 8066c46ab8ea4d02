import type { LightState } from '../../figures/lights/light.ts';
import { severity, worst } from '../../figures/lights/light.ts';
import { lightsOf } from '../../figures/lights/lights.ts';
import { type Progress, placeProgress, projectProgress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { shownFigures } from '../../figures/schedule/schedule-figures.ts';
import { type Address, projectAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Place, Project } from '../../model/records.ts';
import type { AbsenceReason } from '../../model/value.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, figureRun, placeRun, projectRun, quiet, text } from '../runs.ts';
import type { Line, Run, Table } from '../view.ts';
import { lightsLine } from './light-line.ts';

/** What a missing number of a month is called: where offices report, it was not sent in. */
export const missingIn = ({ site }: Archive): AbsenceReason =>
  site.standing === '非官方汇编' ? '未公布' : '未报送';

const MONEY = [
  ['年度计划投资', 'number'],
  ['完成投资', 'number'],
  ['完成率', 'number'],
  ['序时应完成', 'number'],
  ['比序时', 'short'],
] as const;

/** The two of them that say how something stands. */
const SHORT = [
  ['完成率', 'number'],
  ['比序时', 'short'],
] as const;

const shortCells = (archive: Archive, figures: ProgressFigures): Line[] => [
  [figures.rate ? figureRun(figures.rate) : absentRun(missingIn(archive))],
  gapLine(figures),
];

/**
 * Places (the city among them): how much of the plan in force is spent, how far that is from the curve, the light; the money
 * itself too where no chart with its table tells it.
 */
export function placeTable(
  archive: Archive,
  places: readonly Place[],
  month: string,
  { home, charted }: { readonly home: Address; readonly charted: boolean },
): Table {
  return {
    caption: [text('各地的投资进度')],
    folds: 'cards',
    columns: columns('地区', ...(charted ? SHORT : MONEY), '灯'),
    rows: places.map(({ id }) => {
      const progress = placeProgress(archive, id, month);
      const figures = shownFigures(archive, progress, home);
      return {
        cells: [
          [placeRun(archive, id)],
          ...(charted ? shortCells(archive, figures) : moneyCells(progress, figures, missingIn(archive))),
          lightsLine(lightsOf(archive, { kind: 'place', id }, month), home),
        ],
      };
    }),
  };
}

/** A project with its lights in a month. */
export interface LitProject {
  readonly project: Project;
  readonly lights: readonly LightState[];
}

/** The projects with their lights, the reddest first, within a light in the order given. */
export const litProjects = (archive: Archive, projects: readonly Project[], month: string): LitProject[] =>
  projects
    .map((project) => ({ project, lights: lightsOf(archive, { kind: 'project', id: project.id }, month) }))
    .sort((a, b) => weightOf(b) - weightOf(a));

/** One red light weighs more than all yellow ones together. */
const WEIGHTS = [0, 1, 100];

const weightOf = ({ lights }: LitProject): number =>
  lights.reduce((sum, { light }) => sum + (WEIGHTS[severity(light)] ?? 0), 0);

/** Projects in a table: how much of the plan is spent, how far that is from the curve (the money stands on their own pages), the work that can be seen, and the lights with their reasons. */
export function lightTable(
  archive: Archive,
  some: readonly LitProject[],
  month: string,
  caption: string,
): Table {
  return {
    caption: [text(caption)],
    folds: 'cards',
    columns: columns('项目', ['地区', 'short'], ...SHORT, ['完成比例', 'number'], '灯'),
    rows: some.map(({ project, lights }) => {
      const home = projectAddress(project);
      const progress = projectProgress(archive, project, month);
      const figures = shownFigures(archive, progress, home);
      return {
        cells: [
          [projectRun(archive, project.id, true)],
          [placeRun(archive, project.place, true)],
          ...shortCells(archive, figures),
          [progress.work ? claimRun(progress.work) : absentRun(missingIn(archive))],
          lightsLine(lights, home),
        ],
      };
    }),
  };
}

/** Whether some light of a project is lit, or was changed by hand. */
export const isLit = ({ lights }: LitProject): boolean =>
  severity(worst(lights.map(({ light }) => light))) > 0 || lights.some(({ overridden }) => overridden);

/** Whether anything at all can be said of a project's lights. */
export const isKnown = ({ lights }: LitProject): boolean => lights.some(({ light }) => light !== '无');

/** Plan, spent, rate, asked for, distance; a number that is missing says so. */
export function moneyCells(progress: Progress, figures: ProgressFigures, missing: AbsenceReason): Line[] {
  const { plan, invested } = progress;
  const or = (figure: Figure | undefined): Line => [figure ? figureRun(figure) : quiet('—')];
  return [
    [plan ? claimRun(plan) : absentRun(missing)],
    [invested ? claimRun(invested) : absentRun(missing)],
    or(figures.rate),
    or(figures.asked),
    gapLine(figures),
  ];
}

/** 落后9.7个百分点, 超前2.0个百分点, 持平. */
export function gapLine({ gap }: Pick<ProgressFigures, 'gap'>): Line {
  if (!gap) return [quiet('—')];
  const word: Run = gap.working.rule === '落后序时' ? text('落后') : quiet('超前');
  return gap.working.exact === '0' ? [quiet('持平 '), figureRun(gap)] : [word, figureRun(gap)];
}
