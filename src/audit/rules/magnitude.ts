import type { AuditRule } from '../audit-rule.ts';
import { findFarAmounts } from '../magnitudes/far-amounts.ts';
import { findFarAverages } from '../magnitudes/far-averages.ts';
import { findTooSmallTotals } from '../magnitudes/too-small-totals.ts';

/** Magnitudes out of family: slips between 万 and 亿, capacities and averages far off their class. */
export const magnitude: AuditRule = {
  id: 'magnitude',
  name: '量级',
  explains:
    '同一指标、同一类单位的数放在一起，与中位数相差上千倍的列出来，多半是万与亿写错；平均到每个项目的金额同样对照。同类太少的不比。写明投资门槛的一批项目，总投资少于个数乘以门槛的，也列出来。',
  find: (archive) => {
    const parts = [findFarAmounts(archive), findFarAverages(archive), findTooSmallTotals(archive)];
    return {
      findings: parts.flatMap(({ findings }) => findings),
      compared: parts.reduce((sum, { compared }) => sum + compared, 0),
      agreed: parts.reduce((sum, { agreed }) => sum + agreed, 0),
    };
  },
};
