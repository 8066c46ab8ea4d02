import type { ReturnDraft } from './compose-return.ts';
import { countPlace } from './count-place.ts';
import { monthText } from './month.ts';
import type { Planted } from './plant-errors.ts';
import { isListed, type Project, stateAt } from './project.ts';
import type { Province } from './province.ts';

/** What the returns do not tell: the errors, who was silent, and how every project and place really stood. */
export function drawTruth(
  province: Province,
  returns: readonly ReturnDraft[],
  planted: readonly Planted[],
  corrected: readonly Planted[],
): string {
  const { seed, window, contestants, projects, projectsOf } = province;
  const filed = new Set(returns.map(({ place, month }) => `${place?.id} ${month}`));
  const unreported = contestants.map(({ id }) => [
    id,
    window.months.filter((month) => !filed.has(`${id} ${month}`)).map(monthText),
  ]);
  const truth = {
    说明: '示例数据的底细：哪些数是故意写错的，哪些地方没有报送，每个项目每个月的实情。',
    种子: seed,
    月份: window.months.map(monthText),
    错误: planted,
    修订: corrected,
    未报送: Object.fromEntries(unreported.filter(([, months]) => months && months.length > 0)),
    夸大: projects.filter(isBoastful).map(({ id }) => id),
    各地: Object.fromEntries(
      contestants.map(({ id }) => [
        id,
        window.months.map((month) => countPlace(projectsOf.get(id) ?? [], month)),
      ]),
    ),
    项目: Object.fromEntries(projects.map((project) => [project.id, drawLife(project)])),
  };
  return `${JSON.stringify(truth)}\n`;
}

const isBoastful = ({ months }: Project): boolean =>
  [...months.values()].some(({ progress, told }) => told >= progress + 5);

function drawLife(project: Project) {
  return {
    地区: project.place.id,
    历程: project.course,
    各月: [...project.months.keys()].map((month) => {
      const { stage, progress, told, invested, total, plan, entered } = stateAt(project, month);
      return [isListed(project, month), stage, progress, told, invested, total, plan, entered];
    }),
  };
}
