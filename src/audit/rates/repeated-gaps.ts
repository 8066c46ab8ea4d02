import type { Counted } from '../../figures/claims/amount.ts';
import type { Archive } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import type { Examined } from '../audit-rule.ts';
import { keyOf, subjectKey } from '../compared/claims-index.ts';
import { makeFinding, type Piece } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';

/** Among more gaps than this two equal ones are to be expected. */
const FEW = 6;

/** The same number of percentage points told of different things in one source. */
export function findRepeatedGaps(archive: Archive, gaps: readonly Counted[]): Examined {
  const sets = [...Map.groupBy(gaps, ({ subject, source }) => keyOf(subjectKey(subject), source)).values()];
  const few = sets.filter((set) => set.length > 1 && set.length <= FEW);
  const repeated = few.flatMap((set) =>
    [...Map.groupBy(set, ({ value }) => value.number).values()].filter(
      (same) => new Set(same.map(thingOf)).size > 1,
    ),
  );
  const compared = few.reduce((sum, set) => sum + set.length - 1, 0);
  return {
    findings: repeated.map((same) => tell(archive, same)),
    compared,
    agreed: compared - repeated.reduce((sum, same) => sum + same.length - 1, 0),
  };
}

const thingOf = ({ indicator, scope }: Counted): string => keyOf(indicator, scope);

function tell(archive: Archive, same: readonly Counted[]): Finding {
  const [first] = same;
  return makeFinding('implied-others', {
    state: '重复',
    claims: same,
    pieces: [
      `${first ? subjectWords(archive, first.subject) : ''}的同一个数印在不同的事情上：`,
      ...same.flatMap((claim, index): Piece[] => [
        `${index > 0 ? '，' : ''}${labelWords(archive, claim)}`,
        claim,
      ]),
      '。可能是抄录之误，也可能是巧合。',
    ],
    working: same.map((claim) => `${claim.scope} ${claim.value.text}`).join(' = '),
  });
}
