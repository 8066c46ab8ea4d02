import type { HTMLElement } from 'node-html-parser';
import { isQuantity, parseQuantity } from '../../../src/reading/parse-quantity.ts';
import { type ClaimRow, type FigureRow, type Published, rowsFor } from './published-rows.ts';

/** The bound elements below an element: those that name a claim or a figure. */
export const boundElements = (root: HTMLElement): HTMLElement[] =>
  root.querySelectorAll('[data-claim], [data-figure]');

/** What an element is bound to. */
export const boundTo = (element: HTMLElement): string =>
  element.getAttribute('data-claim') ?? element.getAttribute('data-figure') ?? '';

/** Reads the visible text of a bound element again and says how it differs from its claim or figure; undefined when it does not. */
export function checkBound(element: HTMLElement, published: Published): string | undefined {
  const claim = element.getAttribute('data-claim');
  const figure = element.getAttribute('data-figure');
  if (!/^(DATA|TSPAN)$/.test(element.tagName)) return `stands in <${element.rawTagName}>`;
  if (claim !== undefined && figure !== undefined) return 'is bound to both a claim and a figure';
  if (element.childNodes.some((child) => child.nodeType === 1)) return 'has elements within';
  if (element.tagName === 'DATA' && element.getAttribute('value') !== element.text)
    return `has the value «${element.getAttribute('value')}»`;
  const rows = rowsFor(element, published);
  if (claim !== undefined) {
    const row = rows.claims.get(claim);
    return row ? checkClaim(element.text, row) : `is bound to ${claim}, which claims.json does not have`;
  }
  const row = rows.figures.get(figure ?? '');
  return row ? checkFigure(element.text, row) : `is bound to ${figure}, which figures.json does not have`;
}

function checkClaim(text: string, row: ClaimRow): string | undefined {
  const wrong = (what: string): string => `${what}, but ${row.id} is ${drawRow(row)}`;
  if (row.value === null) return wrong('is shown as a value');
  if (row.unit === '') return text === row.value ? undefined : wrong('reads otherwise');
  const read = parseQuantity(text);
  if (!isQuantity(read)) return wrong('is no quantity');
  if (read.number !== row.value || read.to !== row.valueTo) return wrong(`is the number ${read.number}`);
  if (read.unit !== row.unit) return wrong(`has the unit ${read.unit}`);
  return (read.qualifier ?? '') === row.qualifier ? undefined : wrong(`says ${read.qualifier ?? 'no more'}`);
}

function checkFigure(text: string, row: FigureRow): string | undefined {
  const { exact, places } = row.working;
  if (text === exact && exact.includes('/')) return undefined;
  const read = parseQuantity(text);
  const wrong = (what: string): string =>
    `${what}, but ${row.id} is ${row.value}${row.unit}, exactly ${exact}, to ${places} places`;
  if (!isQuantity(read)) return wrong('is no quantity');
  if (read.number !== row.value) return wrong(`is the number ${read.number}`);
  if ((read.number.split('.')[1] ?? '').length !== places) return wrong('is rounded otherwise');
  if (read.unit !== row.unit) return wrong(`has the unit ${read.unit}`);
  return read.qualifier || read.to ? wrong('says more') : undefined;
}

const drawRow = ({ qualifier, value, valueTo, unit }: ClaimRow): string =>
  `${qualifier}${value}${valueTo === undefined ? '' : `至${valueTo}`}${unit}`;
