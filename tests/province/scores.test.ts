import { describe, expect, it } from 'vitest';
import { type MonthScores, monthScores } from '../../src/league/month-scores.ts';
import { allScoreFigures } from '../../src/league/row-score-figures.ts';
import { type Archive, get } from '../../src/model/archive.ts';
import { type Fraction, fractionText } from '../../src/model/fraction.ts';
import { listPages } from '../../src/views/list-pages.ts';
import type { Changes } from '../reading/trial-site.ts';
import { returnPath } from './returns.ts';
import { saying, wholeProvince } from './whole-province.ts';
import { SCHEME_FILE, SCHEMES } from './whole-rules.ts';

// The working is in working/scores.md.
const archive = wholeProvince();
const scoresOf = (of: Archive, month: string): MonthScores => monthScores(of, get(of.places, 'jia'), month);
const rowsOf = (of: Archive, month: string) =>
  scoresOf(of, month).schemes.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
const rowOf = (id: string, month: string) => rowsOf(archive, month).find(({ place }) => place.id === id);
const exact = (one: Fraction | undefined): string => (one ? fractionText(one) : '–');

describe('the points of June', () => {
  it.each([
    // place     开工     投资       位次            入统     集中开工  逾期问题
    ['dong', '48', '24', '20', '10', '2', '21'],
    ['nan', '30', '30', '14', '10', '3', '0'],
    ['bei', '25', '0', '8', '0', '0', '3'],
    ['xi', '20', '未报送', '0', '0', '0', '未报送'],
    ['gaoxin', '100/3', '未报送', '组内不足三个', '未报送', '0', '未报送'],
    ['lingang', '48', '未报送', '组内不足三个', '未报送', '0', '未报送'],
  ])('of %s, item by item', (id, ...points) => {
    const parts = rowOf(id, '2024-06')?.score.parts ?? [];
    expect(parts.map(({ earned, absent }) => absent ?? exact(earned))).toEqual(points);
  });

  it.each([
    // place     base     +    −     total    of     share    base rank  total rank
    ['dong', '102', '2', '21', '83', '100', '51/50', 1, 2],
    ['nan', '84', '3', '0', '87', '100', '21/25', 2, 1],
    ['bei', '33', '0', '3', '30', '100', '33/100', 3, 3],
    ['xi', '20', '0', '0', '20', '70', '2/7', '未报送', '未报送'],
    ['gaoxin', '100/3', '0', '0', '100/3', '40', '5/6', '未报送', '未报送'],
    ['lingang', '48', '0', '0', '48', '40', '6/5', '未报送', '未报送'],
  ])('of %s, together', (id, ...expected) => {
    const row = rowOf(id, '2024-06');
    const { base, bonus, deduction, total, max, share } = row?.score ?? {};
    expect([
      ...[base, bonus, deduction, total, max, share].map(exact),
      row?.base.rank ?? row?.base.outside,
      row?.total.rank ?? row?.total.outside,
    ]).toEqual(expected);
  });

  it('are complete for those three who told everything', () => {
    const complete = rowsOf(archive, '2024-06').filter(({ score }) => score.complete);
    expect(complete.map(({ place }) => place.id)).toEqual(['nan', 'dong', 'bei']);
  });

  it.each([
    ['dong', 0, '实际值除以满分值，再乘权重，超过上限的部分不计'],
    ['nan', 1, '按实际值所在的档得分'],
    ['bei', 1, '没有达到最低一档，不得分'],
    ['nan', 2, '按组内名次得分'],
    ['xi', 2, '名次排在给分的名次之后，不得分'],
    ['dong', 3, '达到标准，得满分'],
    ['bei', 3, '没有达到标准，不得分'],
    ['nan', 4, '每满规定的量加分一次，到上限为止'],
    ['dong', 5, '每满规定的量扣分一次'],
    ['nan', 5, '不满一次的量，不扣分'],
    ['xi', 5, '没有可用的数（未报送），没有扣分'],
  ])('of %s for item %i say how: %s', (id, at, how) => {
    expect(rowOf(id, '2024-06')?.score.parts[at]?.how).toBe(how);
  });

  it('of 东县 are printed with their working', () => {
    const own = allScoreFigures(archive).filter(
      ({ place, home, working }) =>
        place === 'dong' && home === '/league/jia/2024-06/scores/dong/' && working.version === 2,
    );
    expect(own.map(({ text, working }) => [working.rule, text, working.exact])).toEqual([
      ['得分', '48.00分', '48'],
      ['得分', '24.00分', '24'],
      ['得分', '20.00分', '20'],
      ['得分', '10.00分', '10'],
      ['加分', '2.00分', '2'],
      ['扣分', '21.00分', '21'],
      ['名次', '1位', '1'],
      ['求和', '102.00分', '102'],
      ['求和', '2.00分', '2'],
      ['求和', '21.00分', '21'],
      ['总分', '83.00分', '83'],
      ['得分率', '102.0%', '51/50'],
      ['名次', '1位', '1'],
      ['名次', '2位', '2'],
      ['差', '13.00分', '13'],
      ['差', '32.0个百分点', '8/25'],
    ]);
  });
});

