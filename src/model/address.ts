/** A root-relative address of the site, without the base path: /places/tonghua/jian/. */
export type Address = string;

export const homeAddress = (): Address => '/';
export const issuesAddress = (): Address => '/issues/';
export const issueAddress = (issue: string): Address => `/issues/${issue}/`;
export const correctionsAddress = (): Address => '/corrections/';
/** Where a correction stands; its id is its year and number. */
export const correctionAddress = (correction: string): Address => `/corrections/#c-${correction}`;
/** What an issue was frozen with: its view, claims, workings and rules. */
export const frozenAddress = (issue: string): Address => `/issues/${issue}/frozen.json`;
/** A file that was made when an issue was frozen, by its path from `issued/`. */
export const issuedAddress = (issue: string, file: string): Address => `/issues/${issue}/issued/${file}`;
/** Every number that a frozen issue printed, with its source or working and whether it is still current. */
export const printedNumbersAddress = (issue: string): Address => `/issues/${issue}/figures/`;
/** The lasting address of one printed number: its claim or figure in that issue. */
export const printedAddress = (issue: string, number: string): Address =>
  `${printedNumbersAddress(issue)}#${number}`;
/** What changed from the issue before. */
export const issueChangesAddress = (issue: string): Address => `/issues/${issue}/changes/`;
/** 发布日历: when the issues came out, and when the next ones are due. */
export const calendarAddress = (): Address => '/calendar/';
/** An issue as it is printed. */
export const issuePdfAddress = (issue: string): Address => `/issues/${issue}/issue.pdf`;
export const placesAddress = (): Address => '/places/';
export const placeAddress = (place: { readonly id: string; readonly city: string }): Address =>
  place.id === place.city ? `/places/${place.id}/` : `/places/${place.city}/${place.id}/`;
export const projectsAddress = (): Address => '/projects/';
export const cityProjectsAddress = (city: string): Address => `/projects/${city}/`;
export const projectAddress = (project: { readonly id: string; readonly city: string }): Address =>
  `/projects/${project.city}/${project.id}/`;
export const campaignsAddress = (): Address => '/campaigns/';
export const campaignAddress = (campaign: string): Address => `/campaigns/${campaign}/`;
export const reserveAddress = (): Address => '/reserve/';
export const comparisonsAddress = (): Address => '/comparisons/';
export const lookalikesAddress = (): Address => '/comparisons/lookalikes/';
export const lookalikeAddress = (group: string): Address => `/comparisons/lookalikes/${group}/`;
export const proceduresAddress = (): Address => '/comparisons/procedures/';
export const funnelsAddress = (): Address => '/comparisons/funnels/';
/** One indicator across places and years, where its table is too long for the page of all. */
export const comparisonAddress = (indicator: string): Address => `/comparisons/indicators/${indicator}/`;
export const cityFunnelsAddress = (city: string): Address => `/comparisons/funnels/${city}/`;
export const leagueAddress = (): Address => '/league/';
export const cityLeagueAddress = (city: string): Address => `/league/${city}/`;
export const scoresAddress = (city: string, month: string): Address => `/league/${city}/${month}/scores/`;
/** Where every point of one place in one month comes from. */
export const placeScoresAddress = (city: string, month: string, place: string): Address =>
  `/league/${city}/${month}/scores/${place}/`;
/** All months of a city by one scheme, whatever its version; the id is that of its first version. */
export const scoreHistoryAddress = (city: string, scheme: string): Address =>
  `/league/${city}/sheets/${scheme}/`;
