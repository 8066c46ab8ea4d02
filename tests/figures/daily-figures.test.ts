import { expect, it } from 'vitest';
import { dailyHome, dailyMonths, dailyRows, daySums } from '../../src/figures/dispatch/daily-figures.ts';
import type { Archive } from '../../src/model/archive.ts';
import { project, said, scheduleArchive } from './schedule-archive.ts';
import { indicator } from './trial-archive.ts';

const on = (asOf: string, more: object = {}) => ({ asOf, stated: true, ...more });
const MILL = { subject: { kind: 'project', id: 'mill' } } as const;

const CLAIMS = [
  said('2024-05', 'on-site-staff', '30人', on('2024-05-27')),
  said('2024-06', 'on-site-staff', '32人', on('2024-06-26')),
  said('2024-06', 'on-site-staff', '45人', on('2024-06-27')),
  said('2024-06', 'physical-progress', '40%', on('2024-06-27')),
  said('2024-06', 'physical-progress', '41%'),
  said('2024-06', 'day-invested', '120万元', on('2024-06-27')),
  said('2024-06', 'on-site-staff', '8人', on('2024-06-27', MILL)),
  said('2024-06', 'day-invested', '35万元', on('2024-06-27', MILL)),
  // Of a month and not of a day, planned, and only the date of its source: none of them is a figure of a day.
  said('2024-06', 'on-site-staff', '50人', on('2024-06')),
  said('2024-06', 'on-site-staff', '60人', on('2024-06-28', { nature: '计划' })),
  said('2024-06', 'on-site-staff', '70人', { asOf: '2024-06-29' }),
];

const archive: Archive = scheduleArchive(
  CLAIMS,
  {},
  {
    projects: [project('park'), project('mill')],
    indicators: [
      indicator('on-site-staff', '人', undefined, 0),
      indicator('day-invested', '万元', undefined, 0),
    ],
  },
);

it('are what is told of one exact day, by day and project', () => {
  const told = dailyRows(archive, 'shili', '2024-06').map(
    ({ day, project: { id }, staff, progress, invested }) =>
      [day, id, ...[staff, progress, invested].map((one) => one?.value.text ?? '—')].join(' '),
  );
  expect(told).toEqual([
    '2024-06-26 park 32人 — —',
    '2024-06-27 park 45人 40% 120万元',
    '2024-06-27 mill 8人 — 35万元',
  ]);
});

it('come to sums of those who told, each with what was added', () => {
  const sums = daySums(archive, 'shili', '2024-06');
  // 45 + 8 people and 120 + 35万元 on the second day; nobody told of money on the first.
  expect(
    sums.map(({ projects, staff, invested }) => [projects, staff, invested].map((one) => one?.text)),
  ).toEqual([
    ['1个', '32人', undefined],
    ['2个', '53人', '155万元'],
  ]);
  expect(sums[1]?.staff?.working.inputs.map(({ text }) => text)).toEqual(['45人', '8人']);
  expect(sums[1]?.staff?.asOf.end).toBe('2024-06-27');
});

it('stand on the page of the days for the latest month, on that of the month before', () => {
  expect(dailyMonths(archive, 'shili')).toEqual(['2024-05', '2024-06']);
  expect(dailyHome(archive, 'shili', '2024-06')).toBe('/schedule/shili/daily/');
  expect(dailyHome(archive, 'shili', '2024-05')).toBe('/schedule/shili/2024-05/');
  const site = { ...archive.site, standing: '非官方汇编' as const };
  expect(dailyHome({ ...archive, site }, 'shili', '2024-05')).toBe('/schedule/shili/daily/');
});

it('are none of a city of which nothing was told by the day', () => {
  expect(
    dailyMonths(
      scheduleArchive([said('2024-06', 'physical-progress', '40%', on('2024-06-27'))], {}),
      'shili',
    ),
  ).toEqual([]);
});
