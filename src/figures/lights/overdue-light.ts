import type { Archive } from '../../model/archive.ts';
import type { Claim, Subject } from '../../model/claim.ts';
import { compare, type Fraction, fraction, fractionOf } from '../../model/fraction.ts';
import type { LightRule } from '../../model/rules.ts';
import { addDays, monthEnd, monthsBetween } from '../claims/days.ts';
import { claimsIn } from '../claims/month-claims.ts';
import { type Dated, firstPlan, happenedBy } from '../schedule/planned-dates.ts';
import { hasEntered, hasStarted } from '../schedule/project-states.ts';
import { type Finding, type Light, unlit } from './light.ts';

/** The light of a start against its first planned day. */
export function startLight(archive: Archive, rule: LightRule, project: Subject, month: string): Finding {
  const started = startOf(archive, project, month);
  if (started) return { light: '绿', reason: '已经开工', inputs: started === true ? [] : [started] };
  const planned = firstPlan(archive, project, { indicator: 'start-date' }, month);
  if (!planned) return unlit('没有计划开工时间');
  if (planned.value.span.end === null) return unlit('计划开工时间没有写到月', [planned]);
  if (claimsIn(archive, project, month).length === 0) return unlit('本月没有报送', [planned]);
  return overdueFinding(rule, planned, month);
}

/** The light of an entry into the statistics, by the months since the start: 银川 is yellow after one and red after two. */
export function entryLight(archive: Archive, rule: LightRule, project: Subject, month: string): Finding {
  if (hasEntered(archive, project.id, monthEnd(month)))
    return { light: '绿', reason: '已经入统', inputs: entryOf(archive, project, month) };
  const started = startOf(archive, project, month);
  if (!started) return unlit('还没有开工');
  if (started === true) return unlit('没有开工时间');
  const day = started.value.kind === 'date' ? started.value.span.end : null;
  if (day === null) return unlit('开工时间没有写到月', [started]);
  if (claimsIn(archive, project, month).length === 0) return unlit('本月没有报送', [started]);
  return overdueFinding(rule, started as Dated, month);
}

/** Whole months past the due day and its days of grace: in the month in which those end there is none yet. */
export const monthsPast = (due: string, graceDays: number, month: string): number =>
  Math.max(0, monthsSince(due, graceDays, month));

/** Months at whose ends something was due and not done, that in which it was due included: 银川 has a start yellow in its very month. */
const monthsDue = (due: string, graceDays: number, month: string): number =>
  Math.max(0, monthsSince(due, graceDays, month) + 1);

const monthsSince = (due: string, graceDays: number, month: string): number =>
  monthsBetween(addDays(due, graceDays).slice(0, 7), month);

/**
 * What something due by the day of a claim and not done gives in a month: a fuzzy day is held to the last that it may mean,
 * and the light by the first is told beside where it is another one.
 */
export function overdueFinding(rule: LightRule, claim: Dated, month: string): Finding {
  const { start, end } = claim.value.span;
  if (end === null) return unlit('时间没有写到月', [claim]);
  const inRow = rule.measure === '连续月数';
  const monthsBy = (due: string) =>
    fraction(BigInt((inRow ? monthsDue : monthsPast)(due, rule.graceDays, month)));
  const measured = monthsBy(end);
  const light = lightBy(rule, measured);
  const isFuzzy = start !== null && start.slice(0, 7) !== end.slice(0, 7);
  const earliest = isFuzzy ? lightBy(rule, monthsBy(start)) : light;
  return {
    ...{ light, measured, inputs: [claim] },
    reason: measured.n === 0n ? '还没有逾期' : inRow ? '应开工没有开工，连续' : '逾期',
    ...(earliest === light ? {} : { earliest }),
  };
}

function lightBy(rule: LightRule, measured: Fraction): Light {
  const reaches = (limit: string): boolean => compare(measured, fractionOf(limit)) >= 0;
  return reaches(rule.red) ? '红' : reaches(rule.yellow) ? '黄' : '绿';
}

/** By when a project has to start, where it has not. */
export function startDue(archive: Archive, project: Subject, month: string): Dated | undefined {
  const claim = startOf(archive, project, month)
    ? undefined
    : firstPlan(archive, project, { indicator: 'start-date' }, month);
  return claim?.value.span.end ? claim : undefined;
}

/** From when on the months without an entry into the statistics count, for a project that has started and has not entered. */
export function entryDue(archive: Archive, project: Subject, month: string): Dated | undefined {
  if (hasEntered(archive, project.id, monthEnd(month))) return undefined;
  const claim = happenedBy(archive, project, { indicator: 'start-date' }, month);
  return claim?.value.span.end ? claim : undefined;
}

/** The claim that tells the start, or that it happened without one; undefined while it did not happen. */
function startOf(archive: Archive, project: Subject, month: string): Claim | true | undefined {
  const told = happenedBy(archive, project, { indicator: 'start-date' }, month);
  return told ?? (hasStarted(archive, project.id, monthEnd(month)) || undefined);
}

const entryOf = (archive: Archive, project: Subject, month: string): readonly Claim[] => {
  const told = happenedBy(archive, project, { indicator: 'entry-date' }, month);
  return told ? [told] : [];
};
