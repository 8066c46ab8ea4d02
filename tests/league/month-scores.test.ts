import { describe, expect, it } from 'vitest';
import { monthScores, scoreMonths } from '../../src/league/month-scores.ts';
import { allScoreFigures } from '../../src/league/row-score-figures.ts';
import { type Archive, get } from '../../src/model/archive.ts';
import { fractionText } from '../../src/model/fraction.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { returnOf } from '../province/province.ts';
import type { Changes } from '../reading/trial-site.ts';
import { SCHEMES, scoredProvince, withStatements } from './scored-province.ts';

const archive = scoredProvince();
const SCHEME_FILE = 'content/schemes/saima.yaml';

/** Each of a group in a month: base + bonus − deduction = total, of how much, and its rank or why it has none. */
function drawGroup(of: Archive, month: string, group: string): string[] {
  const { schemes } = monthScores(of, get(of.places, 'jia'), month);
  const rows = schemes[0]?.groups.find((one) => one.group === group)?.rows ?? [];
  return rows.map(({ place, score, total, base }) => {
    const [b, plus, minus, sum, max] = [score.base, score.bonus, score.deduction, score.total, score.max].map(
      fractionText,
    );
    return `${place.short} ${b}+${plus}-${minus}=${sum}/${max} ${base.rank ?? base.outside} ${total.rank ?? total.outside}`;
  });
}

describe('the scores of a city, worked out by hand', () => {
  // v1: 开工率 ÷ 80% × 60, at most 60, and 40, 20 or 10 for the first, second and third by 开工率 (base 3 or more).
  // 东 2/4: 1/2 ÷ 4/5 × 60 = 75/2, first with 南: 40 → 155/2; two mass starts are 4, capped at 3 → 161/2.
  // 南 2/4: 155/2; its return names no mass start, so there was none: 155/2.
  // 西 1/5: 1/5 ÷ 4/5 × 60 = 15, third (1, 1, 3): 10 → 25.
  // 北 2/2: 1 ÷ 4/5 is over one: 60; two projects are too few for a rank → 60 of 60, and no place among the others.
  it('in March by the first version', () => {
    expect(drawGroup(archive, '2024-03', '一组')).toEqual([
      '东 155/2+3-0=161/2/100 1 1',
      '南 155/2+0-0=155/2/100 1 2',
      '西 25+0-0=25/100 3 3',
      '北 60+0-0=60/60 基数小 基数小',
    ]);
  });

  // Two contestants have no ranks, so 位次 has no data: 1/3 ÷ 4/5 × 60 = 25 and 2/3 ÷ 4/5 × 60 = 50, of 60.
  it('in a group of two nobody is complete', () => {
    expect(drawGroup(archive, '2024-03', '二组')).toEqual([
      '高新 25+0-0=25/60 组内不足三个 组内不足三个',
      '临港 50+0-0=50/60 组内不足三个 组内不足三个',
    ]);
  });

  // v2: × 40, and 60, 30, 15. 东 3/4: 15/16 × 40 = 75/2, + 60 = 195/2. 南 and 西 2/5: 1/2 × 40 = 20, second both: + 30 = 50.
  // 北 sent nothing: no points, no mass starts assumed.
  it('in April by the second', () => {
    expect(drawGroup(archive, '2024-04', '一组')).toEqual([
      '东 195/2+0-0=195/2/100 1 1',
      '南 50+0-0=50/100 2 2',
      '西 50+0-0=50/100 2 2',
      '北 0+0-0=0/0 未报送 未报送',
    ]);
  });

  // By v1 in April: 东 15/16 × 60 + 40 = 385/4, so 5/4 more now; 南 and 西 1/2 × 60 + 20 = 50, the same.
  it('with the version before cast back beside it, and none beside the first', () => {
    const casts = (month: string) =>
      monthScores(archive, get(archive.places, 'jia'), month).schemes[0]?.groups[0]?.rows.map(
        ({ cast }) =>
          cast && [
            cast.before && fractionText(cast.before.total),
            cast.difference && fractionText(cast.difference),
          ],
      );
    expect(casts('2024-03')).toEqual([undefined, undefined, undefined, undefined]);
    expect(casts('2024-04')).toEqual([
      ['385/4', '5/4'],
      ['50', '0'],
      ['50', '0'],
      ['0', undefined],
    ]);
  });
});

