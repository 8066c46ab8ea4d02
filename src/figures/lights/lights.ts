import { type Archive, get } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { LightRule } from '../../model/rules.ts';
import { type Progress, placeProgress, projectProgress } from '../schedule/progress.ts';
import { excuseIn } from './excuse.ts';
import { type Finding, type LightState, severity, unlit } from './light.ts';
import { missedLight } from './missed-light.ts';
import { entryLight, startLight } from './overdue-light.ts';
import { moneyLight, workLight } from './progress-light.ts';

const known = new WeakMap<Archive, Map<string, readonly LightState[]>>();

/** The lights of a place or a project in a month, one for every rule in use that looks at such a thing; worked out once. */
export function lightsOf(archive: Archive, subject: Subject, month: string): readonly LightState[] {
  let all = known.get(archive);
  if (!all) {
    all = new Map();
    known.set(archive, all);
  }
  const key = `${subject.kind}:${subject.id} ${month}`;
  let states = all.get(key);
  if (!states) {
    states = lightAll(archive, subject, month);
    all.set(key, states);
  }
  return states;
}

/** The rules in use that look at a place or at a project: a place neither starts nor enters the statistics. */
const rulesFor = (archive: Archive, kind: Subject['kind']): LightRule[] =>
  archive.rules.lights.filter(
    (rule) =>
      rule.used &&
      (kind === 'project'
        ? rule.about !== '地区'
        : kind === 'place' && rule.about !== '项目' && rule.subject === '投资进度'),
  );

function lightAll(archive: Archive, subject: Subject, month: string): LightState[] {
  const place = subject.kind === 'project' ? get(archive.projects, subject.id).place : subject.id;
  const progress =
    subject.kind === 'project'
      ? projectProgress(archive, { id: subject.id, place }, month)
      : placeProgress(archive, subject.id, month);
  return rulesFor(archive, subject.kind).map((rule) => {
    const finding = excused(archive, rule, progress, find(archive, rule, progress));
    return overridden(archive, { rule, subject, place, month, ...finding });
  });
}

/** A light that is lit goes out where the returns of the month bring one of the rule's excuses. */
function excused(archive: Archive, rule: LightRule, { subject, month }: Progress, finding: Finding): Finding {
  if (severity(finding.light) === 0) return finding;
  const excuse = excuseIn(archive, rule, subject, month);
  return excuse ? unlit(`免责：${excuse.value.text}`, [...finding.inputs, excuse]) : finding;
}

/** What the rule finds. In a compilation a date that was not printed proves nothing, so that nothing is overdue there. */
function find(archive: Archive, rule: LightRule, progress: Progress): Finding {
  const { subject, month } = progress;
  const compiled = archive.site.standing === '非官方汇编';
  const lacking = compiled ? '未公布' : '未报送';
  switch (rule.subject) {
    case '投资进度':
      return rule.measure === '连续月数'
        ? missedLight(archive, rule, progress, lacking)
        : moneyLight(archive, rule, progress, lacking);
    case '形象进度':
      return workLight(archive, rule, progress, lacking);
    case '开工':
      return compiled ? unlit('逐月的开工情况未公布') : startLight(archive, rule, subject, month);
    case '入统':
      return compiled ? unlit('逐月的入统情况未公布') : entryLight(archive, rule, subject, month);
  }
}

/** An override takes the place of what the rule found, and both are kept. */
function overridden(archive: Archive, state: LightState): LightState {
  const { rule, subject, month } = state;
  const by = archive.rules.overrides.findLast(
    (one) =>
      one.rule === rule.id &&
      one.subject.kind === subject.kind &&
      one.subject.id === subject.id &&
      one.month === month,
  );
  return by
    ? { ...state, light: by.light, reason: '人工改定', overridden: { from: state.light, by } }
    : state;
}
