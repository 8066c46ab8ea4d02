import { schemeAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Figure, WorkingInput } from '../model/figure.ts';
import {
  add,
  type Fraction,
  fraction,
  fractionOf,
  fractionText,
  multiply,
  roundTo,
} from '../model/fraction.ts';
import type { KeptScheme } from '../model/rules.ts';
import type { ExtraRule, ItemRule } from '../model/scheme.ts';
import type { Span } from '../model/value.ts';
import { inUnit } from '../model/value.ts';
import { dayWords } from '../model/wording.ts';

/** The indicator of figures that are about a score as a whole; no record of the 口径库 has this id. */
export const SCORE_INDICATOR = 'score';

/** The numbers that stand in a scheme, by key: item-0.weight, item-0.band-1.from, bonus-0.each, full-marks … */
export type SchemeFigures = ReadonlyMap<string, Figure>;

const known = new WeakMap<Archive, Map<string, SchemeFigures>>();

/** The numbers of a scheme's rules as figures, at home on the page of the scheme; made once for an archive. */
export function schemeFigures(archive: Archive, scheme: KeptScheme): SchemeFigures {
  const own = known.get(archive) ?? new Map<string, SchemeFigures>();
  known.set(archive, own);
  let figures = own.get(scheme.id);
  if (!figures) {
    figures = new Map(listNumbers(archive, scheme).map((one) => [one.key, makeFigure(scheme, one)]));
    own.set(scheme.id, figures);
  }
  return figures;
}

/** One number of the rules: what it is in words, and its amount in its unit. */
interface RuleNumber {
  readonly key: string;
  readonly says: string;
  readonly indicator: string;
  readonly amount: Fraction;
  readonly unit: string;
  readonly inputs?: readonly WorkingInput[];
}

function listNumbers(archive: Archive, scheme: KeptScheme): RuleNumber[] {
  if (!scheme.published) return [];
  const { items, bonus, deductions, target } = scheme;
  const whole = items.map(({ weight }) => fractionOf(weight)).reduce(add, fraction(0n));
  return [
    ...items.flatMap((item) => numbersOfItem(archive, item)),
    ...[...bonus, ...deductions].flatMap((rule) => numbersOfExtra(archive, rule)),
    {
      key: 'full-marks',
      says: '各项权重之和',
      indicator: SCORE_INDICATOR,
      amount: whole,
      unit: '分',
      inputs: items.map(({ id, indicator, weight }) => ({
        role: '加项',
        indicator,
        claim: ruleFigureId(scheme, `${id}.weight`),
        text: `${weight}分`,
      })),
    },
    ...(target === undefined ? [] : [share('target', '红榜、黑榜的目标得分率', SCORE_INDICATOR, target)]),
  ];
}

function numbersOfItem(archive: Archive, item: ItemRule): RuleNumber[] {
  const { id, indicator, name, weight, full, cap, bands = [], rankPoints = [] } = item;
  return [
    points(`${id}.weight`, `${name}的权重`, indicator, weight),
    ...(full === undefined ? [] : [measured(archive, `${id}.full`, `${name}的满分值`, indicator, full)]),
    ...(cap === undefined ? [] : [share(`${id}.cap`, `${name}最多得权重的几成`, indicator, cap)]),
    ...bands.flatMap(({ from, earns }, index) => [
      measured(archive, `${id}.band-${index}.from`, `${name}一档的起点`, indicator, from),
      share(`${id}.band-${index}.earns`, `${name}这一档得权重的几成`, indicator, earns),
    ]),
    ...rankPoints.map((earns, index) =>
      share(`${id}.rank-${index + 1}`, `${name}按名次得权重的几成`, indicator, earns),
    ),
  ];
}

const numbersOfExtra = (
  archive: Archive,
  { id, indicator, name, each, points: of, cap }: ExtraRule,
): RuleNumber[] => [
  measured(archive, `${id}.each`, `${name}满多少计一次`, indicator, each),
  points(`${id}.points`, `${name}每次的分`, indicator, of),
  ...(cap === undefined ? [] : [points(`${id}.cap`, `${name}的上限`, indicator, cap)]),
];

const points = (key: string, says: string, indicator: string, decimal: string): RuleNumber => ({
  key,
  says,
  indicator,
  amount: fractionOf(decimal),
  unit: '分',
});

const share = (key: string, says: string, indicator: string, decimal: string): RuleNumber => ({
  key,
  says,
  indicator,
  amount: multiply(fractionOf(decimal), fraction(100n)),
  unit: '%',
});

/** A number in the measure of the values: a rate as a percentage, an amount in the unit of its indicator. */
function measured(
  archive: Archive,
  key: string,
  says: string,
  indicator: string,
  decimal: string,
): RuleNumber {
  const { unit = '' } = find(archive.indicators, indicator) ?? {};
  const amount = unit === '%' ? share('', '', '', decimal).amount : inUnit(fractionOf(decimal), unit);
  return { key, says, indicator, amount, unit };
}

/** The id of a number of a scheme's rules. */
export const ruleFigureId = ({ id }: Pick<KeptScheme, 'id'>, key: string): string => `scheme.${id}.${key}`;

function makeFigure(
  scheme: KeptScheme,
  { key, says, indicator, amount, unit, inputs = [] }: RuleNumber,
): Figure {
  const places = placesFor(amount);
  const value = roundTo(amount, places);
  const period = heldIn(scheme);
  return {
    id: ruleFigureId(scheme, key),
    subject: { kind: 'place', id: scheme.place ?? '' },
    place: scheme.place ?? '',
    indicator,
    text: `${value}${unit}`,
    value,
    unit,
    period,
    asOf: { ...period, stated: false },
    scope: '',
    cohort: '',
    working: {
      rule: inputs.length > 0 ? '求和' : '办法规定',
      formula: says,
      inputs,
      exact: fractionText(amount),
      places,
      version: scheme.version,
    },
    home: schemeAddress(scheme.id),
  };
}

/** The fewest decimals that tell a written number whole, at most four. */
export function placesFor(amount: Fraction): number {
  for (let places = 0; places < 4; places += 1)
    if ((amount.n * 10n ** BigInt(places)) % amount.d === 0n) return places;
  return 4;
}

/** The days on which a scheme holds. */
export const heldIn = ({ from, to }: KeptScheme): Span => ({
  text: to === undefined ? `${dayWords(from)}以来` : `${dayWords(from)}至${dayWords(to)}`,
  start: from,
  end: to ?? null,
});
