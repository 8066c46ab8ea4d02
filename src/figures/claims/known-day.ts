import type { Archive } from '../../model/archive.ts';

/** The day (ISO) up to which an archive is known: the one that it is shown for, else the latest on which a return came in. */
export function knownDay({ site, returns }: Archive): string | undefined {
  if (site.knownBy !== undefined) return site.knownBy;
  return returns.reduce<string | undefined>(
    (latest, { received }) => (latest === undefined || received > latest ? received : latest),
    undefined,
  );
}
