import { describe, expect, it } from 'vitest';
import { dispatchDays } from '../../src/figures/dispatch/dispatch-days.ts';
import { dueItems } from '../../src/figures/dispatch/due-items.ts';
import { tenDaysList } from '../../src/figures/dispatch/ten-days-list.ts';
import { countWeek } from '../../src/figures/dispatch/week-counts.ts';
import { type WeekTask, weekTasks } from '../../src/figures/dispatch/week-tasks.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Trouble, TroubleMeeting } from '../../src/model/records.ts';
import type { EscalationStep, MilestoneStep } from '../../src/model/rules.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import {
  ENTRY,
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
} from './schedule-archive.ts';

const CITY = place('shili');
const RECORDED = { at: POINTS.at, fields: {} };
const plan = { nature: '计划' } as const;
const expected = { nature: '预计' } as const;
const node = (id: string, name: string): MilestoneStep => ({
  ...{ ...RECORDED, id, name, indicator: id, stage: '建设' },
});
const level = (days: number, to: EscalationStep['level']): EscalationStep => ({
  ...{ ...RECORDED, id: to, name: `${to}会商`, summary: '', level: to, days },
});

/** The last return came in on Friday 5 July 2024: the week is that of 8 to 14 July, the ten days those of 11 to 20 July. */
const RECEIVED = '2024-07-05';

function archiveOf(claims: readonly Claim[], more: Partial<Archive> = {}): Archive {
  const months = [...new Set(['2024-06', ...claims.map((one) => one.return.split('/')[1] ?? '')])].sort();
  return scheduleArchive(
    claims,
    {
      lights: [START, ENTRY],
      watches: [SILENCE],
      milestones: [node('start-date', '开工'), node('completion-date', '完工')],
      escalations: [level(5, '部门'), level(20, '包保领导'), level(45, '主要领导')],
    },
    { returns: months.map((month) => ({ ...returnFor(month), received: RECEIVED })), ...more },
  );
}

const daysOf = (archive: Archive) => {
  const days = dispatchDays(archive, 'shili');
  if (!days) throw new Error('no days');
  return days;
};
const tasksOf = (archive: Archive): WeekTask[] => weekTasks(archive, CITY, daysOf(archive));
const brief = ({ reason, actor, late }: WeekTask): string =>
  `${actor.duty ?? '—'} ${reason.kind}${late ? ' late' : ''}`;
const briefs = (archive: Archive): string[] => tasksOf(archive).map(brief);

const POSTS = [
  said('2024-01', 'duty-secretary', '县项目中心科员'),
  said('2024-01', 'duty-unit', '县住建局'),
  said('2024-01', 'duty-leader', '副县长'),
];
const BEGUN = [saidDate('2024-06', 'start-date', '2024-06-10'), said('2024-06', 'stage', '在建')];

describe('what is due in the week', () => {
  it('is what has its last day in it, and what had it before; not what has it later', () => {
    const promised = (day: string) =>
      archiveOf([...POSTS, ...BEGUN, saidDate('2024-06', 'completion-date', day, expected)]);
    expect(briefs(promised('2024-07-14'))).toEqual(['duty-secretary milestone']);
    expect(briefs(promised('2024-07-07'))).toEqual(['duty-secretary milestone late']);
    expect(briefs(promised('2024-07-15'))).toEqual([]);
    // A month means its last day.
    expect(briefs(promised('2024-07'))).toEqual([]);
    expect(briefs(promised('2024-06'))).toEqual(['duty-secretary milestone late']);
  });

  it('goes by the latest word: a promise that was moved is due anew, and what has happened is not', () => {
    const moved = [
      ...[...POSTS, ...BEGUN, saidDate('2024-05', 'completion-date', '2024-06', plan)],
      saidDate('2024-06', 'completion-date', '2024-09', expected),
    ];
    expect(briefs(archiveOf(moved))).toEqual([]);
    const done = saidDate('2024-06', 'completion-date', '2024-06-20');
    expect(
      briefs(archiveOf([...POSTS, ...BEGUN, saidDate('2024-05', 'completion-date', '2024-06', plan), done])),
    ).toEqual([]);
  });

  it('has procedures and promised papers, each for the unit', () => {
    const land = { scope: '用地' };
    const claims = [
      ...POSTS,
      saidDate('2024-06', 'procedure-accepted', '2024-06-10', land),
      saidDate('2024-06', 'procedure-done', '2024-07-10', { ...land, ...plan }),
      said('2024-06', 'missing-papers', '土地预审意见', land),
      saidDate('2024-06', 'papers-due', '2024-07-01', { ...land, ...plan }),
    ];
    expect(briefs(archiveOf(claims))).toEqual(['duty-unit papers late', 'duty-unit procedure']);
    const filled = saidDate('2024-06', 'papers-due', '2024-06-28', land);
    expect(briefs(archiveOf([...claims, filled]))).toEqual(['duty-unit procedure']);
  });

  it('asks once for a start that is late: with its light, where that is lit', () => {
    // Planned for April: overdue by two months at the end of June, which is yellow from one month on.
    const claims = [
      ...POSTS,
      saidDate('2024-01', 'start-date', '2024-04', plan),
      said('2024-06', 'stage', '前期'),
    ];
    expect(briefs(archiveOf(claims))).toEqual(['duty-secretary lights']);
  });
});

