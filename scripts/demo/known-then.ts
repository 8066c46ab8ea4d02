import { addDays } from '../../src/figures/claims/days.ts';
import { type Archive, find } from '../../src/model/archive.ts';
import { knownBy } from '../../src/model/known-by.ts';
import { onceFor } from '../../src/model/once.ts';
import type { Issue } from '../../src/model/records.ts';

/**
 * What the office of an issue knew at the end of an ISO day: the records of its own city, since no issue tells of another's,
 * and of its earlier issues those that this one may speak of.
 */
export function knownThen(archive: Archive, issue: Issue, day: string): Archive {
  const cities = cityArchives(archive);
  const own = cities.get(issue.place) ?? ofCity(archive, issue.place);
  cities.set(issue.place, own);
  return { ...knownBy({ ...own, issues: recentIssues(own, issue, day) }, day), site: archive.site };
}

const cityArchives = onceFor((_archive: Archive) => new Map<string, Archive>());

/** An archive without what belongs to other cities. */
function ofCity(archive: Archive, city: string): Archive {
  const { places } = archive;
  const isHere = ({ place }: { readonly place: string }): boolean => find(places, place)?.city === city;
  const returns = archive.returns.filter(isHere);
  const kept = new Set(returns.map(({ id }) => id));
  return {
    ...archive,
    places: places.filter((place) => place.city === city),
    projects: archive.projects.filter((project) => project.city === city),
    campaigns: archive.campaigns.filter(isHere),
    troubles: archive.troubles.filter(isHere),
    events: archive.events.filter(isHere),
    letters: archive.letters.filter((letter) => letter.city === city),
    issues: archive.issues.filter(isHere),
    returns,
    claims: archive.claims.filter((claim) => kept.has(claim.return)),
  };
}

/** For so many days an issue may have its corrections told by a later one. */
const CORRECTED_WITHIN = 70;

/** An issue, the one of its kind before it, and those that came out shortly before. */
function recentIssues({ issues }: Archive, issue: Issue, day: string): Issue[] {
  const endOf = ({ period }: Issue): string => period.end ?? '';
  const before = issues
    .filter((one) => one.kind === issue.kind && endOf(one) < endOf(issue))
    .toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  const since = addDays(day, -CORRECTED_WITHIN);
  return issues.filter((one) => one === issue || one === before || (one.steps.sign?.date ?? '') > since);
}
