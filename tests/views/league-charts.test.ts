import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { listPages } from '../../src/views/list-pages.ts';
import type { Chart, PageView } from '../../src/views/view.ts';
import { drawView } from '../draw-view.ts';
import { province, returnOf } from '../province/province.ts';
import { card } from '../reading/trial-site.ts';

const COUNTY = 'content/cities/jia/counties';
const pageAt = (archive: Archive, address: string): PageView => {
  const page = listPages(archive).find((one) => one.address === address);
  if (!page) throw new Error(`no page: ${address}`);
  return page.compose();
};
const chartsOf = (page: PageView, type: string): Chart[] =>
  page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' && block.chart.chart.type === type ? [block.chart] : []));

describe('the waterfall of a review', () => {
  const complete = (text: string) => text.replace('陈述:', '台账: 完整\n陈述:');
  const cardOf = (id: string, relation?: string) => ({
    [`${COUNTY}/dong/projects/${id}.md`]: card([
      `名称: 东县${id}`,
      '地区: 东县',
      ...(relation === undefined
        ? []
        : [`相关项目:\n  - 项目: ${relation.split(' ')[1]}\n    关系: ${relation.split(' ')[0]}`]),
      '说明: 纸上的项目。',
    ]),
  });
  const listed = (month: string, ids: readonly string[]) =>
    `来源: jia-2024-04\n来源位置: 报送\n收到: 2024-07-03\n截至: ${month}\n台账: 完整\n陈述:\n  计划实施项目数: ${ids.length}个\n  开工项目数: 1个\n项目:\n${ids.map((id) => `  ${id}:\n    阶段: 在建\n`).join('')}`;
  // By the end of June dong-2 was split into 5 and 6, dong-3 is called 7, dong-4 went and 8 came: 4 − 1 + 2 − 1 + 1 = 5.
  const files = {
    ...cardOf('dong-5', '拆分自 dong-2'),
    ...cardOf('dong-6', '拆分自 dong-2'),
    ...cardOf('dong-7', '更名自 dong-3'),
    ...cardOf('dong-8'),
    [`${COUNTY}/dong/returns/2024-03.yaml`]: complete(returnOf('jia-2024-03', '2024-03', 'dong', [4, 2])),
    [`${COUNTY}/nan/returns/2024-03.yaml`]: complete(returnOf('jia-2024-03', '2024-03', 'nan', [4, 2])),
    [`${COUNTY}/dong/returns/2024-06.yaml`]: listed('2024-06', [
      'dong-1',
      'dong-5',
      'dong-6',
      'dong-7',
      'dong-8',
    ]),
    [`${COUNTY}/nan/returns/2024-06.yaml`]: returnOf('jia-2024-04', '2024-06', 'nan', [3, 2]),
  };
  const archive = province(files);
  const page = pageAt(archive, '/league/jia/2024-q2/');
  const text = drawView(page);

  it('leads from the list at the end of the quarter before to that of now, a new name being no change', () => {
    expect(text).toContain('图：名单由[=4个]变为[=5个]，新进入[=1个]，退出[=1个]，有拆分');
    expect(text).toContain('| 新进入 | [=1个] | 东县dong-8 |');
    expect(text).toContain('| 退出 | [=1个] | 东县4号项目 |');
    expect(text).toContain('| 拆分前的 | [=1个] | 东县2号项目 |');
    expect(text).toContain('| 拆分成的 | [=2个] | 东县dong-5、东县dong-6 |');
    expect(text).not.toContain('合并成的');
  });

  it('leaves out whoever did not list everything at both ends, and says who', () => {
    expect(text).toContain('没有写明台账完整的，不在图上：南、西、北、高新、临港。');
    expect(text).toContain('| 期末 | [=5个] | 东列出的全部 |');
  });

  it('adds up in the picture', () => {
    const [chart] = chartsOf(page, 'waterfall');
    if (chart?.chart.type !== 'waterfall') throw new Error('no waterfall');
    const { start, steps, end } = chart.chart.data;
    const sum = steps.reduce(
      (stock, { amount, change }) => stock + (change === 'in' ? amount.value : -amount.value),
      start.amount.value,
    );
    expect(sum).toBe(end.amount.value);
  });

  it('has every count published with what it counts, at home on its page', () => {
    const counts = allFigures(archive).filter(({ id }) => id.startsWith('count.list-'));
    expect(counts.map(({ id, value, home }) => [id, value, home])).toEqual(
      [
        ['was', '4'],
        ['entered', '1'],
        ['left', '1'],
        ['splitFrom', '1'],
        ['splitInto', '2'],
        ['is', '5'],
      ].map(([step, value]) => [`count.list-${step}:jia/2024-q2`, value, '/league/jia/2024-q2/']),
    );
    expect(counts[4]?.working.inputs.map(({ claim }) => claim)).toEqual(['dong-5', 'dong-6']);
  });

  it('is not there where nobody says that the list is complete', () => {
    const silent = province({
      ...files,
      [`${COUNTY}/dong/returns/2024-03.yaml`]: returnOf('jia-2024-03', '2024-03', 'dong', [4, 2]),
    });
    expect(drawView(pageAt(silent, '/league/jia/2024-q2/'))).not.toContain('名单变动');
  });
});

