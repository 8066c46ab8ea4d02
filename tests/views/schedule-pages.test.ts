import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/figures/letters/notices.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { MilestoneStep } from '../../src/model/rules.ts';
import { noticeView } from '../../src/views/notices/notice.ts';
import { noticesView } from '../../src/views/notices/notices.ts';
import { cityScheduleView } from '../../src/views/schedule/city-schedule.ts';
import { projectScheduleBlocks } from '../../src/views/schedule/project-schedule.ts';
import { scheduleView } from '../../src/views/schedule/schedule.ts';
import { schedulePages } from '../../src/views/schedule/schedule-pages.ts';
import { emptyPage } from '../../src/views/site-view.ts';
import type { PageView } from '../../src/views/view.ts';
import { drawView } from '../draw-view.ts';
import {
  ENTRY,
  LETTER,
  money,
  POINTS,
  place,
  project,
  START,
  said,
  saidDate,
  scheduleArchive,
} from '../figures/schedule-archive.ts';
import { archiveWith, indicator } from '../figures/trial-archive.ts';

const step = (id: string, of: string): MilestoneStep => ({
  ...{
    at: POINTS.at,
    fields: {},
    id,
    name: { start: '开工', finish: '完工' }[id] ?? id,
    indicator: of,
    stage: '建设',
  },
});
const NAMES = ['annual-plan', 'invested', 'start-date', 'completion-date', 'physical-progress'];
const plan = { nature: '计划' } as const;

/** A project that spends 5 and 10 of 120亿元 by May and by June of 2024; the even curve asks for 50 and 60. */
const CLAIMS: readonly Claim[] = [
  ...money('120亿元', { '2024-05': '5亿元', '2024-06': '10亿元' }),
  said('2024-06', 'stage', '在建'),
  said('2024-06', 'physical-progress', '12%'),
  saidDate('2024-05', 'start-date', '2023-04', plan),
  saidDate('2024-05', 'start-date', '2023-04-10'),
  saidDate('2024-05', 'completion-date', '2025-10', plan),
  saidDate('2024-06', 'completion-date', '2025-12', { nature: '预计' }),
];

const archiveFor = (claims: readonly Claim[] = CLAIMS, more: Partial<Archive> = {}): Archive =>
  scheduleArchive(
    claims,
    {
      lights: [POINTS, START, ENTRY],
      notices: [LETTER],
      milestones: [step('start', 'start-date'), step('finish', 'completion-date')],
    },
    {
      places: [
        place('shili', 'shili', { name: '示例市' }),
        place('xian', 'shili', { name: '示例县', short: '示例' }),
      ],
      projects: [project('park', { name: '产业园项目', short: '产业园' })],
      indicators: NAMES.map((id) => indicator(id, '亿元')),
      ...more,
    },
  );
const compiled = { site: { ...archiveWith({}).site, standing: '非官方汇编' as const } };
const cityPage = (archive: Archive): string => {
  const [city] = archive.places;
  if (!city) throw new Error('no city');
  return drawView(cityScheduleView(archive, city, '2024-06'));
};
const projectPart = (archive: Archive): string => {
  const [one] = archive.projects;
  if (!one) throw new Error('no project');
  const page: PageView = emptyPage(archive, {
    ...{ kind: 'project', address: '/', title: '', description: '', heading: [] },
  });
  return drawView({
    ...page,
    sections: [{ id: 'schedule', title: '进度', blocks: projectScheduleBlocks(archive, one) }],
  });
};

