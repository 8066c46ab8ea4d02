import { deriveFigures } from '../../figures/derived/derive-figures.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Finding } from '../../model/finding.ts';
import { type Fraction, fraction } from '../../model/fraction.ts';
import { inUnit } from '../../model/value.ts';
import type { Examined } from '../audit-rule.ts';
import { currentClaims, subjectKey } from '../compared/claims-index.ts';
import { drawExact, placesFor } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { makeFinding } from '../told/make-finding.ts';
import { indicatorWords, subjectWords } from '../told/naming.ts';
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

function tell(archive: Archive, average: Figure, median: Fraction): Finding {
  const { subject, indicator, unit, working } = average;
  const roles = new Map(working.inputs.map(({ claim, role }) => [claim, role]));
  const claims = currentClaims(archive).filter(({ id }) => roles.has(id));
  const exact = inUnit(exactOf(working.exact), unit);
  const figures = claims.slice(0, 1).map((of) =>
    makeFigure(archive, {
      rule: 'magnitude',
      what: '平均',
      of,
      inputs: claims.map((claim) => [roles.get(claim.id) ?? '', claim]),
      formula: working.formula,
      exact,
      unit,
      places: placesFor(exact),
    }),
  );
  return makeFinding('magnitude', {
    state: '量级可疑',
    claims,
    pieces: [
      `${subjectWords(archive, subject)}的${indicatorWords(archive, indicator)}算出来是`,
      ...figures,
      '，与同类的中位数相差上千倍，金额或个数可能写错。',
    ],
    working: `${working.inputs.map(({ text }) => text).join(' ÷ ')} = ${drawExact(exact, 2)}${unit}；中位数 ${drawExact(inUnit(median, unit), 2)}${unit}`,
    figures,
  });
}