describe('a value', () => {
  const parts = (of: Archive, place: string, month = '2024-03') =>
    monthScores(of, get(of.places, 'jia'), month)
      .schemes[0]?.groups.flatMap(({ rows }) => rows)
      .find((row) => row.place.id === place)?.score.parts;

  it('of an event that a return does not name is nothing, of a place that sent none it is not known', () => {
    expect(parts(archive, 'nan')?.at(-1)).toMatchObject({ value: { n: 0n }, earned: { n: 0n } });
    expect(parts(archive, 'bei', '2024-04')?.at(-1)).toMatchObject({ absent: '未报送' });
  });

  it('of an event that a return calls unknown stays unknown', () => {
    const unknown = scoredProvince(withStatements('nan', '2024-03', '集中开工次数: 待核'));
    expect(parts(unknown, 'nan')?.at(-1)).toMatchObject({ absent: '待核' });
  });

  it('of a deduction is never taken for nothing', () => {
    const deducting = SCHEMES.replaceAll(
      '  加分:',
      '  扣分:\n    - 名称: 逾期\n      指标: 逾期项目数\n      每: 1\n      得: 1\n  加分:',
    );
    const of = scoredProvince({ [SCHEME_FILE]: deducting });
    expect(parts(of, 'dong')?.at(-1)).toMatchObject({ kind: 'deduction', absent: '未报送' });
    expect(drawGroup(of, '2024-03', '一组')).toContain('东 155/2+3-0=161/2/100 1 未报送');
  });

  it('of a rate that is of nothing does not apply', () => {
    const none = scoredProvince({
      'content/cities/jia/counties/xi/returns/2024-03.yaml': returnOf(
        'jia-2024-03',
        '2024-03',
        'xi',
        [0, 0],
      ).replace('项目:\n', ''),
    });
    expect(parts(none, 'xi')?.[0]).toMatchObject({ absent: '不适用' });
  });
});

describe('a scheme', () => {
  it('scores the months in which it holds', () => {
    expect(scoreMonths(archive, get(archive.places, 'jia'))).toEqual(['2024-03', '2024-04']);
    const late = scoredProvince({
      [SCHEME_FILE]: SCHEMES.replace('起: 2024-01-01', '起: 2024-03-31').replaceAll(
        '2024-04-01',
        '2024-06-01',
      ),
    });
    expect(scoreMonths(late, get(late.places, 'jia'))).toEqual(['2024-03']);
  });

  it('without rules scores nobody, and gives no number', () => {
    const silent = scoredProvince({
      [SCHEME_FILE]:
        'saima:\n  名称: 甲市赛马办法\n  说明: 没有印出。\n  版本: 1\n  起: 2024-01-01\n  地区: 甲市\n  规则: 未公布\n',
    });
    expect(scoreMonths(silent, get(silent.places, 'jia'))).toEqual([]);
    expect(allScoreFigures(silent)).toEqual([]);
  });

  it('for some groups scores them alone, and one of another place nobody', () => {
    const groups = (text: string) => {
      const of = scoredProvince({ [SCHEME_FILE]: text });
      return monthScores(of, get(of.places, 'jia'), '2024-03').schemes.flatMap((one) =>
        one.groups.map(({ group }) => group),
      );
    };
    expect(groups(SCHEMES.replaceAll('地区: 甲市', '组: [二组]'))).toEqual(['二组']);
    expect(groups(SCHEMES.replaceAll('地区: 甲市', '地区: 东县'))).toEqual([]);
  });

  it('with all points multiplied gives the same shares and ranks', () => {
    const times = (text: string, factor: number) =>
      text.replaceAll(/(权重|得|封顶): (\d+)$/gm, (_, key, points) => `${key}: ${Number(points) * factor}`);
    const scaled = scoredProvince({ [SCHEME_FILE]: times(SCHEMES, 7) });
    const drawn = (of: Archive) =>
      ['2024-03', '2024-04'].flatMap((month) =>
        monthScores(of, get(of.places, 'jia'), month).schemes.flatMap(({ groups }) =>
          groups.flatMap(({ rows }) =>
            rows.map(({ score: { id, share }, base, total }) => [id, share, base.rank, total.rank]),
          ),
        ),
      );
    expect(drawn(scaled)).toEqual(drawn(archive));
  });
});

