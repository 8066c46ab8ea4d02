import type { Archive } from '../../model/archive.ts';
import type { Project } from '../../model/records.ts';
import { type Dated, happenedBy } from '../schedule/planned-dates.ts';
import { claimsUpTo } from './month-claims.ts';

/** A project with the claim that dates what became of it. */
export interface DatedProject {
  readonly project: Project;
  readonly claim: Dated;
}

const within = ({ value }: Dated, months: readonly string[]): boolean =>
  months.includes(value.span.end?.slice(0, 7) ?? '');

/** The projects (of those given) of which a date really fell into some months, as their last month knows it, the earliest first. */
export const happenedIn = (
  archive: Archive,
  projects: readonly Project[],
  indicator: string,
  months: readonly string[],
): DatedProject[] =>
  dated(projects, (subject) => happenedBy(archive, subject, { indicator }, months.at(-1) ?? ''), months);

/** The projects (of those given) that are to reach a date in some months, as the latest plan or forecast known by a month has it. */
export const expectedIn = (
  archive: Archive,
  projects: readonly Project[],
  indicator: string,
  months: readonly string[],
  month: string,
): DatedProject[] =>
  dated(
    projects,
    (subject) =>
      happenedBy(archive, subject, { indicator }, month)
        ? undefined
        : claimsUpTo(archive, subject, indicator, month).findLast(
            (claim): claim is Dated =>
              claim.value.kind === 'date' && claim.nature !== '实际' && claim.scope === '',
          ),
    months,
  );

function dated(
  projects: readonly Project[],
  dateOf: (subject: { readonly kind: 'project'; readonly id: string }) => Dated | undefined,
  months: readonly string[],
): DatedProject[] {
  const endOf = ({ claim }: DatedProject): string => claim.value.span.end ?? '';
  return projects
    .flatMap((project): DatedProject[] => {
      const claim = dateOf({ kind: 'project', id: project.id });
      return claim && within(claim, months) ? [{ project, claim }] : [];
    })
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
}
