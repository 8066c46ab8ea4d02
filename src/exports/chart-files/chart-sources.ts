import { returnsOf } from '../../figures/counts/count-records.ts';
import { issueAddress } from '../../model/address.ts';
import { type Archive, find, frozenOf } from '../../model/archive.ts';
import { figureFinder } from '../../views/all-figures.ts';
import type { Chart, PageView } from '../../views/view.ts';

/** How many sources a picture names; of more it says how many there are. */
const MOST = 2;

/**
 * The sources that the numbers of a chart rest on, all the way down, in words: the latest first; empty where they
 * rest on none. A chart of a frozen issue rests on what was frozen with it; one that only counts the records of an issue
 * rests on the returns of that issue.
 */
export function chartSources(archive: Archive, chart: Chart, { address }: PageView): string {
  const numbers = sourcesOf(archive, chart);
  const titles = [...(numbers.size > 0 ? numbers : returnSources(archive, address))]
    .map(([id, title]) => ({ id, title, end: find(archive.sources, id)?.date.end ?? '' }))
    .sort((a, b) => compare(b.end, a.end) || compare(a.id, b.id))
    .map(({ title }) => title);
  const named = titles.slice(0, MOST).join('、');
  return titles.length > MOST ? `${named}等${titles.length}份` : named;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Source → its title. */
function sourcesOf(archive: Archive, { table, issue }: Chart): ReadonlyMap<string, string> {
  const { sourceOf, inputsOf } = issue === undefined ? livingRows(archive) : frozenRows(archive, issue);
  const runs = table.rows.flatMap(({ cells }) => cells.flat());
  const queue = runs.flatMap((run) => (run.kind === 'claim' || run.kind === 'figure' ? [run.id] : []));
  const seen = new Set(queue);
  const found = new Map<string, string>();
  for (const id of seen) {
    const source = sourceOf(id);
    if (source) found.set(source.id, source.title);
    for (const input of inputsOf(id)) seen.add(input);
  }
  return found;
}

/** The sources of the returns that an issue is made of; none on any other page. */
function returnSources(archive: Archive, page: string): ReadonlyMap<string, string> {
  const issue = archive.issues.find(({ id }) => issueAddress(id) === page);
  const returns = issue ? returnsOf(archive, issue.id) : new Set();
  const sources = archive.returns.flatMap(({ id, source }) =>
    returns.has(id) ? (find(archive.sources, source) ?? []) : [],
  );
  return new Map(sources.map(({ id, title }) => [id, title]));
}

/** What a claim was printed in, and what a figure was made from; nothing of what is neither. */
interface Rows {
  readonly sourceOf: (claim: string) => { readonly id: string; readonly title: string } | undefined;
  readonly inputsOf: (figure: string) => readonly string[];
}

function livingRows(archive: Archive): Rows {
  return {
    sourceOf: (id) => {
      const claim = find(archive.claims, id);
      return claim && find(archive.sources, claim.source);
    },
    inputsOf: (id) => figureFinder(archive)(id)?.working.inputs.map(({ claim }) => claim) ?? [],
  };
}

function frozenRows(archive: Archive, issue: string): Rows {
  const { claims = [], figures = [] } = frozenOf(archive, issue) ?? {};
  return {
    sourceOf: (id) => find(claims, id)?.source,
    inputsOf: (id) => find(figures, id)?.working.inputs.map(({ claim }) => claim) ?? [],
  };
}
