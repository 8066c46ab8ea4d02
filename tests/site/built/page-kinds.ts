import type { PageKind } from '../../../src/views/page-kind.ts';

/** Whether the real content has pages of a kind; where it has none, the tests of the demo look at them. */
const KINDS: Readonly<Record<PageKind, boolean>> = {
  home: true,
  issues: true,
  issue: true,
  'issue-figures': true,
  corrections: true,
  'issue-changes': true,
  calendar: true,
  places: true,
  place: true,
  projects: true,
  project: true,
  campaigns: true,
  campaign: true,
  problems: true,
  'city-problems': true,
  quality: true,
  'quality-part': false,
  events: true,
  reserve: true,
  comparisons: true,
  comparison: true,
  lookalikes: true,
  funnels: true,
  procedures: true,
  schedule: true,
  'city-schedule': true,
  week: false,
  'ten-days': false,
  'month-bulletin': false,
  daily: false,
  'place-schedule': false,
  notices: true,
  'city-notices': false,
  notice: false,
  duties: true,
  league: true,
  'city-league': true,
  'month-league': true,
  'league-review': false,
  'month-scores': false,
  'place-scores': false,
  'score-history': false,
  scheme: true,
  mechanisms: true,
  mechanism: true,
  indicators: true,
  indicator: true,
  'indicator-part': false,
  sources: true,
  source: true,
  'source-part': false,
  feeds: true,
  about: true,
  'not-found': true,
};

/** Every kind of page that the real content has, so that no test leaves one out. */
export const PAGE_KINDS: readonly string[] = Object.entries(KINDS)
  .filter(([, real]) => real)
  .map(([kind]) => kind)
  .sort();

/** Every kind of page there is. */
export const ALL_KINDS: readonly string[] = Object.keys(KINDS).sort();
