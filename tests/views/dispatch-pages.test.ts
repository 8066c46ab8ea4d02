import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Mechanism } from '../../src/model/mechanism.ts';
import type { MilestoneStep } from '../../src/model/rules.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { dispatchPages } from '../../src/views/dispatch/dispatch-pages.ts';
import { cityScheduleView } from '../../src/views/schedule/city-schedule.ts';
import type { PageView } from '../../src/views/view.ts';
import { drawView } from '../draw-view.ts';
import {
  LETTER,
  money,
  POINTS,
  place,
  project,
  returnFor,
  SILENCE,
  START,
  said,
  saidDate,
  scheduleArchive,
} from '../figures/schedule-archive.ts';
import { archiveWith, indicator } from '../figures/trial-archive.ts';

const CITY = place('shili', 'shili', { name: '示例市', short: '示例' });
const MILL = { subject: { kind: 'project', id: 'mill' } } as const;
const on = (asOf: string) => ({ asOf, stated: true });
const FINISH: MilestoneStep = {
  ...{ at: POINTS.at, fields: {}, id: 'finish', name: '完工', indicator: 'completion-date', stage: '建设' },
};
const named = (id: string, name: string, unit = '') => ({ ...indicator(id, unit, undefined, 0), name });

/**
 * A park that is red for money in May and June, has a finish on 12 July and told its days; a mill of which nothing was
 * told since April. The last returns came in on Friday 5 July: the week is that of 8 July, the ten days those of 11 July.
 */
const CLAIMS: readonly Claim[] = [
  ...money('120亿元', { '2024-05': '5亿元', '2024-06': '10亿元' }),
  said('2024-05', 'duty-secretary', '县项目中心科员'),
  saidDate('2024-05', 'completion-date', '2024-07-12', { nature: '计划' }),
  said('2024-05', 'on-site-staff', '28人', on('2024-05-30')),
  said('2024-06', 'on-site-staff', '30人', on('2024-06-26')),
  said('2024-06', 'on-site-staff', '45人', on('2024-06-27')),
  said('2024-06', 'day-invested', '120万元', on('2024-06-27')),
  said('2024-04', 'stage', '在建', MILL),
];

const archiveFor = (more: Partial<Archive> = {}, claims = CLAIMS): Archive =>
  scheduleArchive(
    claims,
    { lights: [POINTS, START], notices: [LETTER], watches: [SILENCE], milestones: [FINISH] },
    {
      places: [CITY, place('xian', 'shili', { name: '示例县', short: '示例县' })],
      projects: [
        project('park', { name: '产业园项目', short: '产业园' }),
        project('mill', { name: '米厂项目', short: '米厂' }),
      ],
      indicators: [
        named('annual-plan', '年度计划投资', '亿元'),
        named('invested', '完成投资', '亿元'),
        named('on-site-staff', '在岗人数', '人'),
        named('day-invested', '当日完成投资', '万元'),
        named('duty-secretary', '项目秘书'),
        named('completion-date', '完工时间'),
      ],
      returns: ['2024-04', '2024-05', '2024-06'].map((month) => ({
        ...returnFor(month),
        received: month === '2024-06' ? '2024-07-05' : `${month}-28`,
      })),
      ...more,
    },
  );

const viewsOf = (archive: Archive): PageView[] =>
  dispatchPages(archive, CITY).map(({ compose }) => compose());
const pageAt = (address: string, archive = archiveFor()): string => {
  const found = dispatchPages(archive, CITY).find((page) => page.address === address);
  if (!found) throw new Error(`no page ${address}`);
  return drawView(found.compose());
};

describe('the week', () => {
  const page = pageAt('/schedule/shili/week/');

  it('says which day and which week it is for', () => {
    expect(page).toContain(
      '按到2024年7月5日为止收到的报送（最近的是2024年6月的），从2024年7月8日到2024年7月14日这一周要办的事。',
    );
    expect(page).toContain('工作日：2024年7月8日至2024年7月12日');
    expect(page).toContain('• 要办的事 [=4件] 这一周');
  });

  it('tells each post what to do about which project, and why', () => {
    // Planned to be done in July, so that six of seven months are asked for by June: 85.7% less 10 ÷ 120 is 77.4 points.
    // The letter on May and June is drafted on Friday 5 July; five working days later it is Friday the 12th.
    expect(page).toContain('## 项目秘书');
    expect(page).toContain(
      '| 产业园 | 示例县 [县项目中心科员] | 说明亮灯的原因，写出赶上来的办法 | ■ 红灯 投资进度，落后于序时，落后[=77.4个百分点] | 本周 |',
    );
    expect(page).toContain(
      '| 产业园 | 示例县 [县项目中心科员] | 完工到期，完成了就报 | 计划完工 [2024年7月12日] | 2024年7月12日 |',
    );
    expect(page).toContain(
      '| 产业园 | 示例县 [县项目中心科员] | 答复提示函 | 项目进度提示函 | 2024年7月12日 |',
    );
  });

  it('leaves to the place what nobody is recorded for', () => {
    expect(page).toContain('## 没有记下由谁办');
    expect(page).toContain(
      '| 米厂 | 示例县 | 报一次进展 | 最近一次 2024年4月（来源日期），到月末已过[=61天] | 本周 |',
    );
  });
});

it('the ten days are sorted by day, and tell the lights that will turn', () => {
  const page = pageAt('/schedule/shili/ten-days/');
  expect(page).toContain('一是中旬（2024年7月11日到2024年7月20日）和之前几天要到期的事');
  expect(page).toContain(
    '| 2024年7月12日 | 产业园（示例县） | 完工到期，完成了就报 | 计划完工 [2024年7月12日] |',
  );
  expect(page).toContain('## 再不动就要变的灯\n没有。');
});

