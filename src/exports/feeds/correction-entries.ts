import type { Address } from '../../model/address.ts';
import { text } from '../../views/runs.ts';
import type { Line } from '../../views/view.ts';
import type { Entry } from './entry.ts';

/** What a feed has to know of a 勘误. */
export interface CorrectionNotice {
  readonly id: string;
  /** The place of what is corrected. */
  readonly place: string;
  /** Where it stands. */
  readonly address: Address;
  /** The days (ISO) on which it was reported and on which its state last changed. */
  readonly reported: string;
  readonly settled?: string;
  /** 已报告 已核实 留待修订 不予采纳. */
  readonly state: string;
  /** 数据 or 文字. */
  readonly kind: string;
  /** What is corrected, and how it reads now. */
  readonly about: Line;
  readonly says: Line;
}

/** The corrections of the site, or of one place; a changed state is the same entry, updated. */
export const correctionEntries = (notices: readonly CorrectionNotice[], place?: string): Entry[] =>
  notices
    .filter((notice) => place === undefined || notice.place === place)
    .map(({ id, address, reported, settled, state, kind, about, says }) => ({
      key: `correction/${id}`,
      address,
      published: reported,
      updated: settled ?? reported,
      title: [text(`勘误（${state}）：`), ...about],
      summary: says,
      content: [says],
      tags: [kind, state],
    }));
