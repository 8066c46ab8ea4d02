import type { BuiltSite } from '../built/built-site.ts';
import { readRows } from '../built/read-rows.ts';

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

/** What the site publishes of its numbers, by id. */
export interface Published {
  readonly claims: ReadonlyMap<string, ClaimRow>;
  readonly figures: ReadonlyMap<string, FigureRow>;
}

/** Reads the open data of a built site. */
export function readPublished(site: BuiltSite): Published {
  const claims = readRows<ClaimRow>(site, 'claims');
  const figures = readRows<FigureRow>(site, 'figures');
  return {
    claims: new Map(claims.map((row) => [row.id, row])),
    figures: new Map(figures.map((row) => [row.id, row])),
  };
}
