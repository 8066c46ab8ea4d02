import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { listPages } from '../../src/views/list-pages.ts';
import type { Line, PageView, Run } from '../../src/views/view.ts';
import { drawView } from '../draw-view.ts';
import { returnOf } from '../province/province.ts';
import { SCHEMES, scoredProvince } from './scored-province.ts';

const archive = scoredProvince();
const pagesOf = (of: Archive): PageView[] =>
  listPages(of)
    .filter(({ address }) => address.startsWith('/league/'))
    .map((page) => page.compose());
const pages = pagesOf(archive);
const pageAt = (address: string, some = pages): string =>
  drawView(some.find((page) => page.address === address) as PageView);

/** Everything of one shape in a view, however deep. */
function gather<T>(value: unknown, is: (one: Readonly<Record<string, unknown>>) => boolean): T[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = is(value as Record<string, unknown>) ? [value as T] : [];
  return [...own, ...Object.values(value).flatMap((one) => gather<T>(one, is))];
}

const isRun = ({ kind, text }: Readonly<Record<string, unknown>>): boolean =>
  typeof kind === 'string' && typeof text === 'string';

const scored = pages.filter(({ kind }) =>
  ['month-scores', 'place-scores', 'scheme', 'score-history'].includes(kind),
);

describe('the pages of the scores', () => {
  it('are there for every month, every place that has points in it, and every version of the scheme', () => {
    expect(scored.map(({ address }) => address).sort()).toEqual([
      ...['', 'bei/', 'dong/', 'gaoxin/', 'lingang/', 'nan/', 'xi/'].map(
        (place) => `/league/jia/2024-03/scores/${place}`,
      ),
      ...['', 'dong/', 'gaoxin/', 'lingang/', 'nan/', 'xi/'].map(
        (place) => `/league/jia/2024-04/scores/${place}`,
      ),
      '/league/jia/sheets/saima-1/',
      '/league/schemes/saima-1/',
      '/league/schemes/saima-2/',
    ]);
  });

  it('are found from the month and from the city', () => {
    const march = pages.find(({ address }) => address === '/league/jia/2024-03/');
    const city = pages.find(({ address }) => address === '/league/jia/');
    expect(JSON.stringify(march)).toContain('/league/jia/2024-03/scores/');
    expect(JSON.stringify(city)).toContain('/league/schemes/saima-2/');
    expect(JSON.stringify(city)).toContain('/league/jia/2024-04/scores/');
  });

  it('have no digit outside a number, a date, a name or an ordinal', () => {
    const bare = gather<Run & { text: string }>(
      scored.map(({ sections, lede }) => [sections, lede]),
      isRun,
    ).filter(({ kind, text }) => ['text', 'strong', 'quiet', 'tag'].includes(kind) && /\d/.test(text));
    expect(bare).toEqual([]);
  });
});

