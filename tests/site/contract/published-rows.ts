import type { HTMLElement } from 'node-html-parser';
import { type BuiltSite, readText } from '../built/built-site.ts';
import { readRows } from '../built/read-rows.ts';
import { outwards } from './shown-texts.ts';

/** The fields of a row of claims.json that the contract reads. */
export interface ClaimRow {
  readonly id: string;
  readonly value: string | null;
  readonly valueTo?: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: SpanRow;
  readonly asOf: SpanRow;
  readonly source: { readonly id: string };
  readonly home?: string;
}

/** The fields of a row of figures.json that the contract reads. */
export interface FigureRow {
  readonly id: string;
  readonly home?: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly working: { readonly rule: string; readonly exact: string; readonly places: number };
}

/** A stretch of days as it is published. */
export interface SpanRow {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** Rows by id. */
export interface Rows {
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly figures: ReadonlyMap<string, FigureRow>;
}

/** What the site publishes of its numbers, by id; of a frozen issue also what was frozen with it, by the id of the issue. */
export interface Published extends Rows {
  readonly frozen: ReadonlyMap<string, Rows>;
}

/** The rows that an element is held against: those of the frozen issue that it says to show, else those of today. */
export function rowsFor(element: HTMLElement, published: Published): Rows {
  const issue = issueOf(element);
  return (issue === undefined ? undefined : published.frozen.get(issue)) ?? published;
}

/** The frozen issue that an element says to show. */
export const issueOf = (element: HTMLElement): string | undefined =>
  [...outwards(element)].map((one) => one.getAttribute('data-issue')).find((issue) => issue !== undefined);

/** Reads the open data of a built site. */
export function readPublished(site: BuiltSite): Published {
  const claims = readRows<ClaimRow>(site, 'claims');
  const figures = readRows<FigureRow>(site, 'figures');
  const frozen = site.files.flatMap((file): [string, Rows][] => {
    const issue = /^issues\/([^/]+)\/frozen\.json$/.exec(file)?.[1];
    return issue ? [[issue, rowsOf(JSON.parse(readText(site, file)) as Listed)]] : [];
  });
  return { ...rowsOf({ claims, figures }), frozen: new Map(frozen) };
}

interface Listed {
  readonly claims: readonly ClaimRow[];
  readonly figures: readonly FigureRow[];
}

const rowsOf = ({ claims, figures }: Listed): Rows => ({
  claims: new Map(claims.map((row) => [row.id, row])),
  figures: new Map(figures.map((row) => [row.id, row])),
});
