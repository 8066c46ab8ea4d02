import type { Archive } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { MilestoneStep } from '../../model/rules.ts';
import { monthEnd } from '../claims/days.ts';
import { type Dated, datesOf, happenedBy } from './planned-dates.ts';

/** How a node of a project's way stands: 完成, 逾期 (its planned day is past), 未到期, or 未公布 where no day is known. */
export type MilestoneState = '完成' | '迟完成' | '逾期' | '未到期' | '未公布';

/** One node of a project's way: what was planned first and last, what is expected, what happened. */
export interface Milestone {
  readonly step: MilestoneStep;
  /** The first plan, which nothing replaces. */
  readonly first?: Dated;
  /** The plan as it was told last, where it is another one. */
  readonly revised?: Dated;
  /** What is expected now, until it has happened. */
  readonly forecast?: Dated;
  readonly actual?: Dated;
  readonly state: MilestoneState;
  /** An earlier node of the template that surely happened (or is planned) later than this one. */
  readonly before?: {
    readonly step: MilestoneStep;
    readonly what: '实际' | '计划';
    /** The day of this node, and that of the other. */
    readonly own: Dated;
    readonly other: Dated;
  };
}

/** The nodes of a project by the template, as they were known in a month; those of which nothing is known too. */
export function milestonesOf(archive: Archive, project: string, month: string): Milestone[] {
  const subject: Subject = { kind: 'project', id: project };
  const nodes = archive.rules.milestones.map((step) => nodeOf(archive, subject, step, month));
  return nodes.map((node, index) => {
    const before = earlierNode(nodes.slice(0, index), node);
    return before ? { ...node, before } : node;
  });
}

function nodeOf(archive: Archive, subject: Subject, step: MilestoneStep, month: string): Milestone {
  const query = { indicator: step.indicator, scope: step.scope ?? '' };
  const plans = datesOf(archive, subject, { ...query, nature: '计划' }, month);
  const [first] = plans;
  const last = plans.at(-1);
  const expected = datesOf(archive, subject, { ...query, nature: '预计' }, month).at(-1);
  const actual = happenedBy(archive, subject, query, month);
  return {
    step,
    ...(first ? { first } : {}),
    ...(last && last.value.text !== first?.value.text ? { revised: last } : {}),
    ...(expected && !actual ? { forecast: expected } : {}),
    ...(actual ? { actual } : {}),
    state: stateOf(first, actual, expected, month),
  };
}

/** Fuzzy dates are spans: late is only what is late whatever day they mean. */
function stateOf(
  first: Dated | undefined,
  actual: Dated | undefined,
  forecast: Dated | undefined,
  month: string,
): MilestoneState {
  const due = first?.value.span.end;
  if (actual) return due && (actual.value.span.start ?? '') > due ? '迟完成' : '完成';
  if (due) return due <= monthEnd(month) ? '逾期' : '未到期';
  return first || forecast ? '未到期' : '未公布';
}

/** The last earlier node that surely comes after this one: its first possible day is later than this one's last. */
function earlierNode(earlier: readonly Milestone[], node: Milestone): Milestone['before'] {
  const later = (what: '实际' | '计划', dateOf: (one: Milestone) => Dated | undefined) => {
    const own = dateOf(node);
    const end = own?.value.span.end;
    const found = earlier.findLast((one) => {
      const start = dateOf(one)?.value.span.start;
      return end && start && start > end;
    });
    const other = found && dateOf(found);
    return own && found && other ? { step: found.step, what, own, other } : undefined;
  };
  return later('实际', ({ actual }) => actual) ?? later('计划', ({ first, revised }) => revised ?? first);
}
