import { type Archive, find } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { PageView } from '../../views/view.ts';
import { type PublishedClaim, publishClaims } from '../claims-json.ts';
import { publishFigures } from '../figures-json.ts';
import { listPrinted } from './list-printed.ts';

/** What stands behind the numbers of a view: every claim and figure that it prints, and those that their workings use. */
export interface IssueRows {
  readonly claims: readonly PublishedClaim[];
  readonly figures: readonly Figure[];
  /** What the subjects and indicators of the figures are called, by `place:jian`, `project:anyu`, `indicator:start-rate`. */
  readonly names: Readonly<Record<string, string>>;
}

/** Gathers the rows behind a view from the archive that it was composed from; records that are only counted are left out. */
export function gatherRows(archive: Archive, view: PageView): IssueRows {
  const { claims, figures } = publishedById(archive);
  const ids = new Set(listPrinted(view).map(({ id }) => id));
  // A set takes in what is added to it while it is walked: the inputs of inputs come too.
  for (const id of ids)
    for (const input of figures.get(id)?.working.inputs ?? []) if (input.text !== '') ids.add(input.claim);
  const some = <T>(all: ReadonlyMap<string, T>): T[] => [...ids].flatMap((id) => all.get(id) ?? []);
  return { claims: some(claims), figures: some(figures), names: namesOf(archive, some(figures)) };
}

const publishedById = onceFor((archive: Archive) => ({
  claims: new Map(publishClaims(archive).map((claim) => [claim.id, claim])),
  figures: new Map(publishFigures(archive).map((figure) => [figure.id, figure])),
}));

function namesOf(archive: Archive, figures: readonly Figure[]): Record<string, string> {
  const names: Record<string, string> = {};
  const take = (key: string, name: string | undefined): void => {
    if (name !== undefined) names[key] = name;
  };
  for (const { subject, indicator } of figures) {
    take(`${subject.kind}:${subject.id}`, nameOf(archive, subject));
    take(`indicator:${indicator}`, find(archive.indicators, indicator)?.name);
  }
  return names;
}

function nameOf(archive: Archive, { kind, id }: Subject): string | undefined {
  if (kind === 'place') return find(archive.places, id)?.name;
  return kind === 'project' ? find(archive.projects, id)?.name : find(archive.campaigns, id)?.name;
}
