import type { Counted } from '../../figures/claims/amount.ts';
import { type FunnelRun, funnelRuns } from '../../figures/funnel-runs.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare } from '../../model/fraction.ts';
import type { Funnel } from '../../model/funnel.ts';
import type { AuditRule } from '../audit-rule.ts';
import { amountIn } from '../compared/measures.ts';
import { mayBeEqual } from '../compared/printed.ts';
import { makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords, wordsOr } from '../told/naming.ts';

const ID = 'funnel-order';

/** A number at a step of a funnel, and the one at the next step that is printed. */
interface Descent {
  readonly funnel: Funnel;
  readonly from: Counted;
  readonly to: Counted;
}

/** Numbers that must not increase along a funnel. */
export const funnelOrder: AuditRule = {
  id: ID,
  name: '漏斗次序',
  explains:
    '先后相接的环节，后一环节的数不应大于前一环节，例如谋划、签约、落地、开工，授信与放款。有哪些环节记在漏斗的规则里；同一来源、期间和口径的才对照。',
  find: (archive) => {
    const descents = funnelRuns(archive).flatMap(descentsOf);
    const rising = descents.filter(
      ({ from, to }) => compare(amountIn(to), amountIn(from)) > 0 && !mayBeEqual(from, to),
    );
    return {
      findings: rising.map((descent) => tell(archive, descent)),
      compared: descents.length,
      agreed: descents.length - rising.length,
    };
  },
};

/** Each number of a step against each of the next step that is printed. */
const descentsOf = ({ funnel, steps }: FunnelRun): Descent[] =>
  steps
    .slice(1)
    .flatMap((later, index) =>
      (steps[index] ?? []).flatMap((from) => later.map((to) => ({ funnel, from, to }))),
    );

const tell = (archive: Archive, { funnel, from, to }: Descent): Finding =>
  makeFinding(ID, {
    state: '冲突',
    claims: [from, to],
    pieces: [
      `${subjectWords(archive, from.subject)}的${labelWords(archive, from)}是`,
      from,
      `，后一环节${labelWords(archive, to)}是`,
      to,
      `；沿着“${wordsOr(funnel.name, '这一漏斗')}”，后一环节不应更大，两个数的口径多半不同。`,
    ],
    working: `${from.value.text} < ${to.value.text}`,
  });