describe('silences, halts and lights', () => {
  it('a silence is for the secretary, with its days', () => {
    // Told last in April: 61 days by the end of June.
    const archive = archiveOf([...POSTS, said('2024-04', 'stage', '在建')]);
    const [task] = tasksOf(archive);
    expect(task && brief(task)).toBe('duty-secretary silent');
    expect(task?.reason.kind === 'silent' && task.reason.silence.days.text).toBe('61天');
    expect(task?.actor.post?.value.text).toBe('县项目中心科员');
    expect(countWeek(archive, CITY, daysOf(archive)).silent.text).toBe('1个');
  });

  it('a halt that was not told of anew for a quarter is asked for once, its restart and its nodes are not', () => {
    const halted = [
      ...POSTS,
      said('2024-02', 'stage', '停滞'),
      saidDate('2024-02', 'restart-date', '2024-05', expected),
      saidDate('2024-02', 'completion-date', '2024-05', plan),
      said('2024-06', 'total-investment', '1亿元'),
    ];
    expect(briefs(archiveOf(halted))).toEqual(['duty-secretary renewal']);
    const anew = saidDate('2024-06', 'restart-date', '2024-06', { ...expected, asOf: '2024-06' });
    expect(briefs(archiveOf([...halted, anew]))).toEqual(['duty-secretary restart late']);
  });

  it('a place that is lit acts itself', () => {
    const county = { subject: { kind: 'place', id: 'xian' } } as const;
    const claims = money('120亿元', { '2024-06': '10亿元' }).map((one) => ({ ...one, ...county }));
    const archive = archiveOf(claims);
    // 10 of 120 where half is asked for: 41.7 points behind, red.
    const lit = { ...archive, rules: { ...archive.rules, lights: [POINTS] } };
    expect(tasksOf(lit).map((task) => `${task.place} ${brief(task)}`)).toEqual(['xian — lights']);
  });
});

const MEETING: TroubleMeeting = {
  date: { text: '2024年6月20日', start: '2024-06-20', end: '2024-06-20' },
  ...{ level: '部门', decision: '', dateAt: POINTS.at, levelAt: POINTS.at },
};

