import type { FrozenText } from '../../model/frozen.ts';
import { frozenView } from '../../views/frozen/frozen-view.ts';
import type { PageView } from '../../views/view.ts';
import { drawIssueFile } from '../issue-file/draw-issue-file.ts';
import { drawIssueTables } from '../issue-tables/draw-issue-tables.ts';
import { composeIssuePdf } from '../pdf/compose-issue-pdf.ts';
import type { Printing } from '../pdf/compose-matter.ts';
import { composeLayoutReport, type PrintedKind } from '../pdf/measures/compose-layout-report.ts';
import { measurePdf } from '../pdf/measures/measure-pdf.ts';
import { drawFrozen } from './draw-frozen.ts';
import { drawSums } from './draw-sums.ts';

/** How the files of an issue are made. */
export interface IssuedOptions {
  /** Leaves out the report of the layout: to measure a print takes longer than to make it. */
  readonly unmeasured?: true;
}

/** One kind of files of `issued/`: path → bytes, made from the frozen issue alone. */
export type IssuedMaker = (
  frozen: FrozenText,
  view: PageView,
  printing: Printing,
  options: IssuedOptions,
) => Files | Promise<Files>;

type Files = Iterable<readonly [string, string | Uint8Array]>;

/** What lies in `issued/` beside the digests. */
const MAKERS: readonly IssuedMaker[] = [
  async (_, view, printing, { unmeasured }) => {
    const pdf = composeIssuePdf(view, printing);
    if (unmeasured) return [['issue.pdf', pdf]];
    const measures = await measurePdf(pdf);
    return [
      ['issue.pdf', pdf],
      ['layout-report.txt', composeLayoutReport(measures, printedKind(view), view.title)],
    ];
  },
  (frozen, view, { base, materials }) => [
    ['issue.html', drawIssueFile(view, { base, styles: materials.styles(), rows: frozen })],
  ],
  (frozen, view) => drawIssueTables(view, frozen).map(({ file, text }) => [file, text] as const),
];

/** An issue of an office follows the norm for its papers; a compilation has a masthead of its own. */
const printedKind = ({ site }: PageView): PrintedKind => (site.standing === '非官方汇编' ? '汇编' : '简报');

/**
 * The files of a frozen issue by their paths from its folder: `frozen.json`, `issued/…` and, last, `issued/SHA256SUMS`,
 * which lists them by their paths from `issued/`. Same issue, same bytes.
 */
export async function composeIssued(
  printing: Printing,
  frozen: FrozenText,
  options: IssuedOptions = {},
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const view = frozenView(frozen);
  const files = new Map<string, string | Uint8Array>([['../frozen.json', drawFrozen(frozen)]]);
  for (const make of MAKERS)
    for (const [path, bytes] of await make(frozen, view, printing, options)) files.set(path, bytes);
  const issued = [...files, ['SHA256SUMS', drawSums(files)] as const];
  return new Map(
    issued.map(([path, bytes]) => [path.startsWith('../') ? path.slice(3) : `issued/${path}`, bytes]),
  );
}
