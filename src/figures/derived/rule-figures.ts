import { type Address, noticesAddress, scheduleAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import { type Fraction, fraction, fractionOf, fractionText, roundTo } from '../../model/fraction.ts';
import {
  type LightMeasure,
  type LightRule,
  type NoticeRule,
  type PlanCurve,
  WATCH_LIMITS,
  type WatchSubject,
} from '../../model/rules.ts';
import { planShare } from '../schedule/plan-share.ts';
import { inPoints } from '../schedule/progress.ts';
import { watchRule } from '../schedule/watch-lists.ts';

const NOWHEN = { text: '', start: null, end: null } as const;

/** The unit of what each measure counts. */
const MEASURE_UNIT: Readonly<Record<LightMeasure, string>> = {
  落后百分点: '个百分点',
  完成比率: '%',
  逾期月数: '个月',
  连续月数: '个月',
};

interface Parameter {
  readonly id: string;
  readonly rule?: string;
  readonly formula: string;
  readonly exact: Fraction;
  readonly shown: Fraction;
  readonly unit: string;
  readonly places: number;
  readonly home?: Address;
}

/** A number of a rule as a figure, at home on the page that shows the rules. */
function parameter(
  archive: Archive,
  { id, rule = '规则参数', formula, home = scheduleAddress(), ...made }: Parameter,
): Figure {
  const root = citiesOf(archive)[0]?.id ?? '';
  const value = roundTo(made.shown, made.places);
  return {
    id,
    subject: { kind: 'place', id: root },
    place: root,
    indicator: COUNT_INDICATOR,
    text: `${value}${made.unit}`,
    value,
    unit: made.unit,
    period: NOWHEN,
    asOf: { ...NOWHEN, stated: false },
    scope: '',
    cohort: '',
    working: { rule, formula, inputs: [], exact: fractionText(made.exact), places: made.places, version: 1 },
    home,
  };
}

const written = (
  archive: Archive,
  id: string,
  formula: string,
  decimal: string,
  unit: string,
  home?: Address,
): Figure => {
  const exact = fractionOf(decimal);
  const places = (decimal.split('.')[1] ?? '').length;
  return parameter(archive, { id, formula, exact, shown: exact, unit, places, ...(home ? { home } : {}) });
};

/** From where on a rule is yellow and red, and its days of grace where it has some. */
export const lightParameters = (
  archive: Archive,
  rule: LightRule,
): { readonly yellow: Figure; readonly red: Figure; readonly grace?: Figure } => ({
  yellow: written(archive, `rule.${rule.id}.yellow`, '黄灯起', rule.yellow, MEASURE_UNIT[rule.measure]),
  red: written(archive, `rule.${rule.id}.red`, '红灯起', rule.red, MEASURE_UNIT[rule.measure]),
  ...(rule.graceDays > 0
    ? { grace: written(archive, `rule.${rule.id}.grace`, '宽限', String(rule.graceDays), '天') }
    : {}),
});

/** For how many months a letter rule's lights have to be lit, and within how many working days an answer is due. */
export const noticeParameters = (
  archive: Archive,
  rule: NoticeRule,
): { readonly months: Figure; readonly answer: Figure } => ({
  months: written(
    archive,
    `notice.${rule.id}.months`,
    '连续亮灯',
    String(rule.months),
    '个月',
    noticesAddress(),
  ),
  answer: written(
    archive,
    `notice.${rule.id}.answer`,
    '答复期限',
    String(rule.answerDays),
    '个工作日',
    noticesAddress(),
  ),
});

/** From which limit on a project is on a list; undefined where no rule says so. */
export function watchParameter(archive: Archive, subject: WatchSubject): Figure | undefined {
  const rule = watchRule(archive, subject);
  return (
    rule &&
    written(archive, `rule.${rule.id}.limit`, `列入“${rule.name}”`, rule.limit, WATCH_LIMITS[subject].unit)
  );
}

/** The share of the year that a curve asks for by the end of each month, in %. */
export const curveShares = (archive: Archive, curve: PlanCurve): Figure[] =>
  curve.months.map((_, index) => {
    const month = String(index + 1).padStart(2, '0');
    const exact = planShare(curve, `2000-${month}`) ?? fraction(0n);
    return parameter(archive, {
      id: `curve.${curve.id}.${month}`,
      rule: '序时比例',
      formula: '到这个月为止各月份额之和 ÷ 全年份额之和',
      ...{ exact, shown: inPoints(exact), unit: '%', places: 1 },
    });
  });

/** Every number that the rules for schedules, lights and letters are told in. */
export const ruleFigures = (archive: Archive): Figure[] => [
  ...archive.rules.lights.flatMap((rule) => Object.values(lightParameters(archive, rule))),
  ...archive.rules.notices.flatMap((rule) => Object.values(noticeParameters(archive, rule))),
  ...archive.rules.watches.flatMap(({ subject }) => watchParameter(archive, subject) ?? []),
  ...archive.rules.curves.flatMap((curve) => curveShares(archive, curve)),
];
