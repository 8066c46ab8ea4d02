import { cityProblemsAddress, problemsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import { fraction, fractionText, multiply, roundTo } from '../../model/fraction.ts';
import { countFigure } from '../counts/count-figure.ts';
import type { TroubleCourse } from './trouble-course.ts';
import {
  AGE_CLASSES,
  ageClassOf,
  LEVEL_WORDS,
  levelOf,
  type TroubleGroup,
  troubleGroups,
} from './trouble-groups.ts';

/** What is counted in every group: key → which of its problems, and in which words. */
const CLOSING: Readonly<Record<string, readonly [words: string, is: (course: TroubleCourse) => boolean]>> = {
  'problems-dated': ['有提出日期的', () => true],
  'problems-solved': ['已经办结的', ({ open }) => !open],
  'problems-in-term': ['在期限内办结的', ({ inTerm }) => inTerm === true],
  'problems-overdue': ['没有办结、已经超过期限的', ({ open, overdue = 0 }) => open && overdue > 0],
  'problems-due': ['该升级还没有升级的', ({ due }) => due !== undefined],
};

/** The counts of problems with dates, by closing, by level and by age; none where no problem has dates. */
export const countTroubles = (archive: Archive): Figure[] =>
  troubleGroups(archive).flatMap((group) => {
    const isWide = group.key === 'all' || group.key.startsWith('city:');
    const closing = Object.entries(CLOSING).map(([key, [words, is]]) =>
      countOf(group, key, words, group.courses.filter(is)),
    );
    return isWide ? [...closing, ...countOpen(group)] : closing.filter(({ value }) => value !== '0');
  });

/** Open problems by level, by age class, and by both; what there is none of is not counted. */
function countOpen(group: TroubleGroup): Figure[] {
  const open = group.courses.filter((course) => course.open);
  const levels = LEVEL_WORDS.map((words, level) => ({ words, level, key: `problems-level-${level}` }));
  const ages = AGE_CLASSES.map(({ words }, age) => ({ words, age, key: `problems-age-${age}` }));
  const at = (level: number) => (course: TroubleCourse) => levelOf(course) === level;
  const aged = (age: number) => (course: TroubleCourse) => ageClassOf(course.age) === age;
  return [
    countOf(group, 'problems-open', '没有办结的', open),
    ...levels.map(({ words, level, key }) =>
      countOf(group, key, `没有办结、到“${words}”的`, open.filter(at(level))),
    ),
    ...ages.map(({ words, age, key }) =>
      countOf(group, key, `没有办结、提出${words}的`, open.filter(aged(age))),
    ),
    ...levels.flatMap(({ words, level }) =>
      ages.map((age) =>
        countOf(
          group,
          `problems-age-${age.age}-level-${level}`,
          `没有办结、提出${age.words}、到“${words}”的`,
          open.filter(at(level)).filter(aged(age.age)),
        ),
      ),
    ),
  ].filter(({ value }) => value !== '0');
}

const countOf = (
  { key, place, words }: TroubleGroup,
  what: string,
  which: string,
  courses: readonly TroubleCourse[],
): Figure =>
  countFigure({
    key: `${what}:${key}`,
    unit: '个',
    what: `${which}${words}`,
    subject: { kind: 'place', id: place },
    ids: courses.map(({ trouble }) => `${trouble.place}/${trouble.id}`),
  });

/** The share of its problems that a group has solved; undefined below the site's smallest base. */
export function closingRate(
  archive: Archive,
  { key, place, words, courses }: TroubleGroup,
): Figure | undefined {
  if (courses.length < archive.site.smallBase) return undefined;
  const rate = fraction(BigInt(courses.filter(({ open }) => !open).length), BigInt(courses.length));
  const value = roundTo(multiply(rate, fraction(100n)), 1);
  const city = key.startsWith('place:') ? find(archive.places, place)?.city : undefined;
  return {
    id: `closing-rate.${key}`,
    subject: { kind: 'place', id: place },
    place,
    indicator: COUNT_INDICATOR,
    text: `${value}%`,
    value,
    unit: '%',
    period: { text: '', start: null, end: null },
    asOf: { text: '', start: null, end: null, stated: false },
    scope: words,
    cohort: '',
    working: {
      rule: '办结率',
      formula: '已经办结的 ÷ 有提出日期的',
      inputs: [],
      exact: fractionText(rate),
      places: 1,
      version: 1,
    },
    home: city === undefined ? problemsAddress() : cityProblemsAddress(city),
  };
}

/** Every closing rate of an archive, for figures.json. */
export const closingRates = (archive: Archive): Figure[] =>
  troubleGroups(archive).flatMap((group) => closingRate(archive, group) ?? []);
