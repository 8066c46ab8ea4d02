import { describe, expect, it } from 'vitest';
import { raceMonths, raceOf } from '../../src/league/race.ts';
import { raceFigures } from '../../src/league/race-figures.ts';
import type { Archive } from '../../src/model/archive.ts';
import { get } from '../../src/model/archive.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { drawView } from '../draw-view.ts';
import { card } from '../reading/trial-site.ts';
import { province, returnOf } from './province.ts';

const archive = province();
const CITY = 'content/cities/jia';

/** The rows of one group in one month: place, rank (or why none), range, steps, reasons. */
function rows(of: Archive, month: string, group: string) {
  const race = raceOf(of, get(of.places, 'jia'), month);
  const found = race.sets[0]?.groups.find((one) => one.group === group);
  return found?.rows.map(({ place, row, movement }) => [
    place.short,
    row.rank ?? row.outside,
    ...(row.tied ? ['并列'] : []),
    ...(row.range ? [`${row.range.best}–${row.range.worst}`] : []),
    ...(movement?.steps === undefined ? [] : [movement.steps, ...movement.why]),
  ]);
}

describe('the province on paper', () => {
  it('races in the months that somebody returned', () => {
    expect(raceMonths(archive, 'jia')).toEqual(['2024-03', '2024-04']);
  });

  it('has the ranks, ties and ranges of March', () => {
    expect(rows(archive, '2024-03', '一组')).toEqual([
      ['东', 1, '并列', '1–2'],
      ['南', 1, '并列', '1–2'],
      ['西', 3, '3–3'],
      ['北', '基数小'],
    ]);
  });

  it('has the ranks, ranges, movements and reasons of April', () => {
    expect(rows(archive, '2024-04', '一组')).toEqual([
      ['东', 1, '1–1', 0],
      ['南', 2, '并列', '2–3', -1, '项目增加'],
      ['西', 2, '并列', '2–3', 1, '自身进展'],
      ['北', '未报送'],
    ]);
  });

  const restated = (of: Archive) =>
    raceFigures(of)
      .filter(({ working }) => working.rule === '按本期名单重算')
      .map(({ place, text, working }) => [place, text, working.exact]);

  it('reckons March again by the list of April where the list changed', () => {
    expect(restated(archive)).toEqual([['nan', '40.0%', '2/5']]);
    const page = listPages(archive).find(({ address }) => address === '/league/jia/2024-04/');
    expect(page && drawView(page.compose())).toContain(
      '▼降[=1位] | 项目增加（南县5号项目）；上期按本期的名单重算为[=40.0%] |',
    );
  });

  const april = (edit: (text: string) => string) => ({
    [`${CITY}/counties/nan/returns/2024-04.yaml`]: edit(returnOf('jia-2024-04', '2024-04', 'nan', [5, 2])),
  });

  it('does not say who came or went where a list is told in part', () => {
    const part = province(april((text) => text.replace(/ {2}nan-5:\n.*\n/, '')));
    expect(rows(part, '2024-04', '一组')?.[1]).toEqual(['南', 2, '并列', '2–3', -1, '名单不全']);
    expect(restated(part)).toEqual([]);
  });

  it('takes a project under a new name for the same', () => {
    const name = province({
      ...april((text) =>
        text
          .replace(/ {2}nan-5:\n.*\n/, '')
          .replace('nan-4', 'nan-6')
          .replace('5个', '4个'),
      ),
      [`${CITY}/counties/nan/projects/nan-6.md`]: card([
        '名称: 南县6号项目',
        '地区: 南县',
        '相关项目:\n  - 项目: nan-4\n    关系: 更名自',
        '说明: 纸上的项目。',
      ]),
    });
    expect(rows(name, '2024-04', '一组')?.[1]).toEqual(['南', 2, '1–3', -1, '别处变化']);
    expect(restated(name)).toEqual([]);
  });

  it('does not rank a group of two', () => {
    for (const month of ['2024-03', '2024-04'])
      expect(rows(archive, month, '二组')).toEqual([
        ['高新', '组内不足三个'],
        ['临港', '组内不足三个'],
      ]);
  });

  it('counts the days of silence from the last return to the end of the month', () => {
    const silent = raceFigures(archive).filter(({ working }) => working.rule === '未报送天数');
    expect(silent.map(({ place, text }) => [place, text])).toEqual([['bei', '27天']]);
  });

  it('changes nobody else by a place that sends nothing', () => {
    const without = province({ 'content/cities/jia/counties/bei/returns/2024-03.yaml': undefined });
    const others = (of: Archive) => rows(of, '2024-03', '一组')?.filter(([place]) => place !== '北');
    expect(others(without)).toEqual(others(archive));
  });

  it('changes by a revision only what depends on it', () => {
    const revised = province({
      'content/cities/jia/counties/xi/returns/2024-04-r2.yaml': returnOf(
        'jia-2024-04',
        '2024-04',
        'xi',
        [5, 5],
      ).replace('2024-05-03', '2024-05-09'),
    });
    expect(rows(revised, '2024-03', '一组')).toEqual(rows(archive, '2024-03', '一组'));
    expect(rows(revised, '2024-04', '二组')).toEqual(rows(archive, '2024-04', '二组'));
    expect(rows(revised, '2024-04', '一组')?.[0]).toEqual(['西', 1, '1–1', 2, '报送修订', '自身进展']);
  });

  it('shows thirds instead of ranks where the site says so', () => {
    const site = 'content/site.yaml';
    const banded = province({
      [site]:
        '格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 示例\n说明: 示例数据。\n网址: https://paper.example\n最小基数: 3\n名次: 档次\n',
    });
    const page = listPages(banded).find(({ address }) => address === '/league/jia/2024-04/');
    const text = JSON.stringify(page?.compose());
    expect(text).toContain('上游');
    expect(text).not.toContain('名次范围');
  });

  it('composes every page', () => {
    for (const page of listPages(archive)) page.compose();
  });
});