describe('June by the first version, cast beside the second', () => {
  it.each([
    // place      total     share     total now − then   share now − then
    ['dong', '70', '7/10', '13', '8/25'],
    ['nan', '145/2', '29/40', '29/2', '23/200'],
    ['bei', '165/4', '33/80', '-45/4', '-33/400'],
    ['xi', '25', '1/2', '–', '–'],
  ])('of %s', (id, ...expected) => {
    const { before, difference, shareDifference } = rowOf(id, '2024-06')?.cast ?? {};
    expect([before?.total, before?.share, difference, shareDifference].map(exact)).toEqual(expected);
  });
});

describe('the ranks of June by the first version beside the second', () => {
  const ranks = (of: Archive) =>
    rowsOf(of, '2024-06').map(({ place, totalBefore, total }) => [place.id, totalBefore?.rank, total.rank]);
  const first = SCHEMES.replace('权重: 50', '权重: 80').replace('权重: 50', '权重: 20');
  const page = (of: Archive): string =>
    JSON.stringify(
      listPages(of)
        .find(({ address }) => address === '/league/jia/2024-06/scores/')
        ?.compose(),
    );

  it('are the same', () => {
    expect(ranks(archive).slice(0, 3)).toEqual([
      ['nan', 1, 1],
      ['dong', 2, 2],
      ['bei', 3, 3],
    ]);
    expect(page(archive)).toContain('换了办法，谁的名次都不变。');
  });

  it('would be others by other weights, and the page says whose', () => {
    const other = wholeProvince({ [SCHEME_FILE]: first });
    expect(ranks(other).slice(0, 3)).toEqual([
      ['nan', 2, 1],
      ['dong', 1, 2],
      ['bei', 3, 3],
    ]);
    expect(page(other)).toContain('换了办法，南和东的名次不同。');
  });
});

describe('April by the first version', () => {
  it.each([
    ['dong', '435/8', '100', '组内不足三个'],
    ['nan', '30', '100', '组内不足三个'],
    ['xi', '25', '50', '未报送'],
    ['bei', '0', '0', '未报送'],
  ])('of %s is %s of %s: %s', (id, ...expected) => {
    const row = rowOf(id, '2024-04');
    expect([exact(row?.score.total), exact(row?.score.max), row?.total.outside]).toEqual(expected);
    expect(row?.cast).toBeUndefined();
  });
});

describe('the lists of June', () => {
  const listsOf = (changes: Changes = {}) =>
    scoresOf(wholeProvince(changes), '2024-06').schemes[0]?.groups[0]?.lists;
  const black = { [SCHEME_FILE]: SCHEMES.replaceAll('目标: 70%', '目标: 70%\n  黑榜: 开') };
  const excuse = { [returnPath('bei', '2024-06')]: saying('bei', '2024-06', '免责情形: 不可抗力') };

  it('are red for merit, and black only where the scheme wants it', () => {
    expect(listsOf()).toEqual({ red: ['nan'], black: [], excused: [] });
    expect(listsOf(black)).toEqual({ red: ['nan'], black: ['bei'], excused: [] });
  });

  it('leave out who has an excuse, and say so', () => {
    const excused = [{ id: 'bei', excuses: ['不可抗力'] }];
    expect(listsOf({ ...black, ...excuse })).toEqual({ red: ['nan'], black: [], excused });
    expect(listsOf(excuse)).toEqual({ red: ['nan'], black: [], excused: [] });
  });
});
