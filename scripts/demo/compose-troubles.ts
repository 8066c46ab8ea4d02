import { slugOf } from '../new/draft-record.ts';
import { Chance } from './chance.ts';
import { daysAfter, dayText, lastDayOf, monthOfDay, weekdayFrom } from './month.ts';
import type { Project } from './project.ts';
import type { Province } from './province.ts';

/** An entry of the problems register as it stands at the end of the demo. Days are ISO. */
export interface DemoTrouble {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly project: Project;
  readonly raised: string;
  readonly due: string;
  readonly solved?: string;
  readonly meetings: readonly (readonly [day: string, level: string, decision: string])[];
  readonly remedy: string;
}

/** Type → what it is called in a project, and what is done about it. */
const WORDS: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  资金: ['建设资金未落实', '收集资金缺口，为业主与银行牵线'],
  用地征拆: ['征拆未完成', '成立征拆专班，逐户签约'],
  审批: ['前期手续未办齐', '专员领办代办，部门并联审批'],
  业主招商: ['投资方未确定', '重新招商，洽谈新的投资方'],
  环保: ['环评要求未落实', '指导企业整改，重新报批'],
  用电水气热: ['施工用电用水未接通', '供电供水单位现场办公'],
  道路: ['施工道路不通', '交通部门协调，先修便道'],
  用工: ['熟练工人不足', '组织专场招聘'],
  入统: ['开工后未入统', '统计部门指导补齐入统材料'],
  其他: ['设计方案反复调整', '组织专家会商，定下方案'],
};

/** Who meets about a problem that is so many days old, and what they may decide; some meet too late, some not at all. */
const LEVELS = [
  {
    level: '部门',
    from: 3,
    to: 9,
    decisions: [
      '责任单位限期拿出办法，每周报进展',
      '几个部门当面会商，列出清单，逐项销号',
      '先办能办的，办不了的提级',
    ],
  },
  {
    level: '包保领导',
    from: 20,
    to: 38,
    decisions: [
      '到现场协调，明确各部门的分工和时限',
      '约谈建设单位，倒排工期',
      '请上级部门给出意见，一并落实',
    ],
  },
  {
    level: '主要领导',
    from: 52,
    to: 85,
    decisions: ['召集专题会商，特事特办', '列入重点督办，每旬听一次汇报', '调整年度计划，落实责任再推进'],
  },
] as const;

/** What hinders a site under way for a few weeks. */
const EVERYDAY = ['用电水气热', '道路', '用工', '审批', '用地征拆', '其他'] as const;

/** Every problem of the demo: of projects that halt, start late, stay out of the statistics or are hindered for a while, raised by its end. */
export function composeTroubles({ projects, window, seed }: Province): DemoTrouble[] {
  const now = lastDayOf(window.last);
  const taken = new Set<string>();
  return projects
    .filter(({ successor }) => !successor)
    .flatMap((project) => troublesOf(project, new Chance(`${seed}/troubles/${project.id}`), now))
    .filter(
      ({ raised, solved }) => raised <= now && (solved === undefined || monthOfDay(solved) >= window.first),
    )
    .map((trouble) => {
      const plain = `${trouble.project.id}-${slugOf(trouble.type)}`;
      const id = taken.has(plain) ? `${plain}-${taken.size}` : plain;
      taken.add(id);
      return { ...trouble, id };
    });
}

type Unnamed = Omit<DemoTrouble, 'id'>;

function troublesOf(project: Project, chance: Chance, now: string): Unnamed[] {
  const { halts, plannedStart, start, entry } = project.course;
  const late = dayText(plannedStart + 1, chance.whole(3, 20));
  const [cause, told] = [chance.pick(['审批', '用地征拆', '资金', '用电水气热']), chance.happens(0.6)];
  const slow = start === undefined ? '' : daysAfter(start, 100);
  return [
    ...halts.map(({ cause: type, from, day }) =>
      troubleOf(project, type, dayText(from, chance.whole(2, 24)), day, chance, now),
    ),
    ...(told && start !== undefined && start > daysAfter(late, 25) && halts.length === 0
      ? [troubleOf(project, cause, late, start, chance, now)]
      : []),
    ...(entry !== undefined && slow !== '' && entry > daysAfter(slow, 20)
      ? [troubleOf(project, '入统', slow, entry, chance, now)]
      : []),
    ...everydayOf(project, chance, now),
  ];
}

/** A small problem while a site is at work, solved within weeks. */
function everydayOf(project: Project, chance: Chance, now: string): Unnamed[] {
  const { start, finish } = project.course;
  const [happens, type, after, days] = [
    chance.happens(0.35),
    chance.pick(EVERYDAY),
    chance.whole(15, 300),
    chance.whole(8, 50),
  ];
  if (!happens || start === undefined) return [];
  const [raised, solved] = [daysAfter(start, after), daysAfter(start, after + days)];
  return finish !== undefined && solved > finish
    ? []
    : [troubleOf(project, type, raised, solved, chance, now)];
}

function troubleOf(
  project: Project,
  type: string,
  raised: string,
  end: string | undefined,
  chance: Chance,
  now: string,
): Unnamed {
  const [name, remedy] = WORDS[type] ?? ['推进缓慢', '逐项排查，限期解决'];
  const solved = end !== undefined && end <= now ? end : undefined;
  const until = solved ?? now;
  const forgotten = chance.happens(0.12) ? chance.whole(1, 2) : LEVELS.length;
  const meetings = LEVELS.map(
    ({ level, from, to, decisions }) =>
      [weekdayFrom(daysAfter(raised, chance.whole(from, to))), level, chance.pick(decisions)] as const,
  ).filter(([day], index) => day < until && index < forgotten);
  return {
    name: `${project.short}${name}`,
    type,
    project,
    raised: weekdayFrom(raised),
    due: weekdayFrom(daysAfter(raised, chance.pick([30, 45, 60, 90, 120]))),
    ...(solved === undefined ? {} : { solved }),
    meetings,
    remedy,
  };
}