describe('the bulletin of a month', () => {
  it('tells lights with their change, silences, letters, and the ways to the months beside it', () => {
    const page = pageAt('/schedule/shili/2024-06/');
    expect(page).toContain('上一期：2024年5月');
    expect(page).not.toContain('下一期');
    expect(page).toContain('红灯[=1个]；比上月仍亮[=1个]。');
    expect(page).toContain('没有报送的地区有[=1个]：示例市。');
    expect(page).toContain('| 产业园 | 示例县 | 项目进度提示函 | ■ 红灯 投资进度 | 2024年7月12日 |');
    expect(page).not.toContain('## 每日调度');
  });

  it('says in January that the money of a new year is counted anew', () => {
    const years = [
      ...money('120亿元', { '2024-12': '20亿元' }),
      said('2025-01', 'annual-plan', '120亿元', { nature: '计划', period: '2025' }),
      said('2025-01', 'invested', '10亿元', { period: '2025' }),
    ];
    const returns = ['2024-12', '2025-01'].map((month) => returnFor(month));
    const page = pageAt('/schedule/shili/2025-01/', archiveFor({ returns }, years));
    // A year asked for all 120 and got 20; of the new year a twelfth, 10, is asked for and spent.
    expect(page).toContain('| 产业园 | 示例县 | 熄灭 | ■ 红灯 | ● 绿灯 |');
    expect(page).toContain('一月起按新一年的计划重新算');
    expect(pageAt('/schedule/shili/2024-06/')).not.toContain('一月起');
  });

  it('holds the days of a month that is not the latest', () => {
    expect(pageAt('/schedule/shili/2024-05/')).toContain(
      '| 2024年5月30日 | [28人] | 〔未报送〕 | 〔未报送〕 |',
    );
  });
});

it('the days are told project by project, with their sums, and what was not told is no zero', () => {
  const page = pageAt('/schedule/shili/daily/');
  expect(page).toContain('| 2024年6月26日 | [=1个] | [=30人] | 〔未报送〕 |');
  expect(page).toContain('| 2024年6月27日 | [45人] | 〔未报送〕 | [120万元] |');
  expect(page).toContain('图：产业园最近一天在岗[45人]');
  expect(page).toContain('以前的月份：2024年5月');
  expect(page).not.toContain('28人');
});

it('every figure that they show is published, and has a row where its links lead', () => {
  const archive = archiveFor();
  const published = new Map(allFigures(archive).map((figure) => [figure.id, figure]));
  const views = viewsOf(archive);
  const anchors = new Set(
    views.flatMap((view) =>
      [...JSON.stringify(view).matchAll(/"anchor":"([^"]+)"/g)].map(([, id]) => `${view.address}#${id}`),
    ),
  );
  const shown = views.flatMap((view) =>
    [
      ...JSON.stringify(view).matchAll(/"kind":"figure","id":"([^"]+)","text":"[^"]*","address":"([^"]+)"/g),
    ].map(([, id = '', address = '']) => ({ id, address })),
  );
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter(({ id }) => !published.has(id))).toEqual([]);
  const own = shown.filter(({ address }) => /^\/schedule\/shili\/[^#]/.test(address));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter(({ address }) => !anchors.has(address))).toEqual([]);
});

describe('a compilation', () => {
  const site = { ...archiveWith({}).site, standing: '非官方汇编' as const };
  const practice: Mechanism = {
    ...{ at: POINTS.at, fields: {}, id: 'daily', name: '每日调度监测', stage: '调度预警' },
    ...{ aliases: [], summary: '', prose: [] },
    uses: [{ place: 'shili', duties: [], source: 'paper', locator: '', at: POINTS.at }],
  };

  it('tells nobody what to do, and gives no month a bulletin', () => {
    const pages = dispatchPages(archiveFor({ site }), CITY).map(({ address }) => address);
    expect(pages).toEqual(['/schedule/shili/daily/']);
    const told = CLAIMS.filter((one) => !['on-site-staff', 'day-invested'].includes(one.indicator));
    expect(dispatchPages(archiveFor({ site }, told), CITY)).toEqual([]);
  });

  it('names how a city says that it dispatches, and that no number of it was printed', () => {
    const archive = archiveFor({ site, mechanisms: [practice] }, CLAIMS.slice(0, 2));
    expect(drawView(cityScheduleView(archive, CITY, '2024-06'))).toContain(
      '调度的做法：每日调度监测；每周、每日的数：〔未公布〕',
    );
  });
});

it('the schedule of a city leads to them, and they lead back', () => {
  const links = (view: PageView): string[] =>
    view.meta.flatMap(({ line }) =>
      line.flatMap((run) => ('address' in run && run.address ? [run.address] : [])),
    );
  const ways = [
    '/schedule/shili/week/',
    '/schedule/shili/ten-days/',
    '/schedule/shili/2024-06/',
    '/schedule/shili/daily/',
  ];
  const archive = archiveFor();
  expect(links(cityScheduleView(archive, CITY, '2024-06'))).toEqual(expect.arrayContaining(ways));
  for (const view of viewsOf(archive)) {
    expect(links(view)).toEqual(expect.arrayContaining(ways.filter((way) => way !== view.address)));
    expect(view.crumbs.map(({ address }) => address)).toContain('/schedule/shili/');
  }
});
