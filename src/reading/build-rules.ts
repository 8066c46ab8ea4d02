import type {
  EscalationStep,
  LightOverride,
  LightRule,
  MilestoneStep,
  NoticeRule,
  PlanCurve,
  RaceSet,
  Rules,
  WatchRule,
  WorkCalendar,
} from '../model/rules.ts';
import { listedOf } from './build-listed.ts';
import { buildRelease } from './build-release.ts';
import { buildScheme } from './build-scheme.ts';
import type { Classified } from './classify.ts';
import type { Lookup } from './lookup.ts';
import { given } from './reader.ts';
import type { WrittenEntry } from './written.ts';

/** Builds every entry of the files of one kind. */
export type Listed = <T>(kind: Classified['kind'], build: (entry: WrittenEntry) => T) => T[];

/** Builds all that `content/rules/` holds as data. */
export const buildRules = (listed: Listed, names: Lookup): Rules => ({
  curves: listed('curve', buildCurve),
  lights: listed('light', buildLight),
  milestones: listed('milestone', (entry) => buildMilestone(entry, names)),
  calendars: listed('calendar', buildCalendar),
  notices: listed('notice', buildNotice),
  escalations: listed('escalation', buildEscalation),
  watches: listed('watch', buildWatch),
  overrides: listed('override', (entry) => buildOverride(entry, names)),
  releases: listed('release', (entry) => buildRelease(entry, names)),
  races: listed('race', (entry) => buildRace(entry, names)),
  schemes: listed('scheme', (entry) => buildScheme(entry, names)),
});

/** Builds a plan curve. */
function buildCurve(entry: WrittenEntry): PlanCurve {
  const { fitting, recorded } = listedOf<'curve'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    months: fitting.各月,
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a light rule; without 启用 it is a preset that waits. */
function buildLight(entry: WrittenEntry): LightRule {
  const { fitting, recorded } = listedOf<'light'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    subject: fitting.看什么,
    measure: fitting.方式,
    yellow: fitting.黄,
    red: fitting.红,
    graceDays: Number(fitting.宽限天数 ?? 0),
    excuses: fitting.免责 ?? [],
    used: fitting.启用 === '是',
    ...given({
      about: fitting.对象,
      basis: fitting.依据,
      curve: fitting.曲线,
      remark: fitting.内部备注,
    }),
  };
}

/** Builds a step of the milestone template. */
function buildMilestone(entry: WrittenEntry, names: Lookup): MilestoneStep {
  const { fitting, recorded } = listedOf<'milestone'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    indicator: names.indicator(fitting.指标),
    stage: fitting.环节,
    ...given({ scope: fitting.口径, remark: fitting.内部备注 }),
  };
}

/** Builds the working calendar of a year. */
function buildCalendar(entry: WrittenEntry): WorkCalendar {
  const { fitting, recorded } = listedOf<'calendar'>(entry);
  return {
    ...recorded,
    year: Number(entry.key),
    off: fitting.休息 ?? [],
    on: fitting.上班 ?? [],
    ...given({ basis: fitting.依据, remark: fitting.内部备注 }),
  };
}

/** Builds a rule for letters. */
function buildNotice(entry: WrittenEntry): NoticeRule {
  const { fitting, recorded } = listedOf<'notice'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    about: fitting.对象,
    lights: fitting.灯,
    from: fitting.起,
    months: Number(fitting.连续月数 ?? 1),
    answerDays: Number(fitting.答复工作日),
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a step of the escalation. */
function buildEscalation(entry: WrittenEntry): EscalationStep {
  const { fitting, recorded } = listedOf<'escalation'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    level: fitting.层级,
    days: Number(fitting.工作日),
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a rule for a list to be watched. */
function buildWatch(entry: WrittenEntry): WatchRule {
  const { fitting, recorded } = listedOf<'watch'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    subject: fitting.看什么,
    limit: fitting.天数 ?? fitting.总投资万元 ?? fitting.百分点 ?? '0',
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds an override of the light of a project or a place. */
function buildOverride(entry: WrittenEntry, names: Lookup): LightOverride {
  const { fitting, recorded } = listedOf<'override'>(entry);
  return {
    ...recorded,
    rule: fitting.规则,
    subject:
      fitting.项目 === undefined
        ? { kind: 'place', id: names.place(fitting.地区 ?? '') }
        : { kind: 'project', id: fitting.项目 },
    month: fitting.月份,
    light: fitting.改为,
    reason: fitting.理由,
    by: fitting.由,
    date: fitting.日期,
    ...given({ remark: fitting.内部备注 }),
  };
}

/** Builds a set of indicators to race on. */
function buildRace(entry: WrittenEntry, names: Lookup): RaceSet {
  const { fitting, recorded } = listedOf<'race'>(entry);
  return {
    ...recorded,
    name: fitting.名称,
    summary: fitting.说明,
    of: fitting.类别,
    indicators: fitting.指标.map(names.indicator),
    ...given({ remark: fitting.内部备注 }),
  };
}
