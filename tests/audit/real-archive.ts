import { fileURLToPath } from 'node:url';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import { drawProblem } from '../../src/model/problem.ts';
import type { Value } from '../../src/model/value.ts';
import { parseDate } from '../../src/reading/parse-date.ts';
import { isQuantity, parseQuantity } from '../../src/reading/parse-quantity.ts';
import { openSite } from '../../src/site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The archive of the content of the repository. */
export function realArchive(): Archive {
  const opened = openSite({ root: ROOT });
  if (!opened.ok) throw new Error(opened.problems.map(drawProblem).join('\n\n'));
  return opened.archive;
}

/** What a planted claim differs in from the one that it replaces or stands beside. */
export type Planted = Partial<Omit<Claim, 'value' | 'asOf' | 'period'>> & {
  readonly value?: string;
  readonly asOf?: string;
};

/** The first claim about a subject on an indicator (by its name) whose value is this text. */
export function claimNamed(archive: Archive, subject: string, indicator: string, value: string): Claim {
  const id = archive.indicators.find(({ name }) => name === indicator)?.id;
  const found = archive.claims.find(
    (claim) => claim.subject.id === subject && claim.indicator === id && claim.value.text === value,
  );
  if (!found) throw new Error(`${subject} ${indicator} ${value}`);
  return found;
}

/** An archive in which one claim says something else. */
export const mended = (archive: Archive, claim: Claim, planted: Planted): Archive => ({
  ...archive,
  claims: archive.claims.map((one) => (one.id === claim.id ? withChanges(one, planted) : one)),
});

/** An archive in which another claim stands beside one. */
export const joined = (archive: Archive, claim: Claim, planted: Planted): Archive => ({
  ...archive,
  claims: [...archive.claims, { ...withChanges(claim, planted), id: `${claim.id}.planted` }],
});

function withChanges(claim: Claim, { value, asOf, ...rest }: Planted): Claim {
  const span = asOf === undefined ? undefined : parseDate(asOf);
  return {
    ...claim,
    ...rest,
    ...(span ? { asOf: { ...span, stated: true } } : {}),
    ...(value === undefined ? {} : { value: valueLike(claim.value, value) }),
  };
}

function valueLike(old: Value, text: string): Value {
  const span = old.kind === 'date' ? parseDate(text) : undefined;
  if (span) return { kind: 'date', text: span.text, span };
  const outcome = parseQuantity(text);
  return isQuantity(outcome) ? outcome : { kind: 'word', text };
}
