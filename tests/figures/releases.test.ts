import { describe, expect, it } from 'vitest';
import { lateRelease } from '../../src/figures/issues/release-figures.ts';
import { listReleases } from '../../src/figures/issues/releases.ts';
import { calendarView } from '../../src/views/calendar/calendar.ts';
import { issueView } from '../../src/views/issue.ts';
import { drawView } from '../draw-view.ts';
import { archiveOf, type Changes, FILES, issue, problemsOf } from '../reading/trial-site.ts';

const RULES = 'content/rules/releases.yaml';
const rule = (when: string, more = '', kind = '月度简报'): string =>
  `monthly:\n  类型: ${kind}\n  时间: ${when}\n${more}`;
const step = (word: string, date: string): string => `${word}:\n  岗位: 项目中心主任\n  日期: ${date}\n`;

/** The trial issue of April 2023, signed and issued on a day; its returns came in on the sixth of May. */
const signedOn = (day: string): string =>
  issue(1, 1)
    .replace('日期: 2023-05-06', `日期: ${day}`)
    .replace(
      /---\n$/,
      ['审核', '保密审查', '签发']
        .map((word) => step(word, day))
        .join('')
        .concat('---\n'),
    );

const listed = (changes: Changes) => listReleases(archiveOf(changes));
const april = (changes: Changes) => listed(changes)[0];

