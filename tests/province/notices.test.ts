import { expect, it } from 'vitest';
import { noticesOf } from '../../src/figures/letters/notices.ts';
import { wholeProvince } from './whole-province.ts';

// The working is in working/notices.md.
const letters = noticesOf(wholeProvince(), 'jia').map(
  ({ rule, subject, months, month, lights, drafted, answerBy, byCalendar }) => ({
    key: `${rule.id} ${subject.id} ${month}`,
    months: months.map((one) => Number(one.slice(5))).join(' '),
    lights: lights.map((state) => `${state.rule.id} ${state.light}`).join(', '),
    drafted,
    answerBy,
    byCalendar,
  }),
);

it.each([
  // rule, subject and month              months   lights          drafted       answer by
  ['place-behind nan 2024-04', '4', 'points 黄', '2024-05-06', '2024-05-11'],
  ['place-behind nan 2024-06', '6', 'points 黄', '2024-07-08', '2024-07-15'],
  ['place-behind dong 2024-05', '5', 'points 黄', '2024-06-04', '2024-06-12'],
  ['place-behind bei 2024-06', '6', 'points 红', '2024-07-01', '2024-07-08'],
  ['project-slow gaoxin-1 2024-04', '3 4', 'points 黄', '2024-05-06', '2024-05-17'],
  ['project-slow dong-1 2024-05', '4 5', 'points 黄', '2024-06-04', '2024-06-19'],
  ['project-slow dong-3 2024-05', '4 5', 'points 黄', '2024-06-04', '2024-06-19'],
  ['project-slow xi-1 2024-05', '4 5', 'points 黄', '2024-06-11', '2024-06-25'],
  ['project-slow xi-2 2024-05', '4 5', 'points 黄', '2024-06-11', '2024-06-25'],
  ['project-red dong-3 2024-06', '6', 'points 红', '2024-07-03', '2024-07-10'],
  ['project-red nan-4 2024-06', '6', 'start 红', '2024-07-08', '2024-07-15'],
])('the letter %s', (key, months, lights, drafted, answerBy) => {
  expect(letters.filter((letter) => letter.key === key)).toEqual([
    { key, months, lights, drafted, answerBy, byCalendar: true },
  ]);
});

it('and there is no other', () => {
  expect(letters).toHaveLength(11);
});

it('a return that is put right later moves no letter that stays right', () => {
  const later = { 'content/cities/jia/counties/dong/returns/2024-05-r2.yaml': LATER };
  const [letter] = noticesOf(wholeProvince(later), 'jia').filter(
    ({ subject, month }) => subject.id === 'dong' && month === '2024-05',
  );
  expect([letter?.drafted, letter?.answerBy]).toEqual(['2024-06-04', '2024-06-12']);
});

const LATER =
  '来源: jia-2024-05\n来源位置: 报送\n收到: 2024-06-20\n截至: 2024-05\n陈述:\n  完成投资: 1亿元\n';
