import { describe, expect, it } from 'vitest';
import { rollUp } from '../../src/figures/derived/roll-up.ts';
import { quarterOf, type ReviewPeriod, yearOf } from '../../src/figures/issues/review-period.ts';
import { placeProgress, projectProgress } from '../../src/figures/schedule/progress.ts';
import { quartersOf } from '../../src/figures/schedule/quarters.ts';
import { type Race, raceMonths, raceOf, reviewOf } from '../../src/league/race.ts';
import { type Archive, find, get } from '../../src/model/archive.ts';
import { wholeProvince } from './whole-province.ts';
import { yearProvince } from './year-province.ts';

// The working is in working/reviews.md.
const archive = wholeProvince();
const year = yearProvince();
const jia = (of: Archive) => get(of.places, 'jia');

/** The rows of 一组: place, rank (or why none), range, steps, reasons. */
const rowsOf = ({ sets }: Race) =>
  sets[0]?.groups[0]?.rows.map(({ place, row, movement }) => [
    place.short,
    row.rank ?? row.outside,
    row.range ? `${row.range.best}–${row.range.worst}` : '',
    movement?.steps,
    movement?.why.join('、'),
  ]);

describe('the race of a quarter', () => {
  it('is that of its last month beside the last month of the quarter before', () => {
    const race = reviewOf(archive, jia(archive), quarterOf('2024-06'));
    expect([race.id, race.month, race.before]).toEqual(['2024-q2', '2024-06', '2024-03']);
    expect(rowsOf(race)).toEqual([
      ['东', 1, '1–1', 0, ''],
      ['南', 2, '2–3', -1, '项目增加、别处变化'],
      ['北', 3, '2–4', undefined, '上期未参评'],
      ['西', 4, '2–4', -1, '别处变化'],
    ]);
  });

  it('moves nobody where nobody raced before: in the first quarter, and in June as a month', () => {
    const first = reviewOf(archive, jia(archive), quarterOf('2024-03'));
    expect(rowsOf(first)).toEqual([
      ['东', 1, '1–2', undefined, undefined],
      ['南', 1, '1–2', undefined, undefined],
      ['西', 3, '3–3', undefined, undefined],
      ['北', '基数小', '', undefined, undefined],
    ]);
    const june = rowsOf(raceOf(archive, jia(archive), '2024-06'));
    expect(june?.map(([place, rank, , steps]) => [place, rank, steps])).toEqual([
      ['东', 1, undefined],
      ['南', 2, undefined],
      ['北', 3, undefined],
      ['西', 4, undefined],
    ]);
    expect(raceMonths(archive, 'jia')).toEqual(['2024-03', '2024-04', '2024-06']);
  });
});

/** What a period comes to: the number (or the months that are missing), and what it was made of. */
function rolled(of: Archive, place: string, indicator: string, period: ReviewPeriod): string {
  const one = rollUp(of, place, indicator, period, '/league/jia/');
  if (one.kind === 'absent') return `缺 ${one.missing.join(' ')}`;
  if (one.kind === 'claim') return one.claim.value.text;
  const { text, working } = one.figure;
  const sign = working.rule === '求和' ? ' + ' : ' ÷ ';
  return `${working.inputs.map((input) => input.text).join(sign)} = ${text}`;
}

describe('the months of a quarter', () => {
  const [first, second] = [quarterOf('2024-03'), quarterOf('2024-06')];

  it.each([
    // indicator          东 一季度                            东 二季度
    ['month-spending', '0.1亿元 + 0.1亿元 + 0.3亿元 = 0.5亿元', '0.1亿元 + 0.6亿元 + 0.4亿元 = 1.1亿元'],
    ['invested', '0.5亿元', '1.6亿元'],
    ['started-projects', '2个', '4个'],
    ['planned-projects', '4个', '4个'],
    ['start-rate', '2个 ÷ 4个 = 50.0%', '4个 ÷ 4个 = 100.0%'],
    ['investment-rate', '0.5亿元 ÷ 10亿元 = 5.0%', '1.6亿元 ÷ 8亿元 = 20.0%'],
  ])('of 东县 come to, by the kind of %s: %s; %s', (indicator, ...expected) => {
    expect([first, second].map((period) => rolled(archive, 'dong', indicator, period))).toEqual(expected);
  });

  it.each([
    // indicator          南 一季度                  南 二季度
    ['month-spending', '缺 2024-02', '0亿元 + 1.5亿元 + 0.3亿元 = 1.8亿元'],
    ['invested', '0.3亿元', '2.1亿元'],
    ['started-projects', '2个', '3个'],
    ['planned-projects', '4个', '5个'],
    ['start-rate', '2个 ÷ 4个 = 50.0%', '3个 ÷ 5个 = 60.0%'],
    ['investment-rate', '0.3亿元 ÷ 6亿元 = 5.0%', '2.1亿元 ÷ 6亿元 = 35.0%'],
  ])('of 南县 come to, by the kind of %s: %s; %s', (indicator, ...expected) => {
    expect([first, second].map((period) => rolled(archive, 'nan', indicator, period))).toEqual(expected);
  });

  it('are missing where the last one tells nothing', () => {
    expect(rolled(archive, 'xi', 'invested', second)).toBe('缺 2024-06');
  });
});