export const schemeAddress = (scheme: string): Address => `/league/schemes/${scheme}/`;
export const monthLeagueAddress = (city: string, month: string): Address => `/league/${city}/${month}/`;
export const scheduleAddress = (): Address => '/schedule/';
export const cityScheduleAddress = (city: string): Address => `/schedule/${city}/`;
export const weekAddress = (city: string): Address => `/schedule/${city}/week/`;
export const tenDaysAddress = (city: string): Address => `/schedule/${city}/ten-days/`;
export const dailyAddress = (city: string): Address => `/schedule/${city}/daily/`;
export const monthScheduleAddress = (city: string, month: string): Address => `/schedule/${city}/${month}/`;
/** The wall charts of a city to hang up. */
export const wallPdfAddress = (city: string): Address => `/schedule/${city}/wall.pdf`;
/** The wall of one place, where that of its city is too long; its id is none of the words that stand there already. */
export const placeScheduleAddress = (city: string, place: string): Address => `/schedule/${city}/${place}/`;
export const noticesAddress = (): Address => '/notices/';
export const cityNoticesAddress = (city: string): Address => `/notices/${city}/`;
export const noticeAddress = (city: string, notice: string): Address => `/notices/${city}/${notice}/`;
/** A letter as it is sent, by the address of its page. */
export const letterPdfAddress = (page: Address): Address => `${page}letter.pdf`;
export const eventsAddress = (): Address => '/events/';
export const cityEventsAddress = (city: string): Address => `/events/${city}/`;
export const qualityAddress = (): Address => '/quality/';
/** What the audit says of the returns of one city, by the year that they speak of. */
export const qualityPartAddress = (city: string, year: string): Address => `/quality/${city}/${year}/`;
export const findingAddress = (finding: { readonly id: string; readonly home?: Address }): Address =>
  `${finding.home ?? qualityAddress()}#${finding.id}`;
export const dutiesAddress = (): Address => '/duties/';
export const cityDutiesAddress = (city: string): Address => `/duties/${city}/`;
export const problemsAddress = (): Address => '/problems/';
export const cityProblemsAddress = (city: string): Address => `/problems/${city}/`;
export const mechanismsAddress = (): Address => '/mechanisms/';
export const mechanismAddress = (mechanism: string): Address => `/mechanisms/${mechanism}/`;
export const indicatorsAddress = (): Address => '/indicators/';
export const indicatorAddress = (indicator: string): Address => `/indicators/${indicator}/`;
export const sourcesAddress = (): Address => '/sources/';
export const sourceAddress = (source: string): Address => `/sources/${source}/`;
/** What one place sent in for a source that is a month's returns. */
export const sourcePartAddress = (source: string, place: string): Address => `/sources/${source}/${place}/`;
/** The figures on an indicator of one city and one year, where they come month by month. */
export const indicatorPartAddress = (indicator: string, city: string, year: string): Address =>
  `/indicators/${indicator}/${city}/${year}/`;
export const feedsAddress = (): Address => '/feeds/';
/** Where the feeds of a place lie: a name and an ending follow. */
export const feedsOfPlaceAddress = (place: { readonly id: string; readonly city: string }): Address =>
  place.id === place.city ? `/feeds/${place.id}/` : `/feeds/${place.city}/${place.id}/`;
/** What lies beside a chart of a page: its table as `csv`, and a picture that stands alone as `svg`. */
export const chartFileAddress = (page: Address, chart: string, type: 'csv' | 'svg'): Address =>
  `${page}charts/${chart.replace(/^chart-/, '')}.${type}`;
/** The picture of a page for link previews. */
export const pictureAddress = (page: Address): Address => `${page}card.png`;
export const aboutAddress = (): Address => '/about/';

/** Where a claim is shown with everything known of it: its row on the page of its source, or on that of its part of the source. */
export const claimAddress = (claim: {
  readonly id: string;
  readonly source: string;
  readonly home?: Address;
}): Address => `${claim.home ?? sourceAddress(claim.source)}#${claim.id}`;

/** Where the working of a figure is shown: on its own page, else on that of its indicator. */
export const figureAddress = (figure: {
  readonly id: string;
  readonly indicator: string;
  readonly home?: Address;
}): Address => `${figure.home ?? indicatorAddress(figure.indicator)}#${figure.id}`;

/** Words that addresses below a city already use: a place with such an id would stand in the way of a page. */
export const isTakenBelowCity = (id: string): boolean =>
  ['week', 'ten-days', 'daily', 'schemes', 'sheets'].includes(id) || /^\d{4}(-|$)/.test(id);

/** Puts the base path before a root-relative address; anchors and whole URLs stay as they are. */
export function withBase(base: string, address: Address): string {
  if (!address.startsWith('/')) return address;
  return `${base.replace(/\/+$/, '')}${address}`;
}
