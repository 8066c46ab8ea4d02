import type { Claim } from '../../model/claim.ts';

/** Whether a claim says what is to come: forecast, planned or aimed at. */
export const isForecast = ({ nature }: Claim): boolean =>
  nature === '预计' || nature === '计划' || nature === '目标';

/** Whether a claim says what happened. */
export const isActual = ({ nature }: Claim): boolean => nature === '实际';