describe('every number', () => {
  const published = new Map(allFigures(archive).map((one) => [one.id, one]));

  it('is published, and leads to a row of its own at home', () => {
    const anchors = new Map(
      listPages(archive).map((page) => [
        page.address,
        gather<{ anchor: string }>(page.compose(), ({ anchor }) => typeof anchor === 'string'),
      ]),
    );
    const runs = gather<Extract<Run, { kind: 'figure' }>>(scored, ({ kind }) => kind === 'figure');
    expect(runs.length).toBeGreaterThan(100);
    for (const { id, address, text } of runs) {
      const figure = published.get(id);
      expect(figure, id).toBeDefined();
      expect([figure?.text, figure?.working.exact]).toContain(text);
      if (figure?.home === undefined) continue;
      expect(address).toBe(`${figure.home}#${id}`);
      expect(
        anchors.get(figure.home)?.filter(({ anchor }) => anchor === id),
        id,
      ).toHaveLength(1);
    }
  });

  it('of the charts is published too', () => {
    const bound = gather<{ figure: string; text: string }>(
      scored,
      ({ figure, value }) => typeof figure === 'string' && typeof value === 'number',
    );
    expect(bound.length).toBeGreaterThan(0);
    for (const { figure, text } of bound) expect(published.get(figure)?.text).toBe(text);
  });

  it('that is published for a score stands on its page', () => {
    const shown = JSON.stringify(scored);
    const own = [...published.values()].filter(({ home }) => scored.some(({ address }) => address === home));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ id }) => !shown.includes(`"anchor":"${id}"`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the page of a month', () => {
  it('tells rank, base, bonus and total, and what is missing', () => {
    const march = pageAt('/league/jia/2024-03/scores/');
    expect(march).toContain(
      '| 东 | 第[=1位] | [=37.50分] | [=40.00分] | [=77.50分] | 第[=1位]（并列） | [=3.00分] | [=80.50分] |',
    );
    expect(march).toContain(
      '| 北 | 基数小 | [=60.00分] | 基数小 | [=60.00分] | 基数小 | [=0.00分] | [=60.00分] |',
    );
    expect(march).toContain('（总分不全，不排名次：北缺位次（基数小）。）');
    expect(pageAt('/league/jia/2024-04/scores/')).toMatch(/\| 北 (\| 〔未报送〕 ){6}\|/);
  });

  it('leads to the page of every place that has points', () => {
    const april = JSON.stringify(pages.find(({ address }) => address === '/league/jia/2024-04/scores/'));
    for (const place of ['dong', 'gaoxin', 'nan'])
      expect(april).toContain(`"/league/jia/2024-04/scores/${place}/"`);
    expect(april).not.toContain('"/league/jia/2024-04/scores/bei/"');
  });

  it('sets the old rules beside the new', () => {
    const april = pageAt('/league/jia/2024-04/scores/');
    expect(april).toContain(
      '| 东县 | [=96.25分] | [=97.50分] | 高[=1.25分] | 高[=1.3个百分点] | 第[=1位] | 第[=1位] |',
    );
    expect(april).toContain(
      '| 南县 | [=50.00分] | [=50.00分] | 相同 | 相同 | 第[=2位]（并列） | 第[=2位]（并列） |',
    );
    expect(april).toContain('一组：换了办法，谁的名次都不变。');
    expect(april).toContain('二组：两版里都有名次的一个也没有，看不出换办法改了谁的名次。');
    expect(pageAt('/league/jia/2024-03/scores/')).not.toContain('新旧对照');
  });

  it('lists the red, and the black only where the scheme says so', () => {
    const march = pageAt('/league/jia/2024-03/scores/');
    expect(march).toContain('**红榜**　东：总分在组内上游，得分率超过目标[=70%]。');
    expect(march).not.toContain('黑榜');
    const black = { 'content/schemes/saima.yaml': SCHEMES.replaceAll('目标: 70%', '目标: 70%\n  黑榜: 开') };
    const blamed = pageAt('/league/jia/2024-03/scores/', pagesOf(scoredProvince(black)));
    expect(blamed).toContain('**黑榜**　西：总分在组内下游，又没有达到目标。');
  });

  it('shows thirds instead of ranks where the site says so', () => {
    const site =
      '格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 示例\n说明: 示例数据。\n网址: https://paper.example\n最小基数: 3\n名次: 档次\n';
    const banded = scoredProvince({ 'content/site.yaml': site });
    const march = pageAt('/league/jia/2024-03/scores/', pagesOf(banded));
    expect(march).toContain('| 东 | 上游 | [=37.50分] | [=40.00分] |');
    expect(march).not.toMatch(/位\]/);
    expect(
      allFigures(banded).filter(({ home, unit }) => home?.includes('/scores/') && unit === '位'),
    ).toEqual([]);
  });
});

describe('the page of all months by a scheme', () => {
  const address = '/league/jia/sheets/saima-1/';

  it('tells the totals and ranks of every month, whatever the version that held', () => {
    const history = pageAt(address);
    expect(history).toContain('| 月份 | 办法 | 东 | 南 | 西 | 北 |');
    expect(history).toContain(
      '| 2024年4月 | 第2版 | [=97.50分]　第[=1位] | [=50.00分]　第[=2位]（并列） | [=50.00分]　第[=2位]（并列） | 〔未报送〕 |',
    );
    expect(history).toContain(
      '| 2024年3月 | 第1版 | [=80.50分]　第[=1位] | [=77.50分]　第[=2位] | [=25.00分]　第[=3位] | [=60.00分]　不全 |',
    );
  });

  it('draws how the ranks moved, and no ranks on a site that shows bands alone', () => {
    expect(pageAt(address)).toContain('图：东总分最高');
    const site =
      '格式: 1\n名称: 纸上省\n编者: 试用编者\n身份: 示例\n说明: 示例数据。\n网址: https://paper.example\n最小基数: 3\n名次: 档次\n';
    const banded = pageAt(address, pagesOf(scoredProvince({ 'content/site.yaml': site })));
    expect(banded).not.toContain('图：');
    expect(banded).not.toMatch(/位\]/);
  });

  it('is found from every month and from the city', () => {
    for (const from of ['/league/jia/', '/league/jia/2024-03/scores/', '/league/jia/2024-04/scores/'])
      expect(JSON.stringify(pages.find((page) => page.address === from))).toContain(address);
  });
});

