import type { Archive } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';

const scopesOf = onceFor(
  ({ events }: Archive): ReadonlySet<string> => new Set(events.flatMap(({ scopes }) => scopes)),
);

/** Whether a claim counts what came together at one event, and so is no state of its place. */
export const isOfEvent = (archive: Archive, { scope }: Pick<Claim, 'scope'>): boolean =>
  scope !== '' && scopesOf(archive).has(scope);
