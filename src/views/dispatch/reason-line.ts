import type { Due } from '../../figures/dispatch/due-items.ts';
import { placeStanding } from '../../figures/dispatch/month-bulletin.ts';
import type { Reason } from '../../figures/dispatch/week-tasks.ts';
import type { LightState } from '../../figures/lights/light.ts';
import type { Dated } from '../../figures/schedule/planned-dates.ts';
import { projectProgress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { shownFigures } from '../../figures/schedule/schedule-figures.ts';
import type { TroubleCourse } from '../../figures/troubles/trouble-course.ts';
import { courseFigures } from '../../figures/troubles/trouble-figures.ts';
import {
  type Address,
  cityNoticesAddress,
  monthScheduleAddress,
  projectAddress,
} from '../../model/address.ts';
import { type Archive, find, get } from '../../model/archive.ts';
import { troubleRun } from '../problems/trouble-run.ts';
import { absentRun, asOf, claimRun, figureRun, join, name, quiet, span, subjectRun, text } from '../runs.ts';
import { lightLine } from '../schedule/light-line.ts';
import { gapLine } from '../schedule/progress-tables.ts';
import type { Line } from '../view.ts';

/** What is to be done about a thing, in a few words; `late` where its day is past. */
export function deedLine(reason: Reason, late: boolean): Line {
  switch (reason.kind) {
    case 'silent':
      return [text('报一次进展')];
    case 'lights':
      return [text('说明亮灯的原因，写出赶上来的办法')];
    case 'renewal':
      return [text(`续报${reason.stalled.stage.value.text}的原因和预计复工的时间`)];
    case 'milestone':
      return late
        ? [text('报'), name(reason.node.step.name), text('的时间；还没有的，报新的预计时间')]
        : [name(reason.node.step.name), text('到期，完成了就报')];
    case 'procedure':
      return [text(late ? '催办' : '办结'), name(reason.procedure.kind), text(late ? '，报办到哪里' : '')];
    case 'papers':
      return [text('补齐'), name(reason.procedure.kind), text('容缺的材料')];
    case 'restart':
      return [text(late ? '报复工的时间；还没有的，报新的预计时间' : '复工，复工了就报')];
    case 'problem':
      return [text(late ? '办结逾期的问题' : '办结问题')];
    case 'level':
      return [text(`召集${reason.step.level}会商`)];
    case 'letter':
      return [text('答复提示函')];
  }
}

/** The evidence: the claims and figures from which it follows that something has to be done. */
export function evidenceLine(archive: Archive, reason: Reason): Line {
  switch (reason.kind) {
    case 'silent': {
      const { claim, days } = reason.silence;
      return [quiet('最近一次 '), asOf(claim), quiet('，到月末已过'), figureRun(days)];
    }
    case 'lights':
      return lightsEvidence(archive, reason.lights);
    case 'renewal': {
      const { stage, cause, restart } = reason.stalled;
      const or = (claim: typeof cause): Line => [claim ? claimRun(claim) : absentRun('未报送')];
      return [claimRun(stage), quiet('，原因 '), ...or(cause), quiet('，预计复工 '), ...or(restart)];
    }
    case 'problem':
    case 'level':
      return problemEvidence(archive, reason, reason.course);
    case 'letter': {
      const { subject, rule, place } = reason.notice;
      const city = find(archive.places, place)?.city ?? place;
      return [
        name(rule.name, cityNoticesAddress(city)),
        ...(subject.kind === 'place' ? [quiet('，关于'), subjectRun(archive, subject, true)] : []),
      ];
    }
    default:
      return dateEvidence(reason);
  }
}

/** 计划开工 2025年6月; 应办结 …，已办21天; 答应补齐 …，缺 …. */
function dateEvidence(reason: Extract<Due, { readonly date: Dated }>): Line {
  const { date } = reason;
  switch (reason.kind) {
    case 'milestone':
      return [quiet(date.nature), name(reason.node.step.name), quiet(' '), claimRun(date)];
    case 'procedure': {
      const { days } = reason.procedure;
      return [quiet('应办结 '), claimRun(date), ...(days ? [quiet('，到月末已办'), figureRun(days)] : [])];
    }
    case 'papers': {
      const { missing } = reason.procedure;
      return [quiet('答应 '), claimRun(date), ...(missing ? [quiet('，缺'), claimRun(missing)] : [])];
    }
    case 'restart':
      return [claimRun(reason.stalled.stage), quiet('，预计复工 '), claimRun(date)];
  }
}

/** Every light with its reason, and how far the money is behind where that is the reason. */
function lightsEvidence(archive: Archive, lights: readonly LightState[]): Line {
  const money = lights.find(({ rule, overridden }) => rule.subject === '投资进度' && !overridden);
  const [first] = lights;
  if (!first) return [];
  const { home, figures } = figuresOf(archive, first);
  return join(
    lights.map((state) => [
      ...lightLine(state, home),
      ...(state === money && figures?.gap ? [quiet('，'), ...gapLine(figures)] : []),
    ]),
    '；',
  );
}

/** The figures of a project stand on its own page, those of a place on the bulletin of its city's month. */
function figuresOf(
  archive: Archive,
  { subject, month }: LightState,
): { readonly home: Address; readonly figures?: ProgressFigures } {
  if (subject.kind === 'place') {
    const place = get(archive.places, subject.id);
    const { gap } = placeStanding(archive, place, month);
    return { home: monthScheduleAddress(place.city, month), ...(gap ? { figures: { gap } } : {}) };
  }
  const project = get(archive.projects, subject.id);
  const home = projectAddress(project);
  return { home, figures: shownFigures(archive, projectProgress(archive, project, month), home) };
}

/** The problem, with its term and what is over it, or its age against the step that calls for a level. */
function problemEvidence(
  archive: Archive,
  reason: Extract<Due, { readonly kind: 'problem' | 'level' }>,
  course: TroubleCourse,
): Line {
  const { trouble, atLeast } = course;
  const { age, overdue } = courseFigures(archive, course);
  const head: Line = [troubleRun(archive, trouble), quiet('，')];
  if (reason.kind === 'level')
    return [
      ...head,
      quiet(`提出${atLeast ? '至少' : ''}已`),
      figureRun(age),
      quiet('，还没有'),
      quiet(reason.step.name),
    ];
  return [
    ...head,
    quiet('期限 '),
    ...(trouble.due ? [span(trouble.due)] : []),
    ...(overdue ? [quiet('，超过'), figureRun(overdue)] : []),
  ];
}