describe('the release calendar', () => {
  it('is empty where no rule says when issues come out', () => {
    expect(listed({})).toEqual([]);
  });

  it('goes from the first issue to twelve months after the last return, each release with its lasting id', () => {
    const releases = listed({ [RULES]: rule('次月10日') });
    expect(releases.map(({ id }) => id)).toEqual([
      'tonghua-monthly-2023-04',
      ...['05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `tonghua-monthly-2023-${month}`),
      ...['01', '02', '03', '04'].map((month) => `tonghua-monthly-2024-${month}`),
    ]);
  });

  it('a day that is no working day goes on to the next one, by the working calendar', () => {
    const due = (files: Changes) => listed({ [RULES]: rule('次月10日'), ...files })[1]?.due;
    expect(due({})).toBe('2023-06-12');
    expect(due({ 'content/rules/workdays.yaml': "'2023':\n  上班: [2023-06-10]\n" })).toBe('2023-06-10');
  });

  it('a day that a month does not have is its last, and working days count from the end of the period', () => {
    expect(listed({ [RULES]: rule('次月31日') })[1]?.due).toBe('2023-06-30');
    expect(april({ [RULES]: rule('期后3个工作日') })?.due).toBe('2023-05-03');
  });

  it('a quarter and a year are due after their last month', () => {
    const quarters = listed({ [RULES]: rule('次月15日', '', '季度晾晒') });
    expect(quarters.map(({ id, due }) => [id, due])).toEqual([
      ['tonghua-quarterly-2023-q2', '2023-07-17'],
      ['tonghua-quarterly-2023-q3', '2023-10-16'],
      ['tonghua-quarterly-2023-q4', '2024-01-15'],
      ['tonghua-quarterly-2024-q1', '2024-04-15'],
    ]);
    expect(listed({ [RULES]: rule('次月20日', '', '年度评比') }).map(({ id }) => id)).toEqual([
      'tonghua-yearly-2023',
    ]);
  });
});

describe('an issue', () => {
  const due = { [RULES]: rule('次月10日') };

  it('that is signed by its day is in time', () => {
    const release = april({ ...due, [FILES.issue]: signedOn('2023-05-10') });
    expect(release).toMatchObject({ state: '按时', issued: '2023-05-10' });
    expect(release).not.toHaveProperty('late');
  });

  it('that is signed later is late by working days, and says so itself, with the number bound', () => {
    const archive = archiveOf({ ...due, [FILES.issue]: signedOn('2023-05-16') });
    const [release] = listReleases(archive);
    expect(release).toMatchObject({ state: '晚发', late: 4 });
    const [one] = archive.issues;
    const text = one ? drawView(issueView(archive, one)) : '';
    expect(text).toContain('晚发：本期应于2023年5月10日印发，晚了[=4个工作日]。');
    expect(release && lateRelease(archive, release)?.id).toBe('tonghua.release.tonghua-monthly-2023-04');
  });

  it('that is not signed by the day of the last return is overdue, and says so itself', () => {
    const archive = archiveOf({ [RULES]: rule('期后3个工作日') });
    expect(listReleases(archive)[0]).toMatchObject({ state: '到期未发', late: 2 });
    const [one] = archive.issues;
    expect(one && drawView(issueView(archive, one))).toContain(
      '逾期：本期应于2023年5月3日印发，已经过了[=2个工作日]，还没有签发。',
    );
  });

  it('whose day was changed is judged by the day that took its place, with the reason', () => {
    const changed = rule(
      '次月10日',
      '  改期:\n    - 期间: 2023-04\n      原定: 2023-05-10\n      改为: 2023-05-16\n      原因: 核对要多几天\n',
    );
    const archive = archiveOf({ [RULES]: changed, [FILES.issue]: signedOn('2023-05-16') });
    expect(listReleases(archive)[0]).toMatchObject({ ruled: '2023-05-10', due: '2023-05-16', state: '按时' });
    expect(drawView(calendarView(archive))).toContain('原定2023年5月10日，改为2023年5月16日：核对要多几天。');
  });

  it('that is an extra one fills no place in the timetable', () => {
    const extra = issue(1, 1).replace('期: 1\n总期: 1', '增刊: 1');
    expect(listed({ ...due, [FILES.issue]: extra })[0]).not.toHaveProperty('issue');
  });
});

describe('a rule of a place', () => {
  it('goes before the one for all cities', () => {
    const both = `${rule('次月10日')}own:\n  类型: 月度简报\n  地区: 通化市\n  时间: 次月15日\n`;
    expect(april({ [RULES]: both })?.due).toBe('2023-05-15');
  });
});

describe('the page of the calendar', () => {
  it('says that nothing is promised where there is no rule, and lists what was composed', () => {
    const text = drawView(calendarView(archiveOf()));
    expect(text).toContain('还没有写定发布时间');
    expect(text).toContain('2023年第1期（总第1期）');
  });

  it('tells what is overdue, what is coming, what came out, and by which rule', () => {
    const text = drawView(calendarView(archiveOf({ [RULES]: rule('期后3个工作日') })));
    expect(text).toContain('## 到期未印发');
    expect(text).toContain('## 将要印发');
    expect(text).toContain('期间过完以后[=3个工作日]');
    expect(
      drawView(calendarView(archiveOf({ [RULES]: rule('次月10日'), [FILES.issue]: signedOn('2023-05-10') }))),
    ).toContain('## 已经印发');
  });
});

describe('what is wrong with a rule is told', () => {
  it('a time that cannot be reckoned', () => {
    expect(problemsOf({ [RULES]: rule('每月月底') })).toMatchInlineSnapshot(`
      "content/rules/releases.yaml:3:9  错误  release-sound
        时间: 每月月底
              ^^^^^^^^
        “每月月底”不是能推算的时间。
        改法：写成 次月10日（期间过完后下个月的几日，遇休息日顺延），或者 期后8个工作日。"
    `);
    expect(problemsOf({ [RULES]: rule('次月32日') })).toContain('“次月32日”不是能推算的时间。');
  });

  it('a second rule for the same issues', () => {
    expect(
      problemsOf({ [RULES]: `${rule('次月10日')}again:\n  类型: 月度简报\n  时间: 次月15日\n` }),
    ).toMatchInlineSnapshot(`
      "content/rules/releases.yaml:5:9  错误  release-sound
        类型: 月度简报
              ^^^^^^^^
        “月度简报”的发布时间已经有一条了。
        改法：同一地区、同一类型只写一条，删掉其中一条；只用于一个地区的，写上“地区”。"
    `);
  });

  it('a place that there is not, with the nearest one', () => {
    expect(problemsOf({ [RULES]: rule('次月10日', '  地区: 通华市\n') })).toMatchInlineSnapshot(`
      "content/rules/releases.yaml:4:9  错误  release-sound
        地区: 通华市
              ^^^^^^
        没有名为“通华市”的地区。是不是 通化市？
        改法：写成 通化市。"
    `);
  });

  it('a change that changes nothing, of no period, or that does not go on from the last one', () => {
    const change = (period: string, from: string, to: string): string =>
      `    - 期间: ${period}\n      原定: ${from}\n      改为: ${to}\n      原因: 核对\n`;
    const told = (...changes: readonly string[]) =>
      problemsOf({ [RULES]: rule('次月10日', `  改期:\n${changes.join('')}`) });
    expect(told(change('2023-04', '2023-05-10', '2023-05-10'))).toMatchInlineSnapshot(`
      "content/rules/releases.yaml:5:7  错误  release-sound
        - 期间: 2023-04
          ^^^^^^^^^^^^^
        改期的原定和改为都是 2023-05-10。
        改法：核对这两个日期；没有改期就删去这一条。"
    `);
    expect(told(change('四月', '2023-05-10', '2023-05-11'))).toContain('“四月”不是能认出的期间。');
    expect(
      told(change('2023-04', '2023-05-10', '2023-05-12'), change('2023-04', '2023-05-11', '2023-05-15')),
    ).toContain('“2023年4月”上次改到 2023-05-12，这里的原定却是 2023-05-11。');
  });

  it('a number in the reason of a change', () => {
    const more =
      '  改期:\n    - 期间: 2023-04\n      原定: 2023-05-10\n      改为: 2023-05-16\n      原因: 晚报3个县\n';
    expect(problemsOf({ [RULES]: rule('次月10日', more) })).toContain('“原因”里直接写了数字“3”。');
  });
});
