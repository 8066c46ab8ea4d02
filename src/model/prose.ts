import type { At } from './at.ts';

/** Editors' prose after parsing: a closed tree of text, links to records, and numbers, tables and charts by name. */
export type Prose = readonly ProseBlock[];

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly ProseInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly ProseInline[])[] }
  | { readonly kind: 'heading'; readonly text: string; readonly at: At }
  | { readonly kind: 'table'; readonly name: string; readonly at: At }
  | { readonly kind: 'chart'; readonly name: string; readonly at: At };

export type ProseInline =
  | { readonly kind: 'text'; readonly text: string; readonly at: At }
  | { readonly kind: 'strong'; readonly text: string; readonly at: At }
  | {
      readonly kind: 'record';
      readonly text: string;
      readonly record: 'place' | 'project' | 'campaign' | 'source';
      readonly id: string;
      readonly at: At;
    }
  | ({ readonly kind: 'number'; readonly at: At } & NumberQuery);

/** A number asked for by name: <数 指标="开工率" 地区="集安市"/>. */
export interface NumberQuery {
  readonly indicator: string;
  readonly place?: string;
  readonly project?: string;
  readonly campaign?: string;
  readonly scope?: string;
  readonly cohort?: string;
  readonly period?: string;
  /** 推算 asks for the figure that we derive, 印作 for the printed claim; the derived one first when neither is said. */
  readonly form?: '推算' | '印作';
}
