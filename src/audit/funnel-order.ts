import type { Counted } from '../figures/amount.ts';
import type { Archive } from '../model/archive.ts';
import type { Finding } from '../model/finding.ts';
import { compare } from '../model/fraction.ts';
import type { AuditRule } from './audit-rule.ts';
import { keyOf, numbersOn, subjectKey } from './claims-index.ts';
import { FUNNELS, type Funnel, sharedScope } from './funnels.ts';
import { makeFinding } from './make-finding.ts';
import { amountIn, dimensionIn } from './measures.ts';
import { indicatorName, labelWords, subjectWords, wordsOr } from './naming.ts';
import { isOwn } from './partners.ts';
import { mayBeEqual } from './printed.ts';

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
    '先后相接的环节，后一环节的数不应大于前一环节：谋划、签约、落地、开工，协同服务的入库、发起、完成、进入审批，授信与放款，需求与放款，推介与融资。同一来源、期间和口径的才对照。',
  find: (archive) => {
    const descents = FUNNELS.flatMap((funnel) => descentsOf(archive, funnel));
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

function descentsOf(archive: Archive, funnel: Funnel): Descent[] {
  const placed = stepIndicators(archive, funnel)
    .flatMap((indicator) => numbersOn(archive, indicator))
    .filter(isOwn)
    .flatMap((claim) => {
      const step = stepOf(archive, funnel, claim);
      return step === -1 ? [] : [{ claim, step, key: setKey(funnel, step, claim) }];
    });
  return [...Map.groupBy(placed, ({ key }) => key).values()].flatMap((set) => {
    const steps = [...new Set(set.map(({ step }) => step))].sort((a, b) => a - b);
    const at = (wanted: number | undefined): Counted[] =>
      set.filter(({ step }) => step === wanted).map(({ claim }) => claim);
    return steps
      .slice(1)
      .flatMap((step, index) =>
        at(steps[index]).flatMap((from) => at(step).map((to) => ({ funnel, from, to }))),
      );
  });
}

function stepIndicators(archive: Archive, { steps }: Funnel): readonly string[] {
  const names = new Set(steps.map(({ indicator }) => indicator));
  return archive.indicators
    .filter(({ name }) => names.has(name))
    .map(({ id }) => id)
    .sort();
}

const stepOf = (archive: Archive, { steps }: Funnel, claim: Counted): number => {
  const name = indicatorName(archive, claim.indicator);
  return steps.findIndex(
    ({ indicator, scope }) => indicator === name && (scope === undefined || scope.test(claim.scope)),
  );
};

function setKey(funnel: Funnel, step: number, claim: Counted): string {
  const { [step]: at } = funnel.steps;
  return keyOf(
    subjectKey(claim.subject),
    claim.source,
    claim.cohort,
    claim.period.text,
    claim.asOf.text,
    at ? sharedScope(at, claim.scope) : '',
    dimensionIn(claim),
  );
}

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