describe('the schedule of a city', () => {
  it('shows the project on the wall, with its money, its distance from the curve and its lights', () => {
    const page = cityPage(archiveFor());
    expect(page).toContain('图：产业园亮红灯');
    expect(page).toContain(
      '| 产业园 | 示例 | [2023年4月] | [2023年4月10日] | [2025年10月] | [2025年12月] | ■ 红灯 |',
    );
    // 10 ÷ 120 = 8.3%; asked for 50%, 60亿元; 41.7 points behind. Begun in April 2023, due in May, thirteen months late.
    expect(page).toContain(
      '| 产业园 | 示例 | [=8.3%] | 落后[=41.7个百分点] | [12%] | ■ 红灯 投资进度，落后于序时；■ 红灯 入统逾期，逾期[=14个月] |',
    );
  });

  it('is calm where nothing is published', () => {
    const page = cityPage(archiveFor([said('2024-06', 'stage', '在建')], compiled));
    expect(page).toContain('各项目的计划开工、完工时间：〔未公布〕，画不出挂图。');
    expect(page).toContain('各地年度计划投资和完成投资的逐月数：〔未公布〕，不亮灯。');
    expect(page).toContain('没有项目亮灯。');
    expect(page).not.toContain('提示函');
  });

  it('tells the places without money in one line', () => {
    const ofPlace = { subject: { kind: 'place' as const, id: 'xian' }, period: '2024' };
    const page = cityPage(
      archiveFor([said('2024-06', 'annual-plan', '3亿元', { ...plan, ...ofPlace })], compiled),
    );
    expect(page).toContain('| xian | [3亿元] | 〔未公布〕 |'.replace('xian', '示例县'));
    expect(page).toContain('（shili的年度计划投资、完成投资：〔未公布〕，不亮灯。）');
  });

  it('draws no wall chart from returns that are for no month', () => {
    const claims = [saidDate('2024', 'completion-date', '2025-10', plan)];
    const page = cityPage(archiveFor(claims, compiled));
    expect(page).toContain('来源不是逐月的报送');
    expect(page).toContain('按2024年的报送');
  });

  it('calls nothing late where pages are only compiled: what became of the plan was not printed', () => {
    const claims = [
      ...CLAIMS.slice(0, 3),
      saidDate('2024-05', 'start-date', '2024-05', plan),
      saidDate('2024-05', 'completion-date', '2025-10', plan),
    ];
    const stones = (archive: Archive): string => {
      const [city] = archive.places;
      if (!city) throw new Error('no city');
      return JSON.stringify(cityScheduleView(archive, city, '2024-06'));
    };
    expect(stones(archiveFor(claims))).toContain('"kind":"late"');
    expect(stones(archiveFor(claims, compiled))).not.toContain('"kind":"late"');
    expect(projectPart(archiveFor(claims))).toContain('| 开工 | 建设 | [2024年5月] | — | — | 逾期 |');
    expect(projectPart(archiveFor(claims, compiled))).toContain(
      '| 开工 | 建设 | [2024年5月] | — | — | 〔未公布〕 |',
    );
  });

  it('has a wall for every place where the projects are too many for one', () => {
    const manyOf = (many: number): Archive => {
      const ids = Array.from({ length: many }, (_, index) => `p${index}`);
      const about = (id: string) => ({ subject: { kind: 'project' as const, id } });
      return archiveFor(
        ids.map((id) => saidDate('2024-06', 'start-date', '2024-05', { ...plan, ...about(id) })),
        { projects: ids.map((id) => project(id, { name: id, short: id })) },
      );
    };
    const addressesOf = (archive: Archive): string[] =>
      schedulePages(archive).flatMap(({ address }) =>
        /^\/schedule\/shili\/(xian\/)?$/.test(address) ? [address] : [],
      );
    expect(cityPage(manyOf(24))).toContain('表：工期和灯');
    expect(addressesOf(manyOf(24))).toEqual(['/schedule/shili/']);
    const city = cityPage(manyOf(25));
    expect(city).not.toContain('表：工期和灯');
    expect(city).toContain('- 示例县：');
    expect(addressesOf(manyOf(25))).toEqual(['/schedule/shili/', '/schedule/shili/xian/']);
    const wall = schedulePages(manyOf(25))
      .find(({ address }) => address === '/schedule/shili/xian/')
      ?.compose();
    expect(drawView(wall as PageView).match(/^\| p\d+ \| 示例 \| \[2024年5月\] \|/gm)).toHaveLength(25);
  });

  it('leaves out a project that went on as another', () => {
    const projects = [
      project('park', { short: '产业园' }),
      project('new', { short: '新园', related: [{ project: 'park', relation: '更名自' }] }),
    ];
    expect(cityPage(archiveFor(CLAIMS, { projects }))).not.toContain('产业园亮红灯');
  });
});

