import { type Address, printedAddress } from '../../model/address.ts';
import type { PageView } from '../view.ts';

/**
 * A view as it is printed in an issue: every number says so and leads to its row among the printed numbers of that issue,
 * and no link leans on a row of another page, since rows may go. What an earlier issue printed stays that issue's.
 */
export function printView(view: PageView, issue: string): PageView {
  const print = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(print);
    if (typeof value !== 'object' || value === null) return value;
    const one = value as Readonly<Record<string, unknown>>;
    const parts = Object.fromEntries(Object.entries(one).map(([key, part]) => [key, print(part)]));
    if (one.kind === 'claim' || one.kind === 'figure')
      return one.issue === undefined
        ? { ...without(parts, 'anchored'), address: printedAddress(issue, String(one.id)), issue }
        : one;
    if (isChart(one)) return { ...parts, issue };
    return typeof one.address === 'string'
      ? { ...parts, address: keptAddress(one.address, view.address) }
      : parts;
  };
  return print(view) as PageView;
}

/** A link within the page, or to another page without its row. */
const keptAddress = (address: Address, page: Address): Address =>
  address.startsWith(page) ? address : (address.split('#')[0] ?? address);

const isChart = (one: Readonly<Record<string, unknown>>): boolean => 'headline' in one && 'chart' in one;

function without(parts: Record<string, unknown>, key: string): Record<string, unknown> {
  const { [key]: _, ...rest } = parts;
  return rest;
}
