import { type Archive, get } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { PublishedClaim } from '../model/published-claim.ts';
import type { Span } from '../model/value.ts';

/** The whole archive as a flat array, in the order of the records. */
export const publishClaims = (archive: Archive): PublishedClaim[] =>
  archive.claims.map((claim) => publishClaim(archive, claim));

/** One claim with the names of everything that it refers to. */
export function publishClaim(archive: Archive, claim: Claim): PublishedClaim {
  const { subject, value } = claim;
  const record = get(archive.returns, claim.return);
  const quantity = value.kind === 'quantity' ? value : undefined;
  return {
    id: claim.id,
    subject: { kind: subject.kind, id: subject.id, name: nameOf(archive, claim) },
    place: { id: claim.place, name: get(archive.places, claim.place).name },
    indicator: { id: claim.indicator, name: get(archive.indicators, claim.indicator).name },
    value: quantity ? quantity.number : value.kind === 'absent' ? null : value.text,
    ...(quantity?.to === undefined ? {} : { valueTo: quantity.to }),
    unit: quantity?.unit ?? (value.kind === 'absent' ? value.reason : ''),
    scope: claim.scope,
    cohort: claim.cohort,
    nature: claim.nature,
    qualifier: quantity?.qualifier ?? '',
    period: spanOf(claim.period),
    asOf: spanOf(claim.asOf),
    source: { id: claim.source, title: get(archive.sources, claim.source).title, locator: claim.locator },
    return: { id: record.id, received: record.received, revision: record.revision },
    ...(claim.home === undefined ? {} : { home: claim.home }),
    ...(claim.supersededBy === undefined ? {} : { supersededBy: claim.supersededBy }),
  };
}

const spanOf = ({ text, start, end }: Span): Pick<Span, 'text' | 'start' | 'end'> => ({ text, start, end });

function nameOf(archive: Archive, { subject }: Claim): string {
  if (subject.kind === 'place') return get(archive.places, subject.id).name;
  if (subject.kind === 'project') return get(archive.projects, subject.id).name;
  return get(archive.campaigns, subject.id).name;
}
