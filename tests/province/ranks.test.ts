import { describe, expect, it } from 'vitest';
import { raceMonths, raceOf } from '../../src/league/race.ts';
import { raceFigures } from '../../src/league/race-figures.ts';
import type { Archive } from '../../src/model/archive.ts';
import { get } from '../../src/model/archive.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { province, returnOf } from './province.ts';

const archive = province();

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
