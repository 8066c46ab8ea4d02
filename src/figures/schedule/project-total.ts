import type { Archive } from '../../model/archive.ts';
import { type Counted, isCounted } from '../claims/amount.ts';
import { claimsUpTo } from '../claims/month-claims.ts';

/** The total investment of the whole project as it was told last by a month: one number, no range. */
export const totalOf = (archive: Archive, project: string, month: string): Counted | undefined =>
  claimsUpTo(archive, { kind: 'project', id: project }, 'total-investment', month)
    .filter(isCounted)
    .findLast(({ scope, nature, value }) => scope === '' && nature === '实际' && value.to === undefined);