describe('an item that does not apply', () => {
  // 西县 has no project in March: its 开工率 is of nothing.
  const spreading = SCHEMES.replaceAll('满分值: 80%', '满分值: 80%\n      不适用时: 分摊');
  const none = {
    'content/cities/jia/counties/xi/returns/2024-03.yaml': returnOf(
      'jia-2024-03',
      '2024-03',
      'xi',
      [0, 0],
    ).replace('项目:\n', ''),
  };
  const spread = pagesOf(
    scoredProvince({
      ...none,
      'content/schemes/saima.yaml': spreading.replace(
        / {4}- 名称: 位次\n {6}指标: 开工率\n {6}权重: 40\n {6}方式: 名次\n {6}名次得: .*\n/,
        '    - 名称: 规模\n      指标: 计划实施项目数\n      权重: 40\n      方式: 达标\n      满分值: 1\n',
      ),
    }),
  );

  // By the first version: 规模 of at least one project is full marks; 西县 has none: 0 of the 40 that apply, × 100 ÷ 40.
  it('leaves its weight to the others, and says so on the sheet and at the origin', () => {
    expect(pageAt('/league/jia/2024-03/scores/', spread)).toContain('（不适用、权重已分摊的：西（开工）。）');
    const west = pageAt('/league/jia/2024-03/scores/xi/', spread);
    expect(west).toContain('这一项不适用，权重按比例分给其余各项');
    expect(west).toContain('| **适用权重** | — | — | [=40分] | 适用各项的权重之和 |');
    expect(west).toContain('| **基础分** | — | — | [=0.00分] | [=0.00分] × [=100分] ÷ [=40分] |');
  });
});

describe('the page of a place', () => {
  it('tells the origin of every point', () => {
    const east = pageAt('/league/jia/2024-03/scores/dong/');
    expect(east).toContain(
      '| 开工 | [=50.0%]（[2个] / [4个]） | [=60分] | [=37.50分] | 实际值除以满分值，再乘权重 |',
    );
    expect(east).toContain(
      '| 加分：集中开工 | [2个] | [=2分] | [=3.00分] | 每满规定的量加分一次，到上限为止 |',
    );
    expect(pageAt('/league/jia/2024-03/scores/nan/')).toContain(
      '| 加分：集中开工 | 报送里没有，按没有计 | [=2分] | [=0.00分] | 不满一次的量，不加分 |',
    );
  });
});

describe('the page of a scheme', () => {
  it('tells its rules and its versions', () => {
    const page = pageAt('/league/schemes/saima-1/');
    expect(page).toContain('起止：2024年1月1日至2024年3月31日');
    expect(page).toContain(
      '| 位次 | 开工率 | 名次 | [=40分] | 组内第一名[=100%]、第二名[=50%]、第三名[=25%]，其后不得分；并列的相同 |',
    );
    expect(page).toContain('| 第2版 | 2024年4月1日以来 | 名次更要紧。 |');
  });

  it('says that no rules were published, with the source, and there are no scores', () => {
    const silent = pagesOf(
      scoredProvince({
        'content/schemes/saima.yaml':
          'saima:\n  名称: 甲市赛马办法\n  说明: 没有印出。\n  版本: 1\n  起: 2024-01-01\n  地区: 甲市\n  来源: jia-2024-03\n  来源位置: 报送\n  规则: 未公布\n',
      }),
    );
    expect(silent.filter(({ kind }) => kind === 'month-scores')).toEqual([]);
    for (const address of ['/league/jia/', '/league/schemes/saima/']) {
      expect(pageAt(address, silent)).toContain('规则未公布');
      expect(pageAt(address, silent)).toMatch(/甲市报送|报送2024-03/);
    }
  });
});

it('leaves no line without words', () => {
  const lines = gather<{ line: Line }>(scored, ({ line }) => Array.isArray(line));
  expect(lines.filter(({ line }) => line.length === 0)).toEqual([]);
});
