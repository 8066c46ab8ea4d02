import { deriveFigures } from '../figures/derive-figures.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding } from '../model/finding.ts';
import { type Fraction, fraction } from '../model/fraction.ts';
import { inUnit } from '../model/value.ts';
import type { Examined } from './audit-rule.ts';
import { currentClaims, subjectKey } from './claims-index.ts';
import { drawExact } from './draw-working.ts';
import { makeFinding } from './make-finding.ts';
import { indicatorWords, subjectWords } from './naming.ts';
import { isOff, medianOf, PEERS } from './off-median.ts';

/** Averages (money per project) a thousand times off the median of their kind. */
export function findFarAverages(archive: Archive): Examined {
  const averages = deriveFigures(archive).filter(
    ({ indicator, unit, working }) =>
      unit !== '%' &&
      exactOf(working.exact).n > 0n &&
      find(archive.indicators, indicator)?.formula?.rule === '比率',
  );
  const families = [...Map.groupBy(averages, ({ indicator }) => indicator).values()].filter(
    (family) => new Set(family.map(({ subject }) => subjectKey(subject))).size >= PEERS,
  );
  const far = families.flatMap((family) => {
    const median = medianOf(family.map(({ working }) => exactOf(working.exact)));
    return median
      ? family
          .filter(({ working }) => isOff(exactOf(working.exact), median))
          .map((figure) => ({ figure, median }))
      : [];
  });
  const compared = families.reduce((sum, family) => sum + family.length, 0);
  return {
    findings: far.map(({ figure, median }) => tell(archive, figure, median)),
    compared,
    agreed: compared - far.length,
  };
}

/** The exact result of a working, in base units: «20/33» or «12». */
function exactOf(text: string): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return fraction(BigInt(n), BigInt(d));
}

function tell(archive: Archive, figure: Figure, median: Fraction): Finding {
  const inputs = new Set(figure.working.inputs.map(({ claim }) => claim));
  return makeFinding('magnitude', {
    state: '量级可疑',
    claims: currentClaims(archive).filter(({ id }) => inputs.has(id)),
    pieces: [
      `${subjectWords(archive, figure.subject)}的${indicatorWords(archive, figure.indicator)}算出来是`,
      figure,
      '，与同类的中位数相差上千倍，金额或个数可能写错。',
    ],
    working: `${figure.working.inputs.map(({ text }) => text).join(' ÷ ')} = ${figure.text}；中位数 ${drawExact(inUnit(median, figure.unit), 2)}${figure.unit}`,
  });
}
