import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import type { AuditRule } from '../audit-rule.ts';
import { addsUp, exceeds, type SumClaim, sumIn } from '../sums/sum-group.ts';
import { sumsOf } from '../sums/sums.ts';
import { drawExact, inWorking } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { listed, makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';

const ID = 'parts-total';

/** Parts against the total that they should add up to. */
export const partsTotal: AuditRule = {
  id: ID,
  name: '分项与合计',
  explains:
    '应当相加的分项与合计对照：口径库写明的求和与差，构成同一整体的各部分，一处报出的分类与总数，写作几个项目合计的金额与各项目自己的金额，以及下级地区全部报齐时各地之和与上级的数。金额按所印的精度留出误差。',
  find: (archive) => {
    const sums = sumsOf(archive);
    const wrong = sums.filter((sum) => (sum.complete ? !addsUp(sum) : exceeds(sum)));
    return {
      findings: wrong.map((sum) => tell(archive, sum)),
      compared: sums.length,
      agreed: sums.length - wrong.length,
    };
  },
};

function tell(archive: Archive, sum: SumClaim): Finding {
  const { exact, unit, places } = sumIn(sum);
  const figure = makeFigure(archive, {
    rule: ID,
    what: '合计',
    of: sum.total,
    inputs: sum.parts.map((part) => ['加项', part]),
    formula: '各项相加',
    exact,
    unit,
    places,
  });
  return makeFinding(ID, {
    state: '冲突',
    claims: [sum.total, ...sum.parts],
    pieces: [
      `${subjectWords(archive, sum.total.subject)}的${labelWords(archive, sum.total)}印作`,
      sum.total,
      '，分项',
      ...listed(sum.parts),
      '相加是',
      figure,
      sum.complete ? '，两者不符。' : '，比合计还多。',
    ],
    working: `${sum.parts.map(inWorking).join(' + ')} = ${drawExact(exact, places)}${unit} ≠ ${sum.total.value.text}`,
    figures: [figure],
  });
}
