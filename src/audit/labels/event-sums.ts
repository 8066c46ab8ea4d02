import type { Counted } from '../../figures/claims/amount.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { compare } from '../../model/fraction.ts';
import type { Examined } from '../audit-rule.ts';
import { currentNumbers, keyOf, numbersBeside, subjectKey } from '../compared/claims-index.ts';
import { amountIn } from '../compared/measures.ts';
import { isOwn } from '../compared/partners.ts';
import { isWhole } from '../compared/printed.ts';
import { byEnd, covers } from '../compared/spans.ts';
import { thresholdOf, withoutThreshold } from '../compared/threshold.ts';
import { addsUp, sumOf } from '../sums/sum-group.ts';
import { drawExact, inWorking } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { listed, makeFinding, type Piece } from '../told/make-finding.ts';
import { indicatorName, indicatorWords, subjectWords, wordsOr } from '../told/naming.ts';

const ID = 'same-label';
const SHORTEST_TAIL = 4;

/** Counts of single occasions, and a count of a longer time under the same words. */
interface Occasions {
  readonly label: string;
  readonly dated: readonly Counted[];
  readonly whole: Counted;
}

/** Occasions with a date (a spring start, a summer start) against an undated count under the same words. */
export function findEventSums(archive: Archive): Examined {
  const counts = currentNumbers(archive).filter(
    (claim) => isWhole(claim) && isOwn(claim) && claim.scope !== '' && claim.subject.kind !== 'project',
  );
  const groups = [...Map.groupBy(counts, setKey).values()].flatMap(occasionsIn);
  const wrong = groups.filter(({ dated, whole }) => !addsUp({ parts: dated, total: whole }));
  return {
    findings: wrong.map((group) => tell(archive, group)),
    compared: groups.length,
    agreed: groups.length - wrong.length,
  };
}

const setKey = (claim: Counted): string =>
  keyOf(subjectKey(claim.subject), claim.indicator, claim.source, claim.cohort, claim.nature);

function occasionsIn(group: readonly Counted[]): Occasions[] {
  return group.flatMap((whole) => {
    const within = group.filter(
      (claim) => covers(whole.period, claim.period) && !covers(claim.period, whole.period),
    );
    const label = sharedTail([whole, ...within.filter((claim) => tailOf(whole, claim) !== '')]);
    const dated = within
      .filter((claim) => withoutThreshold(claim.scope).endsWith(label))
      .toSorted((a, b) => byEnd(a.period, b.period));
    return label !== '' && dated.length > 1 ? [{ label, dated, whole }] : [];
  });
}

const tailOf = (a: Counted, b: Counted): string => sharedTail([a, b]);

/** The words that all scopes end with, thresholds left out; empty where they are too few to be a label. */
function sharedTail(claims: readonly Counted[]): string {
  const [first = '', ...rest] = claims.map(({ scope }) => withoutThreshold(scope));
  let length = 0;
  while (length < first.length && rest.every((scope) => scope.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  return length >= SHORTEST_TAIL ? first.slice(-length) : '';
}

/** Counts on look-alike indicators with the same threshold over the same time that are smaller than the occasions' sum. */
function contradicting(archive: Archive, { dated }: Occasions): Counted[] {
  const [first] = dated;
  if (!first) return [];
  const { confusable = [] } = find(archive.indicators, first.indicator) ?? {};
  const sum = sumOf(dated);
  return numbersBeside(archive, first).filter(
    (other) =>
      confusable.includes(indicatorName(archive, other.indicator)) &&
      isWhole(other) &&
      isOwn(other) &&
      withoutThreshold(other.scope) === '' &&
      dated.every((one) => covers(other.period, one.period) && sameThreshold(one, other)) &&
      compare(amountIn(other), sum) < 0,
  );
}

function sameThreshold(a: Counted, b: Counted): boolean {
  const [one, other] = [thresholdOf(a.scope), thresholdOf(b.scope)];
  return one === undefined || other === undefined ? one === other : compare(one, other) === 0;
}

function tell(archive: Archive, occasions: Occasions): Finding {
  const { label, dated, whole } = occasions;
  const sum = makeFigure(archive, {
    rule: ID,
    what: '分次合计',
    of: whole,
    inputs: dated.map((claim) => ['加项', claim]),
    formula: '各次相加',
    exact: sumOf(dated),
    unit: whole.value.unit,
    places: 0,
  });
  const smaller = contradicting(archive, occasions);
  return makeFinding(ID, {
    state: '口径不明',
    claims: [...dated, whole, ...smaller],
    pieces: [
      `${subjectWords(archive, whole.subject)}同称“${wordsOr(label, '同一活动')}”的个数：分次的`,
      ...listed(dated),
      '相加是',
      sum,
      ...smaller.flatMap((claim): Piece[] => [
        `，比同一门槛的${indicatorWords(archive, claim.indicator)}`,
        claim,
        '还多',
      ]),
      '；另一处印作',
      whole,
      thresholdOf(whole.scope) === undefined && dated.some(({ scope }) => thresholdOf(scope) !== undefined)
        ? '，没有写门槛，也没有写含不含这几次'
        : '，没有写含不含这几次',
      '。来源没有写明它们是什么关系，不能当作合计与分项。',
    ],
    working: `${dated.map(inWorking).join(' + ')} = ${drawExact(sumOf(dated), 0)}；${[whole, ...smaller].map((claim) => `${indicatorName(archive, claim.indicator)}（${claim.scope}）${claim.value.text}`).join('；')}`,
    figures: [sum],
  });
}
