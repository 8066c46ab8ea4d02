import type { Label, Size } from '../../src/charts/chart.ts';
import { planCurve } from '../../src/charts/charts.ts';
import type { PlanCurve } from '../../src/charts/plan-curve/plan-curve.ts';
import { claim, figure, heading } from './sample.ts';

const HEADING = heading(
  'plan',
  '投资进度与序时计划',
  '按月累计：细线为计划，虚线为原计划，带点的线为实际，竖线为数据截止月份。',
);

/** How much of a year is built by the end of each month where the ground is frozen in winter. */
const SEASON = [1, 3, 8, 18, 31, 45, 58, 71, 82, 91, 97, 100];

const months = (count: number, first = 0): Label[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `${2023 + Math.floor((first + index) / 12)}年${((first + index) % 12) + 1}月`,
    kind: 'date',
  }));

/** What is written: nothing but at the places named. */
const written = (plan: readonly number[], unit: string, ...places: number[]) =>
  plan.map((value, index) =>
    places.includes(index) ? figure(`${value.toFixed(1)}${unit}`, `plan-${index}`) : undefined,
  );

const known = (values: readonly (number | undefined)[], unit = '亿元') =>
  values.map((value, index) =>
    value === undefined ? undefined : claim(`${value.toFixed(1)}${unit}`, `actual-${index}`),
  );

const WORDS = { plan: '计划', actual: '实际', baseline: '年初计划' };
const PLAN = SEASON.map((share) => share * 0.406);

const draw = (data: Partial<PlanCurve>, size: Size): string =>
  planCurve.draw(
    planCurve.place(
      {
        heading: HEADING,
        periods: months(12),
        plan: PLAN,
        actual: [],
        planned: written(PLAN, '亿元', data.dataDate ?? 9, 11),
        dataDate: 9,
        words: WORDS,
        ...data,
      },
      size,
    ),
  );

/** A year that runs behind its plan, which was cut once. */
export const behindPlan = (size: Size): string =>
  draw(
    {
      baseline: SEASON.map((share) => share * 0.47),
      actual: known([0.2, 0.6, 1.9, 4.4, 8.8, 13.1, 18.9, 23.4, 27.2, 30.5]),
    },
    size,
  );

/** A year ahead of its plan, early in it. */
export const aheadOfPlan = (size: Size): string =>
  draw({ dataDate: 4, actual: known([0.9, 2.8, 6.1, 11.2, 17.5]) }, size);

/** The year is over, and nearly as planned. */
export const wholeYear = (size: Size): string =>
  draw(
    { dataDate: 11, actual: known([0.3, 1.1, 3.1, 7.2, 12.4, 18.6, 23.9, 28.7, 33.1, 36.9, 39.2, 40.3]) },
    size,
  );

/** Three years in percent: the frozen months are flat, and months stand too close for dots. */
export const threeYears = (size: Size): string => {
  const plan = [0, 1, 2].flatMap((year) => SEASON.map((share) => (year * 100 + share) / 3));
  return draw(
    {
      periods: months(36),
      plan,
      planned: written(plan, '%', 21, 35),
      actual: known(
        plan.slice(0, 22).map((value) => value * 0.93),
        '%',
      ),
      dataDate: 21,
    },
    size,
  );
};

/** One month, in which all is done at once. */
export const oneMonth = (size: Size): string =>
  draw(
    {
      periods: months(1, 3),
      plan: [12],
      planned: written([12], '亿元', 0),
      actual: known([12]),
      dataDate: 0,
    },
    size,
  );

/** Nothing spent by the second month, and long words. */
export const zeroSoFar = (size: Size): string =>
  draw(
    {
      dataDate: 1,
      actual: known([0, 0]),
      words: {
        plan: '年度计划完成固定资产投资',
        actual: '实际完成固定资产投资',
        baseline: '年初下达的计划',
      },
      baseline: SEASON.map((share) => share * 0.43),
    },
    size,
  );

/** Months that were not reported, the last one among them. */
export const someAbsent = (size: Size): string =>
  draw(
    {
      dataDate: 7,
      actual: known([0.2, 0.6, undefined, 4.4, 8.8, undefined, 15.2, undefined]),
      absent: '本月未报送',
    },
    size,
  );

/** A plan, and nothing known of what came of it. */
export const allAbsent = (size: Size): string => draw({ dataDate: 5, absent: '未公布' }, size);