describe('the money of the places of a city', () => {
  const of = (id: string, planned: string, spent: string): Claim[] => {
    const about = { subject: { kind: 'place' as const, id }, place: id, return: `${id}/2024-06` };
    return [
      said('2024-06', 'annual-plan', planned, { ...plan, ...about, period: '2024' }),
      said('2024-06', 'invested', spent, { ...about, period: '2024' }),
    ];
  };
  const places = ['xian', 'nan', 'bei'].map((id) => place(id, 'shili', { name: `${id}县`, short: id }));
  const archive = (claims: readonly Claim[], more: Partial<Archive> = {}): Archive =>
    archiveFor([...CLAIMS, ...claims], {
      places: [place('shili', 'shili', { name: '示例市' }), ...places],
      ...more,
    });
  // The even curve asks for half of a plan by the end of June: 50 and 5 of 100 and 10.
  const two = [...of('xian', '100亿元', '60亿元'), ...of('nan', '10亿元', '2亿元')];

  it('is drawn against their plans and what the curve asks for, with who is furthest behind', () => {
    const page = cityPage(archive(two));
    expect(page).toContain('图：nan的完成投资离序时最远，落后[=30.0个百分点]');
    expect(page).toContain('| nan | [10亿元] | [2亿元] | [=20.0%] | [=5.00亿元] | 落后[=30.0个百分点] |');
    expect(page).toContain('| bei | 〔未报送〕 | 〔未报送〕 | — | — | — |');
    const [city] = archive(two).places;
    if (!city) throw new Error('no city');
    const view = JSON.stringify(cityScheduleView(archive(two), city, '2024-06'));
    expect(view).toContain('"bands":[{"to":50,"word":"序时应完成"},{"to":100,"word":"年内其余"}]');
    expect(view).toContain('{"label":{"text":"bei"},"bands":[],"absent":"未报送"}');
  });

  it('names nobody where pages are only compiled, and is left out for a single place', () => {
    expect(cityPage(archive(two, compiled))).toContain('图：各地的完成投资与年度计划');
    expect(cityPage(archive(two.slice(0, 2)))).not.toContain('离序时最远');
  });
});

