import { describe, expect, it } from 'vitest';
import { type Changes, card } from '../reading/trial-site.ts';
import { type Change, changedFigures, letterNames } from './compare-figures.ts';
import { returnFile, returnPath, type Sent, spent } from './returns.ts';
import { wholeProvince } from './whole-province.ts';

// The working is in working/revisions.md.
const archive = wholeProvince();

/** The file of a second version of a return: it replaces what it names, and nothing else. */
const revision = (place: string, month: string, sent: Sent): Changes => ({
  [returnPath(place, month, '-r2')]: returnFile(place, month, sent),
});

/** Where a changed figure stands, whose and what it is, what it was and what it has become. */
const draw = ({ figure: { home = '', place, working }, before = '–', after = '–' }: Change): string => {
  const page = home
    .replace('/league/jia/', '')
    .replace(`/scores/${place}/`, '/scores/')
    .replace(/^\/indicators\/.*$/, '口径库');
  return `${page} ${place} ${working.rule} ${before} → ${after}`;
};

describe('南县 puts its 完成投资 of June right: 3亿元 instead of 2.1亿元', () => {
  const revised = wholeProvince(revision('nan', '2024-06', { received: '07-09', says: [spent('3')] }));

  it('which changes these figures and no other', () => {
    expect(changedFigures(archive, revised).map(draw).sort()).toEqual(
      [
        '口径库 nan 比率 35.0% → 50.0%',
        '/schedule/jia/ nan 比率 35.0% → 50.0%',
        '/schedule/jia/ nan 落后序时 15.0个百分点 → 0.0个百分点',
        // By the even curve beside: it asks for as much by the end of June.
        '/schedule/jia/ nan 落后序时 15.0个百分点 → 0.0个百分点',
        '/schedule/jia/ nan 完成比率 70.0% → 100.0%',
        // The bulletin of the month.
        '/schedule/jia/2024-06/ nan 落后序时 15.0个百分点 → 0.0个百分点',
        // By the second version: the same band, of another amount.
        '2024-06/scores/ nan 得分 30.00分 → 30.00分',
        '2024-06/scores/ nan 差 14.50分 → 0.50分',
        '2024-06/scores/ nan 差 11.5个百分点 → 3.5个百分点',
        // By the first version beside it.
        '2024-06/scores/ nan 得分 35.00分 → 50.00分',
        '2024-06/scores/ nan 求和 72.50分 → 87.50分',
        '2024-06/scores/ nan 总分 72.50分 → 87.50分',
        '2024-06/scores/ nan 名次 1位 → 1位',
        '2024-06/scores/ nan 得分率 72.5% → 87.5%',
      ].sort(),
    );
  });

  it('and takes back its letter of June', () => {
    const gone = letterNames(archive).filter((name) => name !== 'place-behind nan 2024-06');
    expect(letterNames(revised)).toEqual(gone);
  });
});

describe('西县 puts its counts of March right: 3 of 5 started instead of 1', () => {
  const revised = wholeProvince(revision('xi', '2024-03', { received: '04-09', counts: [5, 3] }));

  it('which changes these figures and no other', () => {
    const march = (home: string): string[] => [
      `${home} xi 名次 3位 → 1位`,
      `${home} xi 最好名次 3位 → 1位`,
      `${home} xi 最差名次 – → 3位`,
      `${home} dong 名次 1位 → 2位`,
      `${home} dong 最差名次 2位 → 3位`,
      `${home} nan 名次 1位 → 2位`,
      `${home} nan 最差名次 2位 → 3位`,
    ];
    expect(changedFigures(archive, revised).map(draw).sort()).toEqual(
      [
        '口径库 xi 比率 20.0% → 60.0%',
        ...march('2024-03/'),
        ...march('2024-q1/'),
        '2024-04/ dong 名次变动 – → 1位',
        '2024-04/ nan 名次变动 1位 → –',
        '2024-q2/ dong 名次变动 – → 1位',
        '2024-q2/ nan 名次变动 1位 → –',
        '2024-q2/ xi 名次变动 1位 → 3位',
        '2024-03/scores/ xi 得分 12.50分 → 37.50分',
        '2024-03/scores/ xi 求和 12.50分 → 37.50分',
        '2024-03/scores/ xi 总分 12.50分 → 37.50分',
        '2024-03/scores/ xi 得分率 25.0% → 75.0%',
      ].sort(),
    );
  });

  it('and no letter', () => {
    expect(letterNames(revised)).toEqual(letterNames(archive));
  });
});

it('a county that never sends anything changes nothing of anybody', () => {
  const silent = wholeProvince({
    'content/cities/jia/counties/wu/county.md': card([
      '名称: 无县',
      '简称: 无',
      '级别: 县',
      '上级: 甲市',
      '组: 一组',
      '次序: 0',
    ]),
  });
  expect(changedFigures(archive, silent)).toEqual([]);
  expect(letterNames(silent)).toEqual(letterNames(archive));
});
