import type { Archive } from '../../src/model/archive.ts';
import { type Claim, claimId } from '../../src/model/claim.ts';
import type { Formula, Indicator } from '../../src/model/indicator.ts';
import type { Site } from '../../src/model/records.ts';
import { NO_RULES } from '../../src/model/rules.ts';
import type { Value } from '../../src/model/value.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { isQuantity, parseQuantity } from '../../src/reading/parse-quantity.ts';

const AT = { file: 'content/trial.yaml', line: 1, column: 1, width: 1 };
const RECORDED = { at: AT, fields: {} };
const SITE: Site = {
  ...RECORDED,
  id: 'site',
  format: 1,
  name: '',
  issuer: '',
  standing: '示例',
  statement: '',
  url: '',
  base: '/',
  language: 'zh-CN',
  smallBase: 0,
  ranks: '名次',
};

/** An archive of nothing but what is given. */
export const archiveWith = (given: Partial<Archive>): Archive => ({
  site: SITE,
  places: [],
  projects: [],
  campaigns: [],
  troubles: [],
  events: [],
  mechanisms: [],
  slogans: [],
  sources: [],
  indicators: [],
  funnels: [],
  lookalikes: [],
  rules: NO_RULES,
  returns: [],
  claims: [],
  issues: [],
  frozen: [],
  corrections: [],
  letters: [],
  answers: [],
  ...given,
});

/** What a trial claim differs in from the usual: 20个 about jian, as of April 2023. */
export interface Stated extends Partial<Omit<Claim, 'value' | 'period' | 'asOf'>> {
  readonly period?: string;
  readonly asOf?: string;
  readonly stated?: boolean;
  readonly revision?: number;
}

/** A claim about one indicator; its id is made as it is made everywhere. */
export function claim(indicator: string, value: string | Value, stated: Stated = {}): Claim {
  const { period = '2023', asOf = '2023-04', stated: isStated = false, revision = 1, ...rest } = stated;
  const whole = {
    subject: { kind: 'place' as const, id: 'jian' },
    place: 'jian',
    indicator,
    scope: '',
    cohort: '',
    nature: '实际' as const,
    source: 'paper',
    locator: '',
    return: 'jian/2023-04',
    at: AT,
    locatorAt: AT,
    namedAt: AT,
    ...rest,
    value: typeof value === 'string' ? valueFrom(value) : value,
    period: spanOf(period),
    asOf: { ...spanOf(asOf), stated: isStated },
  };
  const { subject, scope, cohort, nature, source } = whole;
  const identity = { subject, indicator, scope, cohort, nature, source, number: '', revision };
  return { id: claimId({ ...identity, period: whole.period.text, asOf: whole.asOf.text }), ...whole };
}

const spanOf = (text: string) => parseDate(text) ?? { text, start: null, end: null };

function valueFrom(text: string): Value {
  const outcome = parseQuantity(text);
  return isQuantity(outcome) ? outcome : { kind: 'word', text };
}

/** An indicator of the trial archive, with a formula where it has one. */
export function indicator(id: string, unit: string, formula?: Formula, places = 1): Indicator {
  return {
    ...RECORDED,
    id,
    name: id,
    aliases: [],
    confusable: [],
    group: '',
    appliesTo: ['place'],
    unit,
    kind: '比率',
    direction: '中性',
    places,
    defaultPeriod: '年',
    definition: '',
    version: 3,
    ...(formula ? { formula } : {}),
  };
}
