import type { FrozenText } from '../../model/frozen.ts';
import type { Issue } from '../../model/records.ts';
import { composeFrozen } from '../../views/frozen/compose-frozen.ts';
import { frozenView } from '../../views/frozen/frozen-view.ts';
import type { PageView } from '../../views/view.ts';
import type { Stock } from '../download.ts';
import { drawIssueFile } from '../issue-file/draw-issue-file.ts';
import { drawIssueTables } from '../issue-tables/draw-issue-tables.ts';
import { composeIssuePdf } from '../pdf/compose-issue-pdf.ts';
import { drawFrozen } from './draw-frozen.ts';
import { drawSums } from './draw-sums.ts';

/** One kind of files of `issued/`: path → bytes, made from the frozen issue alone. */
export type IssuedMaker = (
  frozen: FrozenText,
  view: PageView,
  stock: Stock,
) => Iterable<readonly [string, string | Uint8Array]>;

/** What lies in `issued/` beside the digests. */
const MAKERS: readonly IssuedMaker[] = [
  (_, view, { archive, base, materials }) => [
    ['issue.pdf', composeIssuePdf(view, { url: archive.site.url, base, materials })],
  ],
  (frozen, view, { base, materials }) => [
    ['issue.html', drawIssueFile(view, { base, styles: materials.styles(), rows: frozen })],
  ],
  (frozen, view) => drawIssueTables(view, frozen).map(({ file, text }) => [file, text] as const),
];

/**
 * The files of an issue that is frozen now, by their paths from its folder: `frozen.json`, `issued/…` and, last,
 * `issued/SHA256SUMS`, which lists them by their paths from `issued/`. Same records, same bytes.
 */
export function composeIssued(
  stock: Stock,
  issue: Issue,
  signed: string,
): ReadonlyMap<string, string | Uint8Array> {
  const frozen = composeFrozen(stock.archive, issue, signed);
  const view = frozenView(frozen);
  const files = new Map<string, string | Uint8Array>([
    ['../frozen.json', drawFrozen(frozen)],
    ...MAKERS.flatMap((make) => [...make(frozen, view, stock)]),
  ]);
  const issued = [...files, ['SHA256SUMS', drawSums(files)] as const];
  return new Map(
    issued.map(([path, bytes]) => [path.startsWith('../') ? path.slice(3) : `issued/${path}`, bytes]),
  );
}
