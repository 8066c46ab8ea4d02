import type { Recorded } from './records.ts';

/** One step of a funnel: an indicator by its id and, where one indicator has all steps, the scopes that mark this one. */
export interface FunnelStep {
  readonly indicator: string;
  /** What the scope has to look like, `*` standing for anything: 发起*, *储备库. Absent: any scope, alike along the funnel. */
  readonly scope?: string;
}

/** 漏斗: steps in their order, along which a number must not increase. */
export interface Funnel extends Recorded {
  readonly name: string;
  readonly summary: string;
  readonly steps: readonly FunnelStep[];
}

/** Whether a scope is one that a pattern with `*` means. */
export function scopeFits(pattern: string, scope: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(scope);
}
