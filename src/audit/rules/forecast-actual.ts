import type { AuditRule } from '../audit-rule.ts';
import { findDateSlips } from '../forecasts/date-slips.ts';
import { findMissedNumbers } from '../forecasts/missed-numbers.ts';
import { findMovedTargets } from '../forecasts/moved-targets.ts';
import { findTwoNatures } from '../forecasts/two-natures.ts';

/** Forecasts, plans and targets against what was reported later. */
export const forecastActual: AuditRule = {
  id: 'forecast-actual',
  name: '预计与实际',
  explains:
    '先前预计、计划或定下的目标，与后来报的实际对照：数要等期间过完才比，没有达到的列出；时间比先前预计晚的、前后几次预计或目标不一样的，列出；逐月报送的，只把最初的计划与实际对照，中间怎样改见项目页。同一来源里一处说已经做到、一处还当作目标的，也列出。',
  find: (archive) => {
    const parts = [
      findMissedNumbers(archive),
      findDateSlips(archive),
      findMovedTargets(archive),
      findTwoNatures(archive),
    ];
    return {
      findings: parts.flatMap(({ findings }) => findings),
      compared: parts.reduce((sum, { compared }) => sum + compared, 0),
      agreed: parts.reduce((sum, { agreed }) => sum + agreed, 0),
    };
  },
};
