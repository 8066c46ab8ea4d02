import type { Size } from '../../src/charts/chart.ts';
import { rankedBars } from '../../src/charts/charts.ts';
import type { RankedBars, RankedRow } from '../../src/charts/ranked-bars/ranked-bars.ts';
import { claim, figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading('starts', '各地开工率', '各地计划实施的项目中已经开工的个数，按开工率由高到低排列。');
const KEY = { filled: '已开工', hollow: '未开工' };

const draw = (data: Omit<RankedBars, 'heading' | 'key'>, size: Size): string =>
  rankedBars.draw(rankedBars.place({ heading: HEADING, key: KEY, ...data }, size));

const row = (name: string, id: string, count: number, base: number): RankedRow => ({
  label: named(name),
  rate: figure(`${((count / base) * 100).toFixed(1)}%`, `${id}-start-rate`),
  count: claim(`${count}个`, `${id}-started`),
  base: claim(`${base}个`, `${id}-planned`),
});

const without = (name: string, absent: string, base?: number): RankedRow => ({
  label: named(name),
  absent,
  ...(base === undefined ? {} : { base: claim(`${base}个`, `${name}-planned`) }),
});

const JIAN = row('集安市', 'jian', 20, 33);
const TONGHUA_XIAN = row('通化县', 'tonghua-xian', 20, 33);
const TIE = { text: '并列第一' };

/** Tonghua in 2023: two alike, two with a plan only, three without anything. */
export const tonghua = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: [
        { ...JIAN, rank: TIE },
        { ...TONGHUA_XIAN, rank: TIE, note: '计划数为省市调度口径' },
        without('二道江区', '开工数未公布', 28),
        without('港务区', '开工数未公布', 10),
        without('东昌区', '未公布'),
        without('辉南县', '未公布'),
        without('柳河县', '未公布'),
      ],
    },
    size,
  );

/** The same as bars against the full base. */
export const tonghuaBars = (size: Size): string =>
  draw(
    {
      rows: [
        { ...JIAN, rank: TIE },
        {
          ...TONGHUA_XIAN,
          rank: TIE,
          note: ['印作 ', claim('61%', 'tonghua-xian-start-rate-printed'), '，舍入可解释'],
        },
        without('二道江区', '开工数未公布', 28),
        without('东昌区', '未公布'),
      ],
    },
    size,
  );

/** One row. */
export const oneRow = (size: Size): string => draw({ dots: true, rows: [JIAN] }, size);

const RANKS = [
  '第一',
  '第二',
  '第三',
  '第四',
  '第五',
  '第六',
  '并列第七',
  '并列第七',
  '第九',
  '第十',
  '第十一',
  '第十二',
];
const STARTED = [118, 96, 74, 61, 58, 40, 33, 33, 21, 18, 9, 4];
const PLANNED = [126, 109, 92, 83, 90, 66, 66, 66, 61, 72, 64, 88];

/** Bases above sixty: bars though dots were asked for. */
export const twelveRows = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: TWELVE.map(([name, id], index) => ({
        ...row(name, id, STARTED[index] ?? 0, PLANNED[index] ?? 1),
        rank: { text: RANKS[index] ?? '' },
      })),
    },
    size,
  );

/** As many dots as there may be. */
export const sixtyDots = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: [
        row('梅河口市', 'meihekou', 41, 60),
        row('柳河县', 'liuhe', 17, 25),
        row('集安市', 'jian', 5, 8),
      ],
    },
    size,
  );

/** Names that break, and lead somewhere. */
export const longNames = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: LONG_NAMES.map((name, index) => ({
        ...row(name, `long-${index}`, 9 - index, 12),
        label: named(name, `/places/long-${index}/`),
        rank: { text: RANKS[index] ?? '' },
      })),
    },
    size,
  );

/** Nothing started, everything started, more started than planned, nothing planned. */
export const zeroAndFull = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: [
        row('梅河口市', 'meihekou', 12, 10),
        row('集安市', 'jian', 10, 10),
        row('柳河县', 'liuhe', 0, 10),
        {
          label: named('港务区'),
          count: claim('0个', 'gangwu-started'),
          base: claim('0个', 'gangwu-planned'),
          absent: '不适用',
        },
      ],
    },
    size,
  );

/** Nothing, everything and more than everything, as bars. */
export const zeroAndFullBars = (size: Size): string =>
  draw(
    {
      rows: [
        row('梅河口市', 'meihekou', 84, 80),
        row('集安市', 'jian', 70, 70),
        row('柳河县', 'liuhe', 0, 65),
      ],
    },
    size,
  );

/** Nothing known, with a reason of many words. */
export const allAbsent = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: [
        without('东昌区', '未公布'),
        without('辉南县', '未报送'),
        without('柳河县', '原文此处缺损，数字待核，暂不列入对比'),
      ],
    },
    size,
  );

/** Rates that were published without their counts. */
export const ratesOnly = (size: Size): string =>
  draw(
    {
      rows: [
        { label: named('集安市'), rate: claim('60.6%', 'jian-start-rate') },
        {
          label: named('通化县'),
          rate: claim('约六成（60%）', 'tonghua-xian-start-rate'),
          absent: '基数未公布',
        },
      ].map((each) => ({ ...each, rate: { ...each.rate, value: 60 } })),
    },
    size,
  );

/** A rate without counts among dots. */
export const rateAmongDots = (size: Size): string =>
  draw(
    {
      dots: true,
      rows: [
        JIAN,
        { label: named('通化县'), rate: claim('61%', 'tonghua-xian-start-rate'), absent: '个数未公布' },
      ],
    },
    size,
  );

/** Counts without a base: growth from zero, a fall to the left. */
export const growth = (size: Size): string =>
  rankedBars.draw(
    rankedBars.place(
      {
        heading: heading('growth', '投资增速', '各地固定资产投资比上年同期的增速，下降的在零线左侧。'),
        rows: [
          { label: named('通化市'), count: claim('13.2%', 'tonghua-growth') },
          { label: named('白山市'), count: claim('4.1%', 'baishan-growth') },
          { label: named('辽源市'), count: { text: '下降3.6%', value: -3.6, claim: 'liaoyuan-growth' } },
          { label: named('四平市'), absent: '未公布' },
        ],
      },
      size,
    ),
  );
