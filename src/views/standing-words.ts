import type { SiteView } from './view.ts';

/** What the site says of itself away from its pages: its standing, then its statement. */
export const standingWords = ({ standing, statement }: Pick<SiteView, 'standing' | 'statement'>): string =>
  statement.startsWith(standing) ? statement : `${standing}：${statement}`;
