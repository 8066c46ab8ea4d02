import type { Size } from '../../src/charts/chart.ts';
import { stageFunnel } from '../../src/charts/charts.ts';
import type { FunnelRow } from '../../src/charts/stage-funnel/stage-funnel.ts';
import { claim, figure, heading, LONG_NAMES, named } from './sample.ts';

const HEADING = heading('funnel', '从谋划到开工', '每个环节一条横条，长短按个数，后面写明是前一环节的多少。');

const draw = (rows: readonly FunnelRow[], size: Size): string =>
  stageFunnel.draw(stageFunnel.place({ heading: HEADING, words: '为前一环节的', rows }, size));

const row = (name: string, amount: string, ratio?: string): FunnelRow => ({
  label: named(name),
  amount: claim(amount, `${name}-amount`),
  ...(ratio ? { ratio: figure(ratio, `${name}-ratio`) } : {}),
});

/** Four steps of a campaign. */
export const fourSteps = (size: Size): string =>
  draw(
    [
      row('谋划项目数', '178个'),
      row('新签约项目数', '94个', '52.8%'),
      row('新落地项目数', '46个', '48.9%'),
      row('新开工项目数', '29个', '63.0%'),
    ],
    size,
  );

/** Two steps that are nearly equal, and money. */
export const nearlyEqual = (size: Size): string =>
  draw([row('授信额', '31.62亿元'), row('贷款发放额', '31.6亿元', '99.9%')], size);

/** A step that is nothing, and one that is far smaller than the first. */
export const zeroAndSmall = (size: Size): string =>
  draw(
    [
      row('推介的项目', '800个'),
      row('融到资金的项目', '4个', '0.5%'),
      row('得到前期经费的项目', '0个', '0.0%'),
    ],
    size,
  );

/** Names that break. */
export const longNames = (size: Size): string =>
  draw(
    LONG_NAMES.map((name, index) => ({
      label: named(name, `/projects/long-${index}/`),
      amount: claim(`${90 - index * 25}个`, `long-${index}`),
      ...(index > 0 ? { ratio: figure('70.0%', `long-${index}-ratio`) } : {}),
    })),
    size,
  );
