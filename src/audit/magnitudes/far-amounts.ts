import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import type { Fraction } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import type { Examined } from '../audit-rule.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { amountIn, dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { placesFor } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { listed, makeFinding } from '../told/make-finding.ts';
import { indicatorName, indicatorWords, subjectWords } from '../told/naming.ts';
import { isOff, medianOf, PEERS } from './off-median.ts';

const ID = 'magnitude';

/** Amounts a thousand times off the median of their kind (one a subject): same indicator, dimension and kind of subject. */
export function findFarAmounts(archive: Archive): Examined {
  const families = Map.groupBy(
    currentNumbers(archive).filter((claim) => isComparable(archive, claim)),
    (claim) => keyOf(claim.indicator, dimensionIn(claim), claim.subject.kind),
  );
  let compared = 0;
  let off = 0;
  const findings = [...families.values()].flatMap((family) => {
    const peers = new Map(family.map((claim) => [claim.subject.id, claim]));
    const median = medianOf([...peers.values()].map(amountIn));
    if (peers.size < PEERS || !median) return [];
    const far = family.filter((claim) => isOff(amountIn(claim), median));
    compared += family.length;
    off += far.length;
    const bySubject = Map.groupBy(far, ({ subject }) => subjectKey(subject));
    return [...bySubject.values()].map((claims) => tell(archive, claims, median));
  });
  return { findings, compared, agreed: compared - off };
}

/** Positive amounts of one thing: where the 口径库 leaves the unit to the scope, counts are of anything. */
function isComparable(archive: Archive, claim: Counted): boolean {
  const indicator = find(archive.indicators, claim.indicator);
  const mixed = indicator?.unit === '' && dimensionIn(claim) === '个';
  return isOwn(claim) && indicator?.kind !== '比率' && !mixed && amountIn(claim).n > 0n;
}

function tell(archive: Archive, claims: readonly Counted[], median: Fraction): Finding {
  const [first] = claims;
  const unit = first?.value.unit ?? '';
  const figures = first
    ? [
        makeFigure(archive, {
          rule: ID,
          what: '中位数',
          of: first,
          inputs: [],
          formula: `同类“${indicatorName(archive, first.indicator)}”的中位数`,
          exact: inUnit(median, unit),
          unit,
          places: placesFor(inUnit(median, unit)),
        }),
      ]
    : [];
  return makeFinding(ID, {
    state: '量级可疑',
    claims,
    pieces: [
      `${first ? `${subjectWords(archive, first.subject)}的${indicatorWords(archive, first.indicator)}` : ''}印作`,
      ...listed(claims),
      '，同类的中位数是',
      ...listed(figures),
      '，相差上千倍，单位可能写错。',
    ],
    working: `${claims.map((claim) => claim.value.text).join('、')} ／ 中位数 ${figures[0]?.text ?? ''}`,
    figures,
  });
}
