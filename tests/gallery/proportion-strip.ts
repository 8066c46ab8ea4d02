import type { Size } from '../../src/charts/chart.ts';
import { proportionStrip } from '../../src/charts/charts.ts';
import type { Part, ProportionStrip } from '../../src/charts/proportion-strip/proportion-strip.ts';
import { STATIONS } from '../../src/model/stage.ts';
import { claim, figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading('parts', '项目构成', '一个整体的各部分，按顺序从左到右或从上到下排列。');

const draw = (data: Omit<ProportionStrip, 'heading'>, size: Size): string =>
  proportionStrip.draw(proportionStrip.place({ heading: HEADING, ...data }, size));

const partsOf = (names: readonly string[], counts: readonly number[], unit = '个'): Part[] => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return names.map((name, index) => ({
    label: named(name),
    amount: claim(`${counts[index] ?? 0}${unit}`, `part-${index}`),
    share: figure(
      `${total === 0 ? 0 : (((counts[index] ?? 0) / total) * 100).toFixed(1)}%`,
      `part-${index}-share`,
    ),
  }));
};

/** Projects by stage: the farther, the darker. */
export const byStage = (size: Size): string =>
  draw(
    {
      whole: { label: named('收录项目'), amount: figure('26个', 'whole') },
      rising: true,
      parts: partsOf(STATIONS, [2, 4, 3, 9, 4, 1, 3]),
    },
    size,
  );

/** One part that matters, and the rest. */
export const procedures = (size: Size): string =>
  draw(
    {
      whole: { label: named('谋划重点项目'), amount: claim('465个', 'whole') },
      parts: partsOf(['已取得前期手续', '尚未取得'], [331, 134]).map((part, index) => ({
        ...part,
        tone: index === 0 ? ('accent' as const) : ('frame' as const),
      })),
    },
    size,
  );

/** Three kinds, of which one has nothing. */
export const kinds = (size: Size): string =>
  draw({ parts: partsOf(['新建', '续建', '其他'], [21, 12, 0]) }, size);

/** One part that is the whole. */
export const onePart = (size: Size): string => draw({ parts: partsOf(['续建'], [33]) }, size);

/** A large one and many small ones at the end, whose texts must move aside. */
export const crowded = (size: Size): string =>
  draw({ parts: partsOf(['医药健康', '装备制造', '文旅', '农业', '物流'], [120, 3, 2, 1, 1]) }, size);

/** More parts than have room across. */
export const twelveParts = (size: Size): string =>
  draw(
    {
      parts: partsOf(
        TWELVE.map(([name]) => name),
        [60, 41, 33, 30, 28, 20, 14, 12, 10, 9, 4, 2],
      ),
    },
    size,
  );

/** Names that break. */
export const longNames = (size: Size): string =>
  draw({ parts: partsOf(LONG_NAMES, [88, 70, 32], '亿元') }, size);

/** A part that is not known beside two that are. */
export const someAbsent = (size: Size): string =>
  draw(
    { parts: [...partsOf(['集安市', '通化县'], [33, 33]), { label: named('东昌区'), absent: '未公布' }] },
    size,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    {
      parts: [
        { label: named('新建'), absent: '未公布' },
        { label: named('续建'), absent: '未公布' },
      ],
    },
    size,
  );

/** Everything zero. */
export const allZero = (size: Size): string => draw({ parts: partsOf(['新建', '续建'], [0, 0]) }, size);
