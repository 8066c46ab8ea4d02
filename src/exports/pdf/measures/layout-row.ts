/** How strongly the norm asks for something: 规定 must, 一般 as a rule, 推荐 recommended, 推算 what follows by reckoning; 实务 is custom beside the norm. */
export type Strength = '规定' | '一般' | '推荐' | '推算' | '实务';

/** One parameter of the layout: what the norm asks, what was measured, and whether the two agree. */
export interface LayoutRow {
  readonly clause: string;
  readonly name: string;
  readonly strength: Strength;
  readonly asked: string;
  readonly measured: string;
  /** 相符, or in what it differs. */
  readonly verdict: string;
}

/** A verdict on a measured number: it agrees within so much of what is asked. */
export const within = (measured: number, asked: number, by: number): string =>
  Math.abs(measured - asked) <= by ? '相符' : `不同，差${(measured - asked).toFixed(1)}`;

/** Millimetres with one decimal. */
export const mm = (value: number): string => `${value.toFixed(1)} mm`;

/** Points with one decimal. */
export const pt = (value: number): string => `${value.toFixed(1)} 磅`;