it('a revision changes the scores that rest on it, and no others', () => {
  const revised = scoredProvince({
    'content/cities/jia/counties/xi/returns/2024-04-r2.yaml': returnOf(
      'jia-2024-04',
      '2024-04',
      'xi',
      [5, 1],
    ).replace('2024-05-03', '2024-05-09'),
  });
  for (const [month, group] of [
    ['2024-03', '一组'],
    ['2024-03', '二组'],
    ['2024-04', '二组'],
  ] as const)
    expect(drawGroup(revised, month, group)).toEqual(drawGroup(archive, month, group));
  // 西 1/5: 1/4 × 40 = 10, third now: 15. 南 is second alone and keeps its 50.
  expect(drawGroup(revised, '2024-04', '一组')).toEqual([
    '东 195/2+0-0=195/2/100 1 1',
    '南 50+0-0=50/100 2 2',
    '西 25+0-0=25/100 3 3',
    '北 0+0-0=0/0 未报送 未报送',
  ]);
});

describe('the lists', () => {
  const lists = (changes: Changes) => {
    const of = scoredProvince(changes);
    return monthScores(of, get(of.places, 'jia'), '2024-03').schemes[0]?.groups[0]?.lists;
  };
  const black = { [SCHEME_FILE]: SCHEMES.replaceAll('目标: 70%', '目标: 70%\n  黑榜: 开') };

  // 东 is first of three and has 77.5%, over 70%; 西 is last and has 25%.
  it('red is for merit, and black is off', () => {
    expect(lists({})).toEqual({ red: ['dong'], black: [], excused: [] });
    expect(lists({ [SCHEME_FILE]: SCHEMES.replaceAll('目标: 70%', '目标: 80%') })?.red).toEqual([]);
    expect(lists({ [SCHEME_FILE]: SCHEMES.replaceAll('  目标: 70%\n', '') })).toBeUndefined();
  });

  it('black is there where the scheme says so, but for an excuse', () => {
    expect(lists(black)?.black).toEqual(['xi']);
    expect(lists({ ...black, ...withStatements('xi', '2024-03', '免责情形: 不可抗力') })).toMatchObject({
      black: [],
      excused: [{ id: 'xi', excuses: ['不可抗力'] }],
    });
  });

  it('black is never about places that others wrote of', () => {
    const site =
      '格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 非官方汇编\n说明: 汇编。\n网址: https://paper.example\n最小基数: 3\n';
    expect(lists({ ...black, 'content/site.yaml': site })?.black).toEqual([]);
  });
});

describe('the figures', () => {
  const figures = allFigures(archive);

  it('have ids of their own', () => {
    const ids = figures.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('of a total name the figures that make it, down to the claims', () => {
    const byId = new Map(figures.map((one) => [one.id, one]));
    const claims = new Set(archive.claims.map(({ id }) => id));
    const totals = allScoreFigures(archive).filter(({ working }) => working.rule === '总分');
    const leaves = (id: string): string[] =>
      byId.get(id)?.working.inputs.flatMap(({ claim }) => (claims.has(claim) ? [claim] : leaves(claim))) ??
      [];
    expect(totals.length).toBeGreaterThan(0);
    for (const { id } of totals) expect(leaves(id).length).toBeGreaterThan(0);
    for (const { working } of allScoreFigures(archive))
      for (const { claim } of working.inputs) expect(claims.has(claim) || byId.has(claim), claim).toBe(true);
  });
});
