/** The claims and figures whose numbers a view shows, in the order in which they first come. */
export interface PrintedNumbers {
  readonly claims: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Lists every number of a view: those of its runs, and those that its charts are bound to. */
export function listPrinted(view: unknown): PrintedNumbers {
  const claims = new Set<string>();
  const figures = new Set<string>();
  walk(view, (one) => {
    const { kind, id, claim, figure } = one;
    if (kind === 'claim') claims.add(String(id));
    else if (kind === 'figure') figures.add(String(id));
    else if ('text' in one && 'value' in one) {
      if (typeof claim === 'string') claims.add(claim);
      if (typeof figure === 'string') figures.add(figure);
    }
  });
  return { claims, figures };
}

function walk(value: unknown, see: (one: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) see(value as Record<string, unknown>);
  for (const part of Object.values(value)) walk(part, see);
}
