import { type Counted, isCounted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import { compare } from '../../model/fraction.ts';
import { STAGES } from '../../model/stage.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentClaims, currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { amountIn, dimensionIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { isEqual, mayBeEqual } from '../compared/printed.ts';
import { byAsOf, endOf } from '../compared/spans.ts';
import { listed, makeFinding } from '../told/make-finding.ts';
import { labelWords, subjectWords } from '../told/naming.ts';

const ID = 'same-identity';

/** The same subject, indicator, scope, cohort and period with different values; running totals that fall. */
export const sameIdentity: AuditRule = {
  id: ID,
  name: '同一口径的不同数',
  explains:
    '对象、指标、口径、批次、期间、截至和性质都相同的陈述应当相同，不论出自哪一份来源；数、日期和建设阶段都对照。累计的数在同一期间里应当越往后越大，后来的反而小，也在这里列出。',
  find: (archive) => {
    const groups = identityGroups(archive);
    const split = groups.filter((group) => !group.every((claim) => isSame(claim, group[0])));
    const { findings, compared } = findFalls(archive);
    const pairs = groups.reduce((sum, group) => sum + group.length - 1, 0);
    return {
      findings: [...split.map((group) => tell(archive, group)), ...findings],
      compared: pairs + compared,
      agreed: pairs - split.reduce((sum, group) => sum + group.length - 1, 0) + compared - findings.length,
    };
  },
};

function identityGroups(archive: Archive): (readonly Claim[])[] {
  const comparable = currentClaims(archive).filter(
    ({ value }) =>
      value.kind === 'quantity' ||
      value.kind === 'date' ||
      (value.kind === 'word' && STAGES.includes(value.text)),
  );
  return [...Map.groupBy(comparable, identityKey).values()].filter((group) => group.length > 1);
}

const setKey = (claim: Claim): string =>
  keyOf(
    subjectKey(claim.subject),
    claim.indicator,
    claim.scope,
    claim.cohort,
    claim.period.text,
    claim.nature,
    isCounted(claim) ? dimensionIn(claim) : '',
  );

const identityKey = (claim: Claim): string =>
  keyOf(setKey(claim), claim.asOf.text, String(claim.asOf.stated));

function isSame(a: Claim, b: Claim | undefined): boolean {
  if (!b) return false;
  return isCounted(a) && isCounted(b) ? isEqual(a, b) : a.value.text === b.value.text;
}

function tell(archive: Archive, group: readonly Claim[]): Finding {
  const [first, ...rest] = group.filter(
    (claim, index) => group.findIndex((other) => isSame(other, claim)) === index,
  );
  if (first?.value.kind === 'word') return tellStages(archive, group, [first, ...rest]);
  const close = first && [first, ...rest].every((a) => rest.every((b) => mayStandForOne(a, b)));
  return makeFinding(ID, {
    state: close ? '舍入可解释' : '冲突',
    claims: group,
    pieces: [
      `${first ? subjectWords(archive, first.subject) : ''}的${first ? labelWords(archive, first) : ''}在同一期间、同一时点有不同的说法：`,
      ...listed(first ? [first, ...rest] : []),
      close ? '；差别可以由印出的精度说明。' : '。来源没有写明哪一个为准，各说都保留。',
    ],
    working: group.map((claim) => claim.value.text).join(close ? ' ≈ ' : ' ≠ '),
  });
}

/** Two stages of one project at one time: the editors assigned them by what was said, so the two may tell two sides. */
const tellStages = (archive: Archive, group: readonly Claim[], said: readonly Claim[]): Finding =>
  makeFinding(ID, {
    state: '口径不明',
    claims: group,
    pieces: [
      `${said[0] ? subjectWords(archive, said[0].subject) : ''}按两处的描述归入了不同的阶段：`,
      ...listed(said),
      '。阶段由编者归入，两处可能各写了一面，未必矛盾；各说都保留。',
    ],
    working: said.map((claim) => `${claim.locator}：${claim.value.text}`).join('；'),
  });

const mayStandForOne = (a: Claim, b: Claim): boolean => isCounted(a) && isCounted(b) && mayBeEqual(a, b);

/** Running totals of one period that are smaller at a later date. */
function findFalls(archive: Archive): { findings: Finding[]; compared: number } {
  const totals = currentNumbers(archive).filter(
    (claim) => isOwn(claim) && find(archive.indicators, claim.indicator)?.kind === '累计',
  );
  const runs = [...Map.groupBy(totals, setKey).values()].map((set) => ({
    steps: set.toSorted(byAsOf).flatMap((later, index, ordered) => {
      const earlier = ordered[index - 1];
      return earlier && endOf(earlier.asOf) < endOf(later.asOf) ? [{ earlier, later }] : [];
    }),
  }));
  return {
    findings: runs.flatMap(({ steps }) => steps.filter(falls).map((step) => tellFall(archive, step))),
    compared: runs.reduce((sum, { steps }) => sum + steps.length, 0),
  };
}

interface Step {
  readonly earlier: Counted;
  readonly later: Counted;
}

const falls = ({ earlier, later }: Step): boolean =>
  compare(amountIn(later), amountIn(earlier)) < 0 && !mayBeEqual(earlier, later);

const tellFall = (archive: Archive, { earlier, later }: Step): Finding =>
  makeFinding(ID, {
    state: '前后不一',
    claims: [earlier, later],
    pieces: [
      `${subjectWords(archive, later.subject)}的${labelWords(archive, later)}是累计数，先报`,
      earlier,
      '，后来报',
      later,
      '，反而小了。',
    ],
    working: `${earlier.asOf.text} ${earlier.value.text} > ${later.asOf.text} ${later.value.text}`,
  });
