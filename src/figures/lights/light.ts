import type { Claim, Subject } from '../../model/claim.ts';
import type { Fraction } from '../../model/fraction.ts';
import type { LightOverride, LightRule } from '../../model/rules.ts';

/** 绿 within the rule, 黄 and 红 beyond it; 无 where nothing can be said, with the reason. */
export type Light = '绿' | '黄' | '红' | '无';

/** What one rule says of one subject in one month. */
export interface LightState {
  readonly rule: LightRule;
  readonly subject: Subject;
  readonly place: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly light: Light;
  /** Why, in words without digits: 落后于序时, 没有年度计划, 免责（不可抗力）. */
  readonly reason: string;
  /** What was measured: points behind, a ratio in percent, or whole months past the day. */
  readonly measured?: Fraction;
  readonly inputs: readonly Claim[];
  /** Of a day that may mean several months: the light by its first possible day, where that is another one. */
  readonly earliest?: Light;
  /** The light that the rule itself gave, with who put another in its place and why. */
  readonly overridden?: { readonly from: Light; readonly by: LightOverride };
}

/** What a rule finds before excuses and overrides. */
export type Finding = Pick<LightState, 'light' | 'reason' | 'measured' | 'inputs' | 'earliest'>;

/** No light, and why. */
export const unlit = (reason: string, inputs: readonly Claim[] = []): Finding => ({
  light: '无',
  reason,
  inputs,
});

/** How bad a light is: 无 and 绿 are nothing, 黄 is one, 红 is two. */
export const severity = (light: Light): number => (light === '红' ? 2 : light === '黄' ? 1 : 0);

/** The worst of some lights; 绿 before 无, so that a subject with one good light is not dark. */
export function worst(lights: readonly Light[]): Light {
  return (['红', '黄', '绿'] as const).find((light) => lights.includes(light)) ?? '无';
}
