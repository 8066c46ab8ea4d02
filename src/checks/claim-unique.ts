import type { Claim } from '../model/claim.ts';
import type { Check } from './check.ts';

/** No two claims share an identity: the id is what corrections and citations hold on to. */
export const claimUnique: Check = (archive) => {
  const first = new Map<string, Claim>();
  return archive.claims.flatMap((claim) => {
    const other = first.get(claim.id);
    if (!other) {
      first.set(claim.id, claim);
      return [];
    }
    return [
      {
        rule: 'claim-unique',
        at: claim.at,
        message: `与 ${other.at.file}:${other.at.line} 的陈述对象、指标、口径、批次、期间、截至、性质和来源都相同。`,
        cure: '写明它们真正的区别（口径、期间、截至 …）；确实没有区别又都要保留，就各加一个“编号”。',
      },
    ];
  });
};
