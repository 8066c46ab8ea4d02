import type { Counted } from '../../figures/claims/amount.ts';
import { RULES } from '../../figures/derived/rules.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Finding } from '../../model/finding.ts';
import { fractionOf, fractionText } from '../../model/fraction.ts';
import type { Formula } from '../../model/indicator.ts';
import type { AuditRule } from '../audit-rule.ts';
import { currentNumbers, keyOf, subjectKey } from '../compared/claims-index.ts';
import { isOwn, partnersOf } from '../compared/partners.ts';
import { decimalsOf, isPlain } from '../compared/printed.ts';
import { judgeRate, type RateVerdict } from '../rates/judge-rate.ts';
import { rateInputs, shareIndicator } from '../rates/rate-inputs.ts';
import { drawExact, inWorking } from '../told/draw-working.ts';
import { makeFigure } from '../told/make-figure.ts';
import { listed, makeFinding } from '../told/make-finding.ts';
import { indicatorName, indicatorWords, subjectWords } from '../told/naming.ts';

const ID = 'reported-rate';

/** A printed rate with the inputs that fit it best. */
interface Judged {
  readonly rate: Counted;
  readonly rule: Formula['rule'];
  readonly inputs: readonly Counted[];
  readonly verdict: RateVerdict;
}

/** A printed rate against its own numerator and denominator, at the printed precision. */
export const reportedRate: AuditRule = {
  id: ID,
  name: '比率复算',
  explains:
    '来源同时印了比率和它的分子、分母的，用分子除以分母重算，按来源所印的小数位舍入后对照。舍入能说明差别的记作舍入可解释，不能说明的记作冲突。两地算出来完全相等、印出来却不同的，也在这里列出。',
  find: (archive) => {
    const judged = currentNumbers(archive).flatMap((rate) => judge(archive, rate) ?? []);
    const agreed = judged.filter(({ verdict }) => verdict.state === '一致');
    const off = judged.filter(({ verdict }) => verdict.state !== '一致');
    const level = levelGroups(agreed);
    const ties = level.filter(isPrintedApart);
    return {
      findings: [
        ...off.map((one) => tellDifference(archive, one)),
        ...ties.map((group) => tellTie(archive, group)),
      ],
      compared: judged.length + level.length,
      agreed: agreed.length + level.length - ties.length,
    };
  },
};

function judge(archive: Archive, rate: Counted): Judged | undefined {
  const rule = quotientRule(archive, rate);
  if (!rule) return undefined;
  const sets = inputSets(archive, rate, rule);
  const judged = sets.flatMap((inputs) => {
    const verdict = judgeRate(rate, rule, inputs);
    return verdict ? [{ rate, rule, inputs, verdict }] : [];
  });
  return (
    judged.find(({ verdict }) => verdict.state === '一致') ??
    judged.find(({ verdict }) => verdict.state === '舍入可解释') ??
    judged[0]
  );
}

/** By which rule a printed number may be computed again; undefined where it may not. */
function quotientRule(archive: Archive, rate: Counted): Formula['rule'] | undefined {
  const indicator = find(archive.indicators, rate.indicator);
  if (!indicator || !isPlain(rate) || !isOwn(rate)) return undefined;
  const rule = indicator.formula?.rule;
  if (rule) return rule === '比率' || rule === '占比' || rule === '同比' ? rule : undefined;
  return shareIndicator(archive, rate) ? '占比' : undefined;
}

function inputSets(archive: Archive, rate: Counted, rule: Formula['rule']): (readonly Counted[])[] {
  const indicator = find(archive.indicators, rate.indicator);
  if (!indicator) return [];
  if (rule === '同比' && indicator.formula?.rule === '同比') {
    const { of } = indicator.formula;
    const before = partnersOf(archive, rate, of, '上年同期');
    return partnersOf(archive, rate, of).flatMap((now) => before.map((then) => [now, then]));
  }
  const { numerators, denominators } = rateInputs(archive, rate, indicator);
  return numerators.flatMap((above) => denominators.map((below) => [above, below]));
}

function tellDifference(archive: Archive, { rate, rule, inputs, verdict }: Judged): Finding {
  const places = decimalsOf(rate.value);
  const names = inputs.map((input) => indicatorName(archive, input.indicator));
  const [above, below] = rule === '同比' ? ['本期', '上年同期'] : ['分子', '分母'];
  const figure = makeFigure(archive, {
    rule: ID,
    what: '重算',
    of: rate,
    inputs: inputs.map((input, index) => [(index === 0 ? above : below) ?? '', input]),
    formula: RULES[rule].words(names),
    exact: verdict.shown,
    unit: rate.value.unit,
    places,
  });
  const end = verdict.state === '冲突' ? '，舍入不能说明这个差别。' : '，差别可以由舍入说明。';
  return makeFinding(ID, {
    state: verdict.state,
    claims: [rate, ...inputs],
    pieces: [
      `${subjectWords(archive, rate.subject)}的${indicatorWords(archive, rate.indicator)}印作`,
      rate,
      '，按同一处的',
      ...listed(inputs),
      '重算是',
      figure,
      end,
    ],
    working: `${quotient(rule, inputs)} = ${drawExact(verdict.shown, places)}${rate.value.unit} → ${figure.text}；印作 ${rate.value.text}`,
    figures: [figure],
  });
}

function quotient(rule: Formula['rule'], inputs: readonly Counted[]): string {
  const [above = '', below = ''] = inputs.map(inWorking);
  return rule === '同比' ? `（${above} − ${below}）÷ ${below}` : `${above} ÷ ${below}`;
}

/** The rates of several subjects that are exactly equal, in one indicator and period. */
function levelGroups(agreed: readonly Judged[]): (readonly Judged[])[] {
  const groups = Map.groupBy(agreed, ({ rate, verdict }) =>
    keyOf(rate.indicator, rate.period.text, rate.nature, fractionText(verdict.exact)),
  );
  return [...groups.values()].filter(
    (group) => new Set(group.map(({ rate }) => subjectKey(rate.subject))).size > 1,
  );
}

/** Equal rates that were printed differently: ranked as printed they would not stand level. */
const isPrintedApart = (group: readonly Judged[]): boolean =>
  new Set(group.map(({ rate }) => fractionText(fractionOf(rate.value.number)))).size > 1;

function tellTie(archive: Archive, group: readonly Judged[]): Finding {
  const [first] = group;
  const name = first ? indicatorWords(archive, first.rate.indicator) : '';
  return makeFinding(ID, {
    state: '舍入可解释',
    claims: group.flatMap(({ rate, inputs }) => [rate, ...inputs]),
    pieces: [
      `${name}按各自的分子、分母算出来完全相等：`,
      ...group.flatMap(({ rate }, index) => [
        `${index > 0 ? '，' : ''}${subjectWords(archive, rate.subject)}印作`,
        rate,
      ]),
      '。差别只在印出的小数位，按印出的数排先后就会排错。',
    ],
    working: group
      .map(
        ({ rate, inputs, verdict }) =>
          `${quotient('比率', inputs)} = ${drawExact(verdict.shown, decimalsOf(rate.value))}${rate.value.unit} → ${rate.value.text}`,
      )
      .join('；'),
  });
}
