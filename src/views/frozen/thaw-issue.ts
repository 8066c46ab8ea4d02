import { type Address, printedNumbersAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Frozen } from '../../model/frozen.ts';
import { dayWords } from '../../model/wording.ts';
import { markCorrected } from '../corrections/mark-corrected.ts';
import { date, name, text } from '../runs.ts';
import { siteView } from '../site-view.ts';
import type { PageView, Run } from '../view.ts';
import { frozenView } from './frozen-view.ts';
import { issuedFiles } from './issued-files.ts';
import { laterSections } from './later-sections.ts';

/** Whether there is a page at an address of the site. */
export type IsPage = (address: Address) => boolean;

/**
 * The page of a frozen issue: what was signed out, number for number, under the site as it is today, with what became
 * known later after it. Names that no longer have a page stand without a link.
 */
export function thawIssue(archive: Archive, frozen: Frozen, isPage: IsPage): PageView {
  const corrections = archive.corrections.filter(({ issue }) => issue === frozen.issue);
  const view = markCorrected(unlinkLost(frozenView(frozen), isPage), corrections);
  return {
    ...view,
    site: siteView(archive),
    meta: [
      ...view.meta,
      {
        term: '存档',
        line: [
          text('签发于'),
          date(dayWords(frozen.signed)),
          text('，数字从此不改；'),
          name('每个数的出处和现状', printedNumbersAddress(frozen.issue)),
        ],
      },
      { term: '下载', line: issuedFiles(frozen) },
    ],
    sections: [...view.sections, ...laterSections(archive, frozen)],
  };
}

/** Takes the links to pages that are no more. */
function unlinkLost(view: PageView, isPage: IsPage): PageView {
  const unlink = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unlink);
    if (typeof value !== 'object' || value === null) return value;
    const isLost = 'kind' in value && NAMING.has(String(value.kind)) && !leads(value, isPage);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'address' || !isLost)
        .map(([key, part]) => [key, unlink(part)]),
    );
  };
  return unlink(view) as PageView;
}

/** The runs that stand without a link where there is nothing to lead to. */
const NAMING: ReadonlySet<string> = new Set<Run['kind']>(['name', 'date', 'ordinal']);

const leads = (run: object, isPage: IsPage): boolean =>
  !('address' in run) || isPage(String(run.address).split('#')[0] ?? '');
