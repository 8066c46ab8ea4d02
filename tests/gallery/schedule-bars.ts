import type { Label, Size } from '../../src/charts/chart.ts';
import { scheduleBars } from '../../src/charts/charts.ts';
import type { Milestone, ScheduleBars, ScheduleRow } from '../../src/charts/schedule-bars/schedule-bars.ts';
import { heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading(
  'schedule',
  '重点项目挂图作战',
  '每个项目一行：细条为原计划，空框为现预计，实条为实际，菱形为节点，竖线为数据截止日期。',
);

const months = (count: number, first = 0): Label[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `${2023 + Math.floor((first + index) / 12)}年${((first + index) % 12) + 1}月`,
    kind: 'date',
  }));

const draw = (data: Partial<ScheduleBars>, size: Size): string =>
  scheduleBars.draw(
    scheduleBars.place({ heading: HEADING, months: months(12), today: 7.6, rows: [], ...data }, size),
  );

const stone = (at: number, kind: Milestone['kind'], word: string): Milestone => ({ at, kind, word });
const NORMAL = { kind: 'green', word: '正常' } as const;
const WARNED = { kind: 'yellow', word: '预警' } as const;
const LATE = { kind: 'red', word: '滞后' } as const;
const UNLIT = { kind: 'none', word: '不亮灯' } as const;
const WINTERS = [
  [0, 2.5],
  [10.5, 14.5],
  [22.5, 24],
] as const;

const PARK: ScheduleRow = {
  label: named('清河人参产业园', '/projects/qinghe/'),
  owner: named('集安市发改局'),
  baseline: [2.5, 9.5],
  forecast: [3, 10.8],
  actual: [3, 7.6],
  milestones: [stone(3, 'met', '开工'), stone(6.8, 'late', '主体封顶'), stone(10.8, 'due', '竣工')],
  light: WARNED,
};
const RAIL: ScheduleRow = {
  label: named('沈白高铁通化段'),
  owner: named('市重点办'),
  baseline: [-6, 20],
  forecast: [-6, 22],
  actual: [-6, 7.6],
  milestones: [stone(5, 'met', '隧道贯通')],
  light: NORMAL,
};
const PLANT: ScheduleRow = {
  label: named('抚松矿泉水厂'),
  owner: named('抚松县工信局'),
  baseline: [4, 10],
  forecast: [8.5, 12],
  milestones: [stone(4, 'late', '开工'), stone(5.2, 'late', '入统'), stone(11.6, 'due', '投产')],
  light: LATE,
};

/** One kept, one that runs beyond the year at both ends, one that has not begun. */
export const threeProjects = (size: Size): string => draw({ rows: [PARK, RAIL, PLANT] }, size);

/** Two years with their winters shaded. */
export const twoYears = (size: Size): string =>
  draw(
    {
      months: months(24),
      winter: WINTERS,
      today: 7.6,
      rows: [PARK, RAIL, PLANT],
      todayLabel: { text: '2023年8月18日', kind: 'date' },
    },
    size,
  );

/** One row without anything but its plan. */
export const oneRow = (size: Size): string =>
  draw({ rows: [{ label: named('集安口岸'), baseline: [1, 11], milestones: [] }], today: 0 }, size);

/** As many rows as a wall chart may have. */
export const fortyRows = (size: Size): string =>
  draw(
    {
      months: months(18, 6),
      today: 9.4,
      winter: [
        [4.5, 8.5],
        [16.5, 18],
      ],
      rows: Array.from({ length: 40 }, (_, index): ScheduleRow => {
        const [name] = TWELVE[index % TWELVE.length] ?? ['集安市'];
        const start = (index * 7) % 9;
        const end = start + 5 + ((index * 5) % 7);
        const begun = start < 9.4;
        return {
          label: named(`${name}${index + 1}号项目`),
          owner: named(`${name}项目中心`),
          baseline: [start, end - 1],
          forecast: [start, end],
          ...(begun ? { actual: [start, Math.min(end, 9.4)] as const } : {}),
          milestones: [
            stone(start, begun ? 'met' : 'due', '开工'),
            stone(end, end < 9.4 ? 'met' : 'due', '竣工'),
          ],
          light: [NORMAL, WARNED, LATE][index % 3] ?? NORMAL,
        };
      }),
    },
    size,
  );

/** Names and words that break or crowd. */
export const longNames = (size: Size): string =>
  draw(
    {
      rows: LONG_NAMES.map((name, index) => ({
        label: named(name),
        owner: named('市重点项目建设领导小组办公室'),
        baseline: [index, 8 + index] as const,
        actual: [index + 0.5, 7.6] as const,
        milestones: [
          stone(6, 'met', '用地预审与选址意见'),
          stone(6.4, 'met', '建设用地规划许可'),
          stone(7.2, 'late', '施工许可'),
          stone(11.9, 'due', '竣工验收备案'),
        ],
        light: { kind: 'yellow', word: '连续两月黄灯' },
      })),
    },
    size,
  );

/** Some plans known, some work not, and one row of which nothing is known. */
export const someAbsent = (size: Size): string =>
  draw(
    {
      rows: [
        { ...PARK, absent: '本月未报送', milestones: [], light: UNLIT },
        { label: named('辉南石化园'), milestones: [], absent: '未公布', light: UNLIT },
        { label: named('柳河机场'), milestones: [stone(9, 'due', '开工')], absent: '工期待核' },
      ],
    },
    size,
  );

/** Rows of which only a day before or after the months is known. */
export const outsideTheMonths = (size: Size): string =>
  draw(
    {
      rows: [
        PARK,
        {
          label: named('柳河机场'),
          milestones: [stone(-3, 'due', '开工'), stone(17, 'due', '竣工')],
          light: UNLIT,
        },
        { label: named('辉南石化园'), milestones: [stone(14, 'due', '竣工')], light: UNLIT },
      ],
    },
    size,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    {
      rows: ['东昌区', '辉南县'].map((name) => ({
        label: named(name),
        milestones: [],
        absent: '未报送',
        light: UNLIT,
      })),
    },
    size,
  );
