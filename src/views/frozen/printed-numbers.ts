import { issueAddress } from '../../model/address.ts';
import type { PageView } from '../view.ts';

/** A number as a view prints it first. */
export interface Printed {
  readonly kind: 'claim' | 'figure';
  readonly id: string;
  readonly text: string;
}

/**
 * Every claim and figure that a view prints, in running text, tables and charts, once each in the order of its plain JSON;
 * what it quotes of another issue is not among them.
 */
export function listPrinted(view: PageView): Printed[] {
  const found = new Map<string, Printed>();
  walk(view, (node) => {
    const printed = isQuoted(node, view) ? undefined : printedIn(node);
    if (printed && !found.has(printed.id)) found.set(printed.id, printed);
  });
  return [...found.values()];
}

/** Whether a number is shown as an issue printed it that is not the view itself. */
const isQuoted = ({ issue }: Readonly<Record<string, unknown>>, { address }: PageView): boolean =>
  typeof issue === 'string' && issueAddress(issue) !== address;

/** A run names what it is by `kind` and `id`, a number of a chart by `claim` or `figure`. */
function printedIn(node: Readonly<Record<string, unknown>>): Printed | undefined {
  const { kind, id, text, claim, figure } = node;
  if (typeof text !== 'string') return undefined;
  if ((kind === 'claim' || kind === 'figure') && typeof id === 'string') return { kind, id, text };
  if (typeof claim === 'string') return { kind: 'claim', id: claim, text };
  return typeof figure === 'string' ? { kind: 'figure', id: figure, text } : undefined;
}

function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node as Readonly<Record<string, unknown>>);
  for (const child of Object.values(node)) walk(child, visit);
}