describe('problems', () => {
  const span = (text: string) => parseDate(text) ?? { text, start: null, end: null };
  const trouble = (raised: string, due: string): Trouble => ({
    ...RECORDED,
    ...{ id: 'p', name: '征拆未完成', type: '用地征拆', place: 'xian', project: 'park', state: '办理中' },
    ...{ raised: span(raised), due: span(due), source: 'report', locator: '' },
    ...{ asOf: { ...span('2024-06'), stated: true }, prose: [] },
  });
  const archive = (raised: string, due: string, posts: readonly Claim[] = POSTS) =>
    archiveOf([...posts, said('2024-06', 'stage', '前期')], { troubles: [trouble(raised, due)] });

  it('are late past their term, and before the level that their age calls for, each with who sits on it', () => {
    // Raised on Thursday 6 June: on 5 July 21 working days later, so before the leader (20) since 4 July, before the head later.
    const found = archive('2024-06-06', '2024-07-03');
    expect(briefs(found)).toEqual(['duty-unit problem late', 'duty-leader level late']);
    expect(dueItems(found, 'shili').map(({ kind, due }) => `${kind} ${due}`)).toEqual([
      'problem 2024-07-03',
      'level 2024-07-04',
    ]);
  });

  it('come before the next level on the day that its rule sets', () => {
    // Raised on Thursday 13 June: the twentieth working day after it is Thursday 11 July.
    const found = archive('2024-06-13', '2024-07-31');
    expect(dueItems(found, 'shili').map(({ kind, due }) => `${kind} ${due}`)).toEqual([
      'level 2024-06-20',
      'problem 2024-07-31',
    ]);
    const held: Trouble = { ...trouble('2024-06-13', '2024-07-31'), meetings: [MEETING] };
    const later = archiveOf([...POSTS, said('2024-06', 'stage', '前期')], { troubles: [held] });
    expect(dueItems(later, 'shili').map(({ kind, due }) => `${kind} ${due}`)).toEqual([
      'level 2024-07-11',
      'problem 2024-07-31',
    ]);
    expect(tenDaysList(later, CITY, daysOf(later)).due.map(({ kind }) => kind)).toEqual(['level']);
  });

  it('are for the place where nobody is recorded', () => {
    expect(briefs(archive('2024-06-06', '2024-07-03', []))).toEqual(['— problem late', '— level late']);
  });

  it('count what is late', () => {
    const found = archive('2024-06-06', '2024-07-03');
    const counts = countWeek(found, CITY, daysOf(found));
    expect([counts.tasks.text, counts.late.text, counts.projects.text]).toEqual(['2件', '2件', '1个']);
  });
});

describe('the lights that will turn', () => {
  const turning = (claims: readonly Claim[], lights = [START, ENTRY]) => {
    const archive = archiveOf([...claims, said('2024-06', 'stage', '前期')]);
    const lit = { ...archive, rules: { ...archive.rules, lights } };
    return tenDaysList(lit, CITY, daysOf(lit)).turning.map(
      ({ now, then }) => `${now.rule.id} ${now.light}${then.light}`,
    );
  };

  it('are starts whose next month reaches a limit', () => {
    // Yellow from one month past the due month on, red from three on: at the end of July it is one, two and three.
    expect(turning([saidDate('2024-01', 'start-date', '2024-06', plan)])).toEqual(['start 绿黄']);
    expect(turning([saidDate('2024-01', 'start-date', '2024-05', plan)])).toEqual([]);
    expect(turning([saidDate('2024-01', 'start-date', '2024-04', plan)])).toEqual(['start 黄红']);
    expect(turning([saidDate('2024-01', 'start-date', '2024-07', plan)])).toEqual([]);
  });

  it('are entries, by the months since the start', () => {
    // Begun in May: one month by June, two by July. Begun in June: none by June, one by July.
    expect(turning([saidDate('2024-05', 'start-date', '2024-05-10')])).toEqual(['entry 黄红']);
    expect(turning([saidDate('2024-06', 'start-date', '2024-06-10')])).toEqual(['entry 绿黄']);
    const entered = saidDate('2024-06', 'entry-date', '2024-06-20');
    expect(turning([saidDate('2024-05', 'start-date', '2024-05-10'), entered])).toEqual([]);
  });

  it('are money that stays as it is while the curve goes on', () => {
    // An even curve asks 6/12 by June and 7/12 by July: of 120, 54 spent is 5.0 points behind, then 13.3 (yellow from ten).
    expect(turning(money('120亿元', { '2024-06': '54亿元' }), [POINTS])).toEqual(['points 绿黄']);
    // 60 spent: none behind, then 8.3. 30 spent: 25 behind, then 33.3 (red beyond thirty).
    expect(turning(money('120亿元', { '2024-06': '60亿元' }), [POINTS])).toEqual([]);
    expect(turning(money('120亿元', { '2024-06': '30亿元' }), [POINTS])).toEqual(['points 黄红']);
  });

  it('are none where an excuse holds', () => {
    const excuse = said('2024-06', 'excuse', '不可抗力');
    expect(turning([saidDate('2024-01', 'start-date', '2024-04', plan), excuse])).toEqual([]);
  });
});

it('a project that went on as another has nothing to do', () => {
  const projects = [project('park'), project('new', { related: [{ project: 'park', relation: '更名自' }] })];
  expect(briefs(archiveOf([...POSTS, said('2024-04', 'stage', '在建')], { projects }))).toEqual([]);
});
