import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { drawView } from '../draw-view.ts';
import { province } from '../province/province.ts';
import { wholeProvince } from '../province/whole-province.ts';

const drawn = (archive: Archive, address: string): string => {
  const page = listPages(archive).find((one) => one.address === address);
  if (!page) throw new Error(`no page: ${address}`);
  return drawView(page.compose());
};

const SITE =
  '格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 示例\n说明: 示例数据。\n网址: https://paper.example\n最小基数: 3\n';

describe('the page of a place that races', () => {
  const page = drawn(province(), '/places/jia/nan/');

  it('says in the headline of its path where it began and where it is', () => {
    expect(page).toContain('图：南开工率2024年3月第[=1位]，2024年4月第[=2位]');
    expect(page).toContain('| 2024年4月 | [=1位] | [=2位] | [=2位] | 〔不适用〕 |');
  });

  it('tells its latest rank with the range, the movement and its reason, as the page of the month does', () => {
    expect(page).toContain(
      '| 开工率 | [=40.0%] | [2个] / [5个] | 第[=2位]（并列） | 第[=2位]至第[=3位] | ▼降[=1位] | 项目增加（南县5号项目） |',
    );
  });

  it('draws no path for a place with fewer than two ranks, and says why it has none now', () => {
    const north = drawn(province(), '/places/jia/bei/');
    expect(north).not.toContain('逐月的名次；断开处');
    expect(north).toContain('| 开工率 | 〔未报送〕 | — | 〔未报送〕，已[=27天] | — | — | — |');
  });

  it('tells of its city who leads', () => {
    expect(drawn(province(), '/places/jia/')).toContain('2024年4月，一组：东开工率领先。');
  });

  it('shows a third instead of a rank where the site shows no ranks', () => {
    const banded = drawn(province({ 'content/site.yaml': `${SITE}名次: 档次\n` }), '/places/jia/nan/');
    expect(banded).toContain('| 指标 | 数 | 由来 | 档次 |');
    expect(banded).not.toMatch(/位\]/);
  });
});

describe('the page of a place that spends', () => {
  const page = drawn(wholeProvince(), '/places/jia/dong/');

  it('has a row for every month with its distance from the curve and its lights', () => {
    expect(page).toContain('图：东完成投资落后序时[=30.0个百分点]');
    expect(page).toContain('| 2024年5月 | [8亿元] | [1.2亿元] | [=15.0%] | 落后[=15.0个百分点] | ▲ 黄灯');
    expect(page).toContain('| 2024年2月 | [10亿元] | 〔未报送〕 | — | — | ○ 不亮灯 |');
  });

  it('shows of what comes month by month the latest, and the rest behind a fold', () => {
    const [before = '', after = ''] = page.split('▸ 逐次的数');
    expect(before).toContain('| 完成投资 | [1.6亿元] |');
    expect(before).not.toContain('| 完成投资 | [1.2亿元] |');
    expect(after).toContain('| 2024年5月 | [8亿元] | [0.6亿元] | — | [1.2亿元] |');
  });

  it('says in one line that nothing was sent in where no month has a plan or money', () => {
    expect(drawn(province(), '/places/jia/nan/')).toContain('年度计划投资和完成投资：〔未报送〕，不亮灯。');
  });
});
