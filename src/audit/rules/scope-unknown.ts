import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentNumbers, keyOf } from '../compared/claims-index.ts';
import { dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { thresholdOf } from '../compared/threshold.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';

const ID = 'scope-unknown';

/** A count without a threshold beside counts of places nearby that state one. */
export const scopeUnknown: AuditRule = {
  id: ID,
  name: '口径未写明',
  explains:
    '一个地区报的个数没有写明投资门槛，而它自己别处的、上级的、下级的或并列地区的同一指标写明了，两种数就不能放在一起比，也不能当作其中的一部分。列出来，等来源或报送单位写明。',
  find: (archive) => {
    const sets = Map.groupBy(currentNumbers(archive).filter(isCountOfPlace), (claim) =>
      keyOf(claim.indicator, claim.period.text),
    );
    const unknown = [...sets.values()].flatMap((set) => unknownIn(archive, set));
    const bare = unknown.filter(({ beside }) => beside.length > 0);
    return {
      findings: bare.map((one) => tell(archive, one)),
      compared: unknown.length,
      agreed: unknown.length - bare.length,
    };
  },
};

/** A number without a scope, and the numbers near it that have a threshold. */
interface Unknown {
  readonly claim: Counted;
  readonly beside: readonly Counted[];
}

const isCountOfPlace = (claim: Counted): boolean =>
  claim.subject.kind === 'place' && isOwn(claim) && dimensionIn(claim) === '个';

function unknownIn(archive: Archive, set: readonly Counted[]): Unknown[] {
  const stated = set.filter(({ scope }) => thresholdOf(scope) !== undefined);
  if (stated.length === 0) return [];
  const byPlace = Map.groupBy(stated, ({ subject }) => subject.id);
  const byParent = Map.groupBy(stated, ({ subject }) => parentOf(archive, subject.id));
  return set
    .filter(({ scope }) => scope === '')
    .map((claim) => {
      const own = claim.subject.id;
      const parent = parentOf(archive, own);
      const near = [
        ...(byPlace.get(own) ?? []),
        ...(byPlace.get(parent) ?? []),
        ...(byParent.get(parent) ?? []),
        ...(byParent.get(own) ?? []),
      ];
      return { claim, beside: [...new Set(near)] };
    });
}

const parentOf = (archive: Archive, id: string): string => find(archive.places, id)?.parent ?? '';

function tell(archive: Archive, { claim, beside }: Unknown): Finding {
  return makeFinding(ID, {
    state: '口径不明',
    claims: [claim, ...beside],
    pieces: [
      `${subjectWords(archive, claim.subject)}的${labelWords(archive, claim)}`,
      claim,
      '没有写明投资门槛；',
      ...beside.flatMap((other, index): Piece[] => [
        `${index > 0 ? '、' : ''}${subjectWords(archive, other.subject)}`,
        other,
      ]),
      '写明了。两者不能直接比较，也不能当作一部分。',
    ],
    working: [claim, ...beside].map((one) => `${one.value.text}［${one.scope || '未写明'}］`).join('；'),
  });
}
