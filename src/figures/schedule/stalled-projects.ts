import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Project } from '../../model/records.ts';
import { choose } from '../claims/choose.ts';
import { addMonths, monthEnd } from '../claims/days.ts';
import { claimsUpTo, saidIn } from '../claims/month-claims.ts';
import { type Dated, datesOf, happenedBy } from './planned-dates.ts';

/** A project that stands still, as it was known in a month. */
export interface Stalled {
  readonly project: Project;
  /** The claim on its stage: 停滞 or 缓建. */
  readonly stage: Claim;
  readonly cause?: Claim;
  /** The restart as it is estimated now. */
  readonly restart?: Dated;
  /** Whether the estimate was told again within three months, as quarterly renewal asks; false where there is none. */
  readonly renewed: boolean;
  /** The month (YYYY-MM) by which the estimate has to be told anew; absent where there is none. */
  readonly renewBy?: string;
  readonly remedy?: Claim;
}

/** A project that stood still and goes on again since a day of the month's year. */
export interface Revived {
  readonly project: Project;
  readonly restarted: Dated;
  readonly remedy?: Claim;
}

const QUARTER = 3;
const HALTED: ReadonlySet<string> = new Set(['停滞', '缓建']);

/** The latest stage of a project that was told by the end of a month. */
export const stageIn = (archive: Archive, project: string, month: string): Claim | undefined =>
  choose(archive, { indicator: 'stage', subject: { kind: 'project', id: project }, asOf: monthEnd(month) })
    .chosen;

/** The projects (of those given) that stand still in a month, with cause, estimate and renewal. */
export const stalledProjects = (archive: Archive, projects: readonly Project[], month: string): Stalled[] =>
  projects.flatMap((project): Stalled[] => {
    const stage = stageIn(archive, project.id, month);
    if (!stage || !HALTED.has(stage.value.text)) return [];
    const subject = { kind: 'project', id: project.id } as const;
    const cause = claimsUpTo(archive, subject, 'halt-cause', month).at(-1);
    const restart = datesOf(archive, subject, { indicator: 'restart-date', nature: '预计' }, month).at(-1);
    const renewBy = restart && addMonths(saidIn(archive, restart), QUARTER);
    const remedy = remedyOf(archive, project, month);
    return [
      {
        project,
        stage,
        ...(cause ? { cause } : {}),
        ...(restart ? { restart } : {}),
        renewed: renewBy !== undefined && renewBy > month,
        ...(renewBy ? { renewBy } : {}),
        ...(remedy ? { remedy } : {}),
      },
    ];
  });

/** The projects (of those given) that were revived in the year of a month. */
export const revivedProjects = (archive: Archive, projects: readonly Project[], month: string): Revived[] =>
  projects.flatMap((project): Revived[] => {
    const subject = { kind: 'project', id: project.id } as const;
    const restarted = happenedBy(archive, subject, { indicator: 'restart-date' }, month);
    if (!restarted?.value.span.end?.startsWith(month.slice(0, 4))) return [];
    if (HALTED.has(stageIn(archive, project.id, month)?.value.text ?? '')) return [];
    const remedy = remedyOf(archive, project, month);
    return [{ project, restarted, ...(remedy ? { remedy } : {}) }];
  });

const remedyOf = (archive: Archive, { id }: Project, month: string): Claim | undefined =>
  claimsUpTo(archive, { kind: 'project', id }, 'revival', month).at(-1);
