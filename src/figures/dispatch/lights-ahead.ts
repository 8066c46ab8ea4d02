import { type Archive, find } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { LightRule } from '../../model/rules.ts';
import { addMonths } from '../claims/days.ts';
import { type Finding, type LightState, severity } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
import { entryDue, overdueFinding, startDue } from '../lights/overdue-light.ts';
import { moneyLight } from '../lights/progress-light.ts';
import { placeProgress, projectProgress } from '../schedule/progress.ts';

/** A light that will be worse at the end of the next month, unless something is done that the returns do not tell yet. */
export interface LightAhead {
  readonly now: LightState;
  readonly then: Finding;
}

/** The lights of a subject that will turn yellow or red by the month after one, if all stays as the returns for it tell. */
export function lightsAhead(
  archive: Archive,
  subject: Subject & { readonly place: string },
  month: string,
): LightAhead[] {
  return lightsOf(archive, subject, month).flatMap((now): LightAhead[] => {
    const then = now.reason.startsWith('免责') ? undefined : lightThen(archive, now.rule, subject, month);
    return then && severity(then.light) > severity(now.light) ? [{ now, then }] : [];
  });
}

/** The same rule a month later; undefined where a rule starts anew with the year, or has nothing to measure. */
function lightThen(
  archive: Archive,
  rule: LightRule,
  subject: Subject & { readonly place: string },
  month: string,
): Finding | undefined {
  const next = addMonths(month, 1);
  switch (rule.subject) {
    case '开工': {
      const planned = startDue(archive, subject, month);
      return planned && overdueFinding(rule, planned, next);
    }
    case '入统': {
      const started = entryDue(archive, subject, month);
      return started && overdueFinding(rule, started, next);
    }
    case '投资进度': {
      if (next.endsWith('-01') || !find(archive.rules.curves, rule.curve ?? '')) return undefined;
      const progress =
        subject.kind === 'project'
          ? projectProgress(archive, subject, month)
          : placeProgress(archive, subject.id, month);
      return moneyLight(archive, rule, { ...progress, month: next }, '');
    }
    case '形象进度':
      return undefined;
  }
}