describe('the small panels of a city', () => {
  const archive = province({
    [`${COUNTY}/dong/returns/2024-06.yaml`]: returnOf('jia-2024-04', '2024-06', 'dong', [4, 4]),
  });
  const [chart] = chartsOf(pageAt(archive, '/league/jia/'), 'smallMultiples');
  if (chart?.chart.type !== 'smallMultiples') throw new Error('no panels');
  const { data } = chart.chart;

  it('are one a contestant, group by group, over every month from the first to the last', () => {
    expect(data.panels.map(({ label, group }) => `${group}${label.text}`)).toEqual([
      '一组东',
      '一组南',
      '一组西',
      '一组北',
      '二组高新',
      '二组临港',
    ]);
    expect(data.periods.map(({ text }) => text)).toEqual([
      '2024年3月',
      '2024年4月',
      '2024年5月',
      '2024年6月',
    ]);
  });

  it('leave gaps where nothing was sent in, and say so', () => {
    const texts = data.panels.map(({ values }) => values.map((value) => value?.text));
    expect(texts[0]).toEqual(['50.0%', '75.0%', undefined, '100.0%']);
    expect(texts[3]).toEqual(['100.0%', undefined, undefined, undefined]);
    expect(data.panels[3]?.note).toBe('最近一月未报送');
    expect(data.panels[0]?.note).toBeUndefined();
  });

  it('tell who came forward most in the last month', () => {
    const months = chartsOf(pageAt(province(), '/league/jia/'), 'smallMultiples');
    // From March to April: 东 +25, 南 −10, 西 +20, 高新 0, 临港 +33.3 points.
    expect(months[0]?.headline.map((run) => 'text' in run && run.text).join('')).toBe(
      '2024年4月，临港开工率上升最多',
    );
  });
});

describe('the squares of the cities', () => {
  const city = (id: string, square: string, [n, k]: readonly [number, number]) => ({
    [`content/cities/${id}/city.md`]: card([
      `名称: ${id}市`,
      `简称: ${id}`,
      '级别: 地级市',
      '上级: 纸上省',
      ...(square === '' ? [] : [`格位: ${square}`]),
    ]),
    [`content/cities/${id}/returns/2024-04.yaml`]: `来源: jia-2024-04\n来源位置: 报送\n收到: 2024-05-03\n截至: 2024-04\n陈述:\n  计划实施项目数: ${n}个\n  开工项目数: ${k}个\n`,
  });
  const cities = {
    ...city('yi', '1,1', [10, 9]),
    ...city('bing', '3,2', [10, 6]),
    ...city('ding', '2,2', [10, 3]),
    ...city('wu', '', [10, 5]),
  };
  const page = pageAt(province(cities), '/league/');

  it('are toned by the third that their rate lies in, at the places that their records give', () => {
    const [chart] = chartsOf(page, 'tileMap');
    if (chart?.chart.type !== 'tileMap') throw new Error('no tiles');
    const { tiles } = chart.chart.data;
    expect(
      tiles.map(({ label, column, row, band, value }) => [label.text, column, row, band, value?.text]),
    ).toEqual([
      ['bing', 2, 1, 1, '60.0%'],
      ['ding', 1, 1, 0, '30.0%'],
      ['yi', 0, 0, 2, '90.0%'],
    ]);
  });

  it('say who is ahead, and who has no square', () => {
    const text = drawView(page);
    expect(text).toContain('图：yi开工率在上游');
    expect(text).toContain('没有写格位、不在图上的：甲、wu');
    expect(text).toContain('| yi市 | [=90.0%] | 上游 |');
  });

  it('are not drawn where months differ or too few have a number', () => {
    const { 'content/cities/ding/returns/2024-04.yaml': _, ...fewer } = cities;
    expect(chartsOf(pageAt(province(fewer), '/league/'), 'tileMap')).toEqual([]);
    expect(chartsOf(pageAt(province(), '/league/'), 'tileMap')).toEqual([]);
  });
});
