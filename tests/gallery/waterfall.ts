import type { Size } from '../../src/charts/chart.ts';
import { waterfall } from '../../src/charts/charts.ts';
import type { Waterfall, WaterfallStep } from '../../src/charts/waterfall/waterfall.ts';
import { claim, figure, heading, LONG_NAMES, named } from './sample.ts';

const HEADING = heading(
  'moves',
  '项目库的进与出',
  '从上月末到本月末：先是上月末的个数，再是进入和退出的，最后是本月末的个数。',
);

const end = (text: string, amount: string): Waterfall['start'] => ({
  label: { text, kind: 'date' },
  amount: claim(amount, `stock-${text}`),
});

const draw = (start: string, steps: readonly WaterfallStep[], last: string, size: Size): string =>
  waterfall.draw(
    waterfall.place(
      { heading: HEADING, start: end('2023年3月底', start), steps, end: end('2023年4月底', last) },
      size,
    ),
  );

const step = (name: string, amount: string, change: WaterfallStep['change']): WaterfallStep => ({
  label: named(name),
  amount: figure(amount, `${name}-${change}`),
  change,
});

/** A month of a project list. */
export const oneMonth = (size: Size): string =>
  draw(
    '178个',
    [
      step('新谋划', '46个', 'in'),
      step('由外地转入', '7个', 'in'),
      step('开工后转出', '29个', 'out'),
      step('终止', '5个', 'out'),
    ],
    '197个',
    size,
  );

/** One step. */
export const oneRow = (size: Size): string => draw('33个', [step('新入库', '3个', 'in')], '36个', size);

/** Twelve rows: ten steps between the two dates. */
export const twelveRows = (size: Size): string =>
  draw(
    '120.5亿元',
    ['医药健康', '装备制造', '文旅', '农业', '物流'].flatMap((kind, index) => [
      step(`${kind}新增`, `${30 - index * 5}亿元`, 'in'),
      step(`${kind}退出`, `${4 + index * 9}亿元`, 'out'),
    ]),
    '110.5亿元',
    size,
  );

/** Names that break, and lead somewhere. */
export const longNames = (size: Size): string =>
  draw(
    '90个',
    LONG_NAMES.map((name, index) => ({
      ...step(name, `${12 + index * 9}个`, index === 1 ? 'out' : 'in'),
      label: named(name, `/projects/long-${index}/`),
    })),
    '111个',
    size,
  );

/** From nothing, a step that is nothing, and all of it gone again. */
export const zeroAndFull = (size: Size): string =>
  draw(
    '0个',
    [step('新入库', '8个', 'in'), step('转入', '0个', 'in'), step('全部退出', '8个', 'out')],
    '0个',
    size,
  );

/** Nothing came in and nothing went out. */
export const noSteps = (size: Size): string => draw('33个', [], '33个', size);

/** Steps that do not add up to the end: the last line does not meet the last bar. */
export const notAddingUp = (size: Size): string =>
  draw('33个', [step('新入库', '12个', 'in'), step('退出', '3个', 'out')], '38个', size);
