import { scoreMonths } from '../league/month-scores.ts';
import { raceMonths } from '../league/race.ts';
import { schemesOf } from '../league/schemes-in-force.ts';
import {
  type Address,
  aboutAddress,
  calendarAddress,
  campaignAddress,
  campaignsAddress,
  cityDutiesAddress,
  cityEventsAddress,
  cityLeagueAddress,
  cityProblemsAddress,
  cityProjectsAddress,
  correctionsAddress,
  dutiesAddress,
  eventsAddress,
  feedsAddress,
  homeAddress,
  issueAddress,
  issueChangesAddress,
  issuesAddress,
  leagueAddress,
  mechanismAddress,
  mechanismsAddress,
  monthLeagueAddress,
  placeAddress,
  placeScoresAddress,
  placesAddress,
  printedNumbersAddress,
  problemsAddress,
  projectAddress,
  projectsAddress,
  qualityAddress,
  reserveAddress,
  schemeAddress,
  scoreHistoryAddress,
  scoresAddress,
} from '../model/address.ts';
import { type Archive, citiesOf, get } from '../model/archive.ts';
import { aboutView, notFoundView } from './about.ts';
import { calendarView } from './calendar/calendar.ts';
import { campaignView } from './campaign.ts';
import { campaignsView } from './campaigns.ts';
import { comparedIssues } from './changes/issue-before.ts';
import { issueChangesView } from './changes/issue-changes.ts';
import { comparisonPages } from './comparisons/comparison-pages.ts';
import { correctionsView } from './corrections/corrections.ts';
import { cityDutiesView, dutiesView, dutyCities } from './duties.ts';
import { citiesWithFollowed, cityEventsView } from './events/city-events.ts';
import { eventsView } from './events/events.ts';
import { feedsView } from './feeds/feeds.ts';
import { issueFiguresView } from './frozen/issue-figures.ts';
import type { IsPage } from './frozen/thaw-issue.ts';
import { homeView } from './home/home.ts';
import { indicatorPages } from './indicators/indicator-pages.ts';
import { issueView } from './issue.ts';
import { issuesView } from './issues.ts';
import { cityLeagueView } from './league/city-league.ts';
import { leagueView } from './league/league.ts';
import { monthLeagueView } from './league/month-league.ts';
import { reviewLeagueView, reviewsOf } from './league/review-league.ts';
import { monthScoresView } from './league/scores/month-scores.ts';
import { placeScoresView, scoredPlaces } from './league/scores/place-scores.ts';
import { schemeView } from './league/scores/scheme.ts';
import { scoredSchemes, scoreHistoryView } from './league/scores/score-history.ts';
import { mechanismView } from './mechanism.ts';
import { mechanismsView } from './mechanisms.ts';
import type { Page } from './page.ts';
import { placeView } from './place/place.ts';
import { placesView } from './places.ts';
import { cityProblemsView } from './problems/city-problems.ts';
import { problemsView } from './problems/problems.ts';
import { citiesWithProblems } from './problems/undated-sections.ts';
import { projectView } from './project.ts';
import { cityProjectsView, pagedCities, projectsView } from './projects.ts';
import { qualityView } from './quality/quality.ts';
import { qualityPartView } from './quality/quality-part.ts';
import { qualityParts } from './quality/quality-parts.ts';
import { reserveView } from './reserve.ts';
import { schedulePages } from './schedule/schedule-pages.ts';
import { sourcePages } from './sources/source-pages.ts';
import type { PageView } from './view.ts';

/** Every page of the site, by address. */
export function listPages(archive: Archive): Page[] {
  const pages: Page[] = listAll(archive, (address) => addresses().has(address));
  let known: Set<string> | undefined;
  const addresses = () => {
    known ??= new Set(pages.map(({ address }) => address));
    return known;
  };
  return pages;
}