describe('the schedule on the page of a project', () => {
  const page = projectPart(archiveFor());

  it('tells plan, money, lights, milestones and how the finish moved, with every working', () => {
    expect(page).toContain('图：产业园所说的完工时间推迟过一次，最近一次推迟[=2个月]');
    expect(page).toContain(
      '年内完成投资：[10亿元]，完成率 [=8.3%]，序时应完成 [=60.00亿元]，落后[=41.7个百分点]',
    );
    expect(page).toContain('● 绿灯 开工逾期，已经开工');
    expect(page).toContain('| 完工 | 建设 | [2025年10月] | [2025年12月] | — | 未到期 |');
    expect(page).toContain('| 2024年6月 | 预计 | [2025年12月] | 推迟[=2个月] |');
    expect(page).toContain('| 产业园 | 投资完成率 | 分子 [10亿元]，分母 [120亿元] |');
  });

  it('has a row for every figure that it shows', () => {
    const blocks = JSON.stringify(projectScheduleBlocks(archiveFor(), project('park')));
    const shown = new Set([...blocks.matchAll(/"kind":"figure","id":"([^"]+)"/g)].map(([, id]) => id));
    const anchors = new Set([...blocks.matchAll(/"anchor":"([^"]+)"/g)].map(([, id]) => id));
    expect(shown.size).toBeGreaterThan(4);
    expect([...shown].filter((id) => !anchors.has(id))).toEqual([]);
  });

  it('is one calm line where nothing is known', () => {
    expect(projectPart(archiveFor([said('2024-06', 'stage', '在建')], compiled))).toContain(
      '年度计划投资、年内完成投资、完成比例和各节点的时间：〔未公布〕，不亮灯。',
    );
  });

  it('shows what is known, and in one line what was not published', () => {
    const part = projectPart(archiveFor([saidDate('2024-06', 'completion-date', '2025-12', plan)], compiled));
    expect(part).toContain('| 完工 | 建设 | [2025年12月] |');
    expect(part).not.toContain('| 开工 |');
    expect(part).toContain('（年度计划投资、年内完成投资、完成比例、开工的时间：〔未公布〕）');
    expect(part).toContain(
      '灯：○ 不亮灯：投资进度，年度计划投资未公布；开工逾期，逐月的开工情况未公布；入统逾期，',
    );
  });

  it('keeps the first plan and tells the changed one beside it', () => {
    const changed = [...CLAIMS, said('2024-06', 'annual-plan', '60亿元', { ...plan, period: '2024' })];
    // 10 of 120 is 8.3%, of the lowered 60 it is 16.7%.
    expect(projectPart(archiveFor(changed))).toContain(
      '年度计划投资：[120亿元]（首次，作为衡量的依据）；调整为[60亿元]（2024年6月（来源日期），理由：〔未报送〕），按现行计划的完成率 [=16.7%]',
    );
  });
});

describe('letters', () => {
  it('say to whom, how far behind, on what and by when', () => {
    const archive = archiveFor();
    const [letter] = noticesOf(archive, 'shili');
    if (!letter) throw new Error('no letter');
    const page = drawView(noticeView(archive, letter));
    expect(page).toContain('# 提示函　拟稿');
    // The end of June 2024 is a Sunday: drafted on Monday 1 July, five weekdays later it is Monday 8 July.
    expect(page).toContain('答复期限：2024年7月8日');
    expect(page).toContain('产业园项目在2024年5月、2024年6月连续亮灯：■ 红灯 投资进度，落后于序时。');
    expect(page).toContain('按序时应完成[=60.00亿元]，落后[=41.7个百分点]。');
    expect(page).toContain('这一年没有工作日历，期限按周一到周五算。');
    expect(page).toContain('状态：拟稿');
  });

  it('are listed, and there are none in a compilation, which says why', () => {
    expect(drawView(noticesView(archiveFor()))).toContain('| 拟稿 | 示例 | 产业园 |');
    const page = drawView(noticesView(archiveFor(CLAIMS, compiled)));
    expect(page).toContain('本站是非官方汇编');
    expect(page).not.toContain('2024年第1号');
  });
});

it('the pages of a compilation are the schedule, the reason why there are no letters, and the cities', () => {
  const addresses = (more: Partial<Archive>) =>
    schedulePages(archiveFor(CLAIMS, more)).map(({ address }) => address);
  expect(addresses(compiled)).toEqual(['/schedule/', '/notices/', '/schedule/shili/']);
  expect(addresses({})).toEqual([
    '/schedule/',
    '/notices/',
    '/schedule/shili/',
    '/schedule/shili/week/',
    '/schedule/shili/ten-days/',
    '/schedule/shili/2024-05/',
    '/schedule/shili/2024-06/',
    '/notices/shili/',
    '/notices/shili/2024-06-letter-p-park/',
  ]);
});

it('the rules page tells every limit, each with a row of its own', () => {
  const page = drawView(scheduleView(archiveFor()));
  expect(page).toContain(
    '| 投资进度 | 地区和项目 |  | 落后达到[=10个百分点] | 落后超过[=30个百分点] | 按月平均 | 不可抗力 | — |',
  );
  expect(page).toContain('| 冬歇序时 | 六月末 | [=41.0%] | [=41/100] |');
});
