import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Project } from '../../model/records.ts';
import { dayFigure } from '../claims/day-figure.ts';
import { monthEnd } from '../claims/days.ts';
import { claimsUpTo } from '../claims/month-claims.ts';
import { type Dated, datesOf, happenedBy } from './planned-dates.ts';

/** One early procedure of one project: accepted, due and obtained, the days that it took or takes so far. */
export interface Procedure {
  readonly kind: string;
  readonly accepted?: Dated;
  readonly due?: Dated;
  readonly done?: Dated;
  /** The claim that says 不适用. */
  readonly inapplicable?: Claim;
  readonly overdue: boolean;
  readonly days?: Figure;
  /** 容缺: what is missing, by when it is promised, and when it came. */
  readonly missing?: Claim;
  readonly promised?: Dated;
  readonly filled?: Dated;
  /** Whether the papers surely came after the promised day, or did not come by the end of the month in which they were promised. */
  readonly papersLate: boolean;
}

const DONE = 'procedure-done';
const ACCEPTED = 'procedure-accepted';

/** The kinds of procedures that are told of some projects by a month, in the order in which they first come up. */
export const procedureKinds = (archive: Archive, projects: readonly Project[], month: string): string[] => [
  ...new Set(
    projects.flatMap(({ id }) =>
      [ACCEPTED, DONE].flatMap((indicator) =>
        claimsUpTo(archive, { kind: 'project', id }, indicator, month).map(({ scope }) => scope),
      ),
    ),
  ),
];

/** One kind of procedure of a project as it was known in a month; undefined where nothing is told of it. */
export function procedureOf(
  archive: Archive,
  project: Project,
  { kind, month, home }: { readonly kind: string; readonly month: string; readonly home: Address },
): Procedure | undefined {
  const subject = { kind: 'project', id: project.id } as const;
  const query = { indicator: DONE, scope: kind };
  const accepted = happenedBy(archive, subject, { indicator: ACCEPTED, scope: kind }, month);
  const due = datesOf(archive, subject, { ...query, nature: '计划' }, month)[0];
  const done = happenedBy(archive, subject, query, month);
  const inapplicable = claimsUpTo(archive, subject, DONE, month).find(
    ({ scope, value }) => scope === kind && value.kind === 'absent' && value.reason === '不适用',
  );
  if (!accepted && !due && !done && !inapplicable) return undefined;
  const papers = { indicator: 'papers-due', scope: kind };
  const missing = claimsUpTo(archive, subject, 'missing-papers', month).findLast(
    ({ scope }) => scope === kind,
  );
  const promised = datesOf(archive, subject, { ...papers, nature: '计划' }, month)[0];
  const filled = happenedBy(archive, subject, papers, month);
  const days = daysOf(project, { accepted, done, month, home });
  const by = promised?.value.span.end ?? '9999';
  return {
    kind,
    ...(accepted ? { accepted } : {}),
    ...(due ? { due } : {}),
    ...(done ? { done } : {}),
    ...(inapplicable ? { inapplicable } : {}),
    overdue: !done && (due?.value.span.end ?? '9999') < monthEnd(month),
    ...(days ? { days } : {}),
    ...(missing ? { missing } : {}),
    ...(promised ? { promised } : {}),
    ...(filled ? { filled } : {}),
    papersLate: missing !== undefined && (filled?.value.span.start ?? monthEnd(month)) > by,
  };
}

interface Took {
  readonly accepted: Dated | undefined;
  readonly done: Dated | undefined;
  readonly month: string;
  readonly home: Address;
}

/** The days from acceptance to the decision, or to the end of the month; none where a day is not exact. */
function daysOf(project: Project, { accepted, done, month, home }: Took): Figure | undefined {
  const from = exactDay(accepted);
  const to = done ? exactDay(done) : monthEnd(month);
  if (!from || !to || !accepted || to < from) return undefined;
  return dayFigure(project, {
    ...{ month, from, to, home },
    rule: done ? '办理天数' : '已办天数',
    formula: done ? '受理到办结的天数' : '受理到月末的天数',
    inputs: [['受理', accepted], ...(done ? ([['办结', done]] as const) : [])],
  });
}

const exactDay = (claim: Dated | undefined): string | undefined => {
  const span = claim?.value.span;
  return span?.start && span.start === span.end ? span.start : undefined;
};