function listAll(archive: Archive, isPage: IsPage): Page[] {
  const page = (address: Address, compose: () => PageView): Page => ({ address, compose });
  return [
    page(homeAddress(), () => homeView(archive, isPage)),
    page(issuesAddress(), () => issuesView(archive)),
    page(calendarAddress(), () => calendarView(archive)),
    ...archive.issues.map((issue) => page(issueAddress(issue.id), () => issueView(archive, issue, isPage))),
    ...comparedIssues(archive).map((compared) =>
      page(issueChangesAddress(compared.issue.id), () => issueChangesView(archive, compared)),
    ),
    ...archive.frozen.map((frozen) =>
      page(printedNumbersAddress(frozen.issue), () =>
        issueFiguresView(archive, get(archive.issues, frozen.issue), frozen),
      ),
    ),
    page(placesAddress(), () => placesView(archive)),
    ...archive.places.map((place) => page(placeAddress(place), () => placeView(archive, place))),
    page(projectsAddress(), () => projectsView(archive)),
    ...pagedCities(archive).map((city) =>
      page(cityProjectsAddress(city.id), () => cityProjectsView(archive, city)),
    ),
    ...archive.projects.map((project) => page(projectAddress(project), () => projectView(archive, project))),
    page(campaignsAddress(), () => campaignsView(archive)),
    ...archive.campaigns.map((campaign) =>
      page(campaignAddress(campaign.id), () => campaignView(archive, campaign)),
    ),
    page(reserveAddress(), () => reserveView(archive)),
    ...comparisonPages(archive),
    page(eventsAddress(), () => eventsView(archive)),
    ...citiesWithFollowed(archive).map((city) =>
      page(cityEventsAddress(city.id), () => cityEventsView(archive, city)),
    ),
    page(qualityAddress(), () => qualityView(archive)),
    ...qualityParts(archive).map((part) => page(part.address, () => qualityPartView(archive, part))),
    page(problemsAddress(), () => problemsView(archive)),
    ...citiesWithProblems(archive).map((city) =>
      page(cityProblemsAddress(city.id), () => cityProblemsView(archive, city)),
    ),
    page(leagueAddress(), () => leagueView(archive)),
    ...leaguePages(archive),
    ...archive.rules.schemes.map((scheme) =>
      page(schemeAddress(scheme.id), () => schemeView(archive, scheme)),
    ),
    ...schedulePages(archive),
    page(dutiesAddress(), () => dutiesView(archive)),
    ...dutyCities(archive).map((city) =>
      page(cityDutiesAddress(city.id), () => cityDutiesView(archive, city)),
    ),
    page(mechanismsAddress(), () => mechanismsView(archive)),
    ...archive.mechanisms.map((one) => page(mechanismAddress(one.id), () => mechanismView(archive, one))),
    ...indicatorPages(archive),
    ...sourcePages(archive),
    page(correctionsAddress(), () => correctionsView(archive)),
    page(feedsAddress(), () => feedsView(archive)),
    page(aboutAddress(), () => aboutView(archive)),
    page('/404.html', () => notFoundView(archive)),
  ];
}

/** The race of every city that has one or a scheme for one, and of every month in it, with its scores. */
const leaguePages = (archive: Archive): Page[] =>
  citiesOf(archive).flatMap((city) => {
    const months = raceMonths(archive, city.id);
    return months.length === 0 && schemesOf(archive, city.id).every(({ place }) => place === undefined)
      ? []
      : [
          { address: cityLeagueAddress(city.id), compose: () => cityLeagueView(archive, city) },
          ...reviewsOf(archive, city.id).map((period) => ({
            address: monthLeagueAddress(city.id, period.id),
            compose: () => reviewLeagueView(archive, city, period),
          })),
          ...months.map((month) => ({
            address: monthLeagueAddress(city.id, month),
            compose: () => monthLeagueView(archive, city, month),
          })),
          ...scoredSchemes(archive, city).map((scheme) => ({
            address: scoreHistoryAddress(city.id, scheme.id),
            compose: () => scoreHistoryView(archive, city, scheme),
          })),
          ...scoreMonths(archive, city).flatMap((month) => [
            {
              address: scoresAddress(city.id, month),
              compose: () => monthScoresView(archive, city, month),
            },
            ...scoredPlaces(archive, city, month).map((place) => ({
              address: placeScoresAddress(city.id, month, place.id),
              compose: () => placeScoresView(archive, city, month, place),
            })),
          ]),
        ];
  });
