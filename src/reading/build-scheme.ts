import type { KeptScheme } from '../model/rules.ts';
import type { ExtraRule, ItemRule } from '../model/scheme.ts';
import { listedOf } from './build-listed.ts';
import type { Lookup } from './lookup.ts';
import { given } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { placesOf, valueUnder, type WrittenEntry } from './written.ts';

/** Builds a scheme; percentages become shares (80% is 0.8), as rates are reckoned. */
export function buildScheme(entry: WrittenEntry, names: Lookup): KeptScheme {
  const { fitting, recorded } = listedOf<'scheme'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    version: Number(fitting.版本),
    from: fitting.起,
    published: fitting.规则 === '已公布',
    items: (fitting.指标 ?? []).map((item, index) => ({
      ...itemOf(item, index, names),
      ...placedIn(entry, '指标', index),
    })),
    bonus: (fitting.加分 ?? []).map((rule, index) => ({
      ...extraOf(rule, `bonus-${index}`, names),
      ...placedIn(entry, '加分', index),
    })),
    deductions: (fitting.扣分 ?? []).map((rule, index) => ({
      ...extraOf(rule, `deduction-${index}`, names),
      ...placedIn(entry, '扣分', index),
    })),
    ...given({
      to: fitting.止,
      place: fitting.地区 === undefined ? undefined : names.place(fitting.地区),
      groups: fitting.组,
      of: fitting.类别,
      source: fitting.来源,
      locator: fitting.来源位置,
      target: fitting.目标 === undefined ? undefined : shareOf(fitting.目标),
      black: fitting.黑榜 === undefined ? undefined : fitting.黑榜 === '开',
      remark: fitting.内部备注,
    }),
  };
}

/** Where one rule of a list and its fields stand. */
function placedIn({ value }: WrittenEntry, key: string, index: number): Pick<ItemRule, 'at' | 'fields'> {
  const list = value.kind === 'map' ? valueUnder(value, key) : undefined;
  const rule = list?.kind === 'list' ? list.items[index] : undefined;
  return rule?.kind === 'map' ? { at: rule.at, fields: placesOf(rule) } : {};
}

type WrittenItem = NonNullable<Fitting<'scheme'>['指标']>[number];
type WrittenExtra = NonNullable<Fitting<'scheme'>['加分']>[number];

function itemOf(item: WrittenItem, index: number, names: Lookup): ItemRule {
  return {
    id: `item-${index}`,
    indicator: names.indicator(item.指标),
    name: item.名称,
    weight: item.权重,
    by: item.方式,
    ...(item.不适用时 === '分摊' ? { spreads: true } : {}),
    ...given({
      full: item.满分值 === undefined ? undefined : shareOf(item.满分值),
      cap: item.封顶 === undefined ? undefined : shareOf(item.封顶),
      bands: item.档?.map((band) => ({ from: shareOf(band.起), earns: shareOf(band.得) })),
      rankPoints: item.名次得?.map(shareOf),
    }),
  };
}

const extraOf = (rule: WrittenExtra, id: string, names: Lookup): ExtraRule => ({
  id,
  indicator: names.indicator(rule.指标),
  name: rule.名称,
  each: shareOf(rule.每),
  points: rule.得,
  ...given({ cap: rule.封顶 }),
});

/** A written share as a plain decimal: 80% is 0.8, 12.5% is 0.125, 3 is 3. */
export function shareOf(written: string): string {
  if (!written.endsWith('%')) return written;
  const [whole = '', decimals = ''] = written.slice(0, -1).split('.');
  const digits = (whole + decimals).padStart(decimals.length + 3, '0');
  const point = digits.length - decimals.length - 2;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
