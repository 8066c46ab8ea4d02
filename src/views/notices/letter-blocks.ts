import { noticesAbout } from '../../figures/letters/notices.ts';
import type { Archive } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { Block } from '../view.ts';
import { noticeTable } from './notice-table.ts';

/** The letters about a place or a project on its own page, the latest first; nothing where there are none. */
export function letterBlocks(archive: Archive, city: string, subject: Subject): Block[] {
  const letters = noticesAbout(archive, city, subject).toReversed();
  return letters.length === 0
    ? []
    : [{ kind: 'table', table: noticeTable(archive, letters, '提示函，最近的在前') }];
}
