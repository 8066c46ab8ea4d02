import type { PageKind } from '../../../src/views/view.ts';

const KINDS: Readonly<Record<PageKind, true>> = {
  home: true,
  issues: true,
  issue: true,
  places: true,
  place: true,
  projects: true,
  project: true,
  campaigns: true,
  campaign: true,
  problems: true,
  quality: true,
  events: true,
  reserve: true,
  comparisons: true,
  lookalikes: true,
  funnels: true,
  procedures: true,
  duties: true,
  league: true,
  'city-league': true,
  'month-league': true,
  mechanisms: true,
  mechanism: true,
  indicators: true,
  indicator: true,
  sources: true,
  source: true,
  about: true,
  'not-found': true,
};

/** Every kind of page, so that no test leaves one out. */
export const PAGE_KINDS: readonly string[] = Object.keys(KINDS).sort();
