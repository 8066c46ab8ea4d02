import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare } from '../../model/fraction.ts';
import type { AuditRule } from '../audit-rule.ts';
import { amountIn } from '../compared/measures.ts';
import { spreadOf } from '../compared/printed.ts';
import { makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';
import type { PartOfWhole } from '../wholes/part-of-whole.ts';
import { wholesOf } from '../wholes/part-pairs.ts';

const ID = 'part-larger';

/** A part that is larger than the whole that it belongs to. */
export const partLarger: AuditRule = {
  id: ID,
  name: '部分大于整体',
  explains:
    '部分不应大于整体：口径库写明的占比与差，写作开工率一类的比率，完成投资与总投资，门槛高的一批与门槛低的一批，下级地区与上级地区。同一来源、口径、批次和期间的才对照；确有超额的，由编者答复说明。',
  find: (archive) => {
    const pairs = wholesOf(archive);
    const wrong = pairs.filter(isLarger);
    return {
      findings: wrong.map((pair) => tell(archive, pair)),
      compared: pairs.length,
      agreed: pairs.length - wrong.length,
    };
  },
};

/** Whether the part is larger even at the least that it may stand for. */
function isLarger({ part, whole }: PartOfWhole): boolean {
  if (compare(amountIn(part), amountIn(whole)) <= 0) return false;
  const { high } = spreadOf(whole);
  return high !== undefined && compare(spreadOf(part).low, high) > 0;
}

const tell = (archive: Archive, { part, whole, because }: PartOfWhole): Finding =>
  makeFinding(ID, {
    state: '冲突',
    claims: [part, whole],
    pieces: [
      `${subjectWords(archive, part.subject)}的${labelWords(archive, part)}是`,
      part,
      `，${part.subject.id === whole.subject.id ? '' : subjectWords(archive, whole.subject)}${labelWords(archive, whole)}是`,
      whole,
      `；${because}，前者不应大于后者。`,
    ],
    working: `${part.value.text} > ${whole.value.text}`,
  });
