import { expect, it } from 'vitest';
import { dispatchFigures } from '../../src/figures/dispatch/dispatch-figures.ts';
import { monthBulletin } from '../../src/figures/dispatch/month-bulletin.ts';
import { scheduleFigures } from '../../src/figures/schedule/schedule-figures.ts';
import { get } from '../../src/model/archive.ts';
import { placeProgressBlocks } from '../../src/views/place/place-progress.ts';
import { cityScheduleView } from '../../src/views/schedule/city-schedule.ts';
import { drawView } from '../draw-view.ts';
import { POINTS, place, said, scheduleArchive } from '../figures/schedule-archive.ts';

// Planned for May, June and July: 2, 2, 3. Spent by the ends of April, May, June: 1, 2.5, 3.5: both months missed, 0.5 and 1 short.
const OF = { subject: { kind: 'place', id: 'xian' } as const };
const CLAIMS = [
  said('2024-04', 'annual-plan', '20亿元', { ...OF, nature: '计划', period: '2024' }),
  said('2024-06', 'annual-plan', '10亿元', { ...OF, nature: '计划', period: '2024', note: '项目退出' }),
  ...['1亿元', '2.5亿元', '3.5亿元'].map((text, index) =>
    said(`2024-0${index + 4}`, 'invested', text, { ...OF, period: '2024' }),
  ),
  ...['2亿元', '2亿元', '3亿元'].map((text, index) =>
    said('2024-04', 'planned-spending', text, { ...OF, nature: '计划', period: `2024-0${index + 5}` }),
  ),
];
const AREA = { ...POINTS, id: 'area', name: '月度计划没有完成', about: '地区', measure: '连续月数' } as const;
const archive = scheduleArchive(CLAIMS, { lights: [POINTS, { ...AREA, yellow: '1', red: '2' }] });
const page = drawView(cityScheduleView(archive, get(archive.places, 'shili'), '2024-06'));

it('the schedule of a city tells how each place kept to the plan of the month, and what the next one must spend', () => {
  // June: 1 of 2 is 50%. The plan of April is not told, so that nothing is carried into June or out of the quarter.
  expect(page).toContain('| xian | [2亿元] | [=1.00亿元] | [=50.0%] | [3亿元] | — | [3亿元] |');
  expect(page).toContain('■ 红灯 月度计划没有完成，已经连续[=2个月]');
});

it('the page of a place tells its plan with the reason of the change, its money by both curves, its lights and its months', () => {
  const sections = [{ id: 'progress', title: '进度', blocks: placeProgressBlocks(archive, place('xian')) }];
  const told = drawView({ ...cityScheduleView(archive, get(archive.places, 'shili'), '2024-06'), sections });
  expect(told).toContain('[20亿元]（首次）；调整为[10亿元]（2024年6月（来源日期），理由：项目退出）');
  expect(told).toContain('；按“冬歇序时”应完成 [=4.10亿元]，落后[=6.0个百分点]');
  expect(told).toContain('| 2024年6月 | [2亿元] | — | — | [=1.00亿元] | [=50.0%] |');
});

it('every number of the months of a place has its row', () => {
  const ids = new Set([...scheduleFigures(archive), ...dispatchFigures(archive)].map(({ id }) => id));
  const bulletin = monthBulletin(archive, get(archive.places, 'shili'), '2024-06');
  const months = bulletin.standings.flatMap((standing) => standing.months);
  expect(months.map(({ text }) => text)).toEqual(['2个月']);
  expect(months.every(({ id }) => ids.has(id))).toBe(true);
  const light = scheduleFigures(archive).filter(({ working }) => working.rule === '连续月数');
  expect(light.map(({ text, home }) => [text, home])).toEqual([['2个月', '/schedule/shili/']]);
});