describe('the plans of the quarters', () => {
  /** Each quarter: its plan, what was done, and how much of it that is; then the sum of the plans. */
  const drawn = (id: string, month: string) => {
    const project = find(archive.projects, id);
    const progress = project ? projectProgress(archive, project, month) : placeProgress(archive, id, month);
    const { quarters, sum } = quartersOf(archive, progress, '/schedule/jia/');
    const told = quarters.map(({ plan, done, rate }) =>
      [plan?.value.text, done && ('working' in done ? done.text : done.value.text), rate?.text]
        .filter((one) => one)
        .join(' '),
    );
    return [...told, sum?.text].join(' | ');
  };

  it.each([
    // who, by when       一季度                 二季度                  三季度   四季度   sum
    ['dong', '2024-06', '0.4亿元 0.5亿元 125.0% | 1亿元 1.10亿元 110.0% | 3.5亿元 | 3.1亿元 | 8.00亿元'],
    ['dong', '2024-05', '0.4亿元 0.5亿元 125.0% | 1亿元 0.70亿元 70.0% | 3.5亿元 | 3.1亿元 | 8.00亿元'],
    ['dong', '2024-03', '0.4亿元 0.5亿元 125.0% | 1.6亿元 | 4亿元 | 4亿元 | 10.00亿元'],
    ['dong-1', '2024-06', '1亿元 0.1亿元 10.0% | 1亿元 0.90亿元 90.0% | 1亿元 |  | '],
  ])('of %s as of %s: %s', (id, month, expected) => {
    expect(drawn(id, month)).toEqual(expected);
  });
});

describe('the year', () => {
  const whole = yearOf('2024-12');

  it('is raced as December has it, beside the December before', () => {
    const race = reviewOf(year, jia(year), whole);
    expect([race.id, race.month, race.before]).toEqual(['2024', '2024-12', '2023-12']);
    expect(rowsOf(race)).toEqual([
      ['东', 1, '1–3', 3, '自身进展'],
      ['南', 2, '1–4', -1, '项目增加、别处变化'],
      ['西', 2, '1–4', 1, '自身进展'],
      ['北', 4, '1–4', -2, '别处变化'],
    ]);
    expect(race.sets[0]?.groups[0]?.standing.notes).toEqual([]);
  });

  it('sums what flows month by month, takes what is told for the whole, and names the month that is missing', () => {
    expect(rolled(year, 'dong', 'month-spending', whole)).toMatch(/^0\.1亿元 \+ .+ \+ 1\.2亿元 = 7\.8亿元$/);
    expect(rolled(year, 'nan', 'month-spending', whole)).toBe('5亿元');
    expect(rolled(year, 'xi', 'month-spending', whole)).toBe('缺 2024-07');
  });

  it.each([
    // indicator          东                         南                         西                          北
    ['start-rate', '4个 ÷ 4个 = 100.0%', '4个 ÷ 5个 = 80.0%', '4个 ÷ 5个 = 80.0%', '3个 ÷ 4个 = 75.0%'],
    ['planned-projects', '4个', '5个', '5个', '4个'],
  ])('takes %s from December', (indicator, ...expected) => {
    const places = ['dong', 'nan', 'xi', 'bei'];
    expect(places.map((place) => rolled(year, place, indicator, whole))).toEqual(expected);
  });
});
