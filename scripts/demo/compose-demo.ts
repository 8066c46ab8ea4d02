import { composeCampaigns } from './compose-campaigns.ts';
import { CityReporter } from './compose-city-return.ts';
import { composeEvents } from './compose-events.ts';
import { PlaceReporter, type ReturnDraft } from './compose-return.ts';
import { composeTroubles } from './compose-troubles.ts';
import { drawCampaign, drawCity, drawContestant, drawEvent, drawProject, drawTrouble } from './draw-cards.ts';
import { drawReleases } from './draw-releases.ts';
import { drawReturn, drawRevision, folderOf, returnFile } from './draw-return.ts';
import { drawMechanisms, drawOverrides, drawSite } from './draw-site.ts';
import { drawMechanismSource, drawNoticeSource, drawReturnSource, drawVisitSource } from './draw-sources.ts';
import { drawTruth } from './draw-truth.ts';
import { drawFilings } from './filing.ts';
import { monthText } from './month.ts';
import { noticeSource, type Planted, plantCorrections, plantErrors } from './plant-errors.ts';
import { makeProvince, type Province, type Size } from './province.ts';

/** Everything that a demo consists of but its issues and letters, which are composed from what it is read as. */
export interface Demo {
  readonly province: Province;
  readonly returns: readonly ReturnDraft[];
  /** The errors that were put in on purpose, and the figures that revisions put right. */
  readonly planted: readonly Planted[];
  readonly corrected: readonly Planted[];
  /** Path from the demo's folder → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Composes a demo: the same size gives the same files, byte for byte. */
export function composeDemo(size: Size): Demo {
  const province = makeProvince(size);
  const events = composeEvents(province);
  const campaigns = composeCampaigns(province);
  const places = composePlaceReturns(province);
  const planted = plantErrors(places, province.seed);
  const corrected = plantCorrections(places, province.seed);
  const cities = province.cities.flatMap((city) => {
    const reporter = new CityReporter(province, city, events, campaigns);
    return province.window.months.map((month) => reporter.compose(month));
  });
  const returns = [...cities, ...places];
  const overrides = drawOverrides(province);
  const files = new Map([
    ['content/site.yaml', drawSite()],
    ...drawMechanisms(province.cities),
    ...drawPlaces(province),
    ...drawSources(province, places, planted),
    drawMechanismSource(province.cities, province.window.first),
    ...events.map((event): [string, string] => [
      `${folderOf(event)}/events/${event.id}.md`,
      drawEvent(event),
    ]),
    ...events
      .filter(({ type }) => type === '踏查')
      .map(({ id, city, day, month }) => drawVisitSource(id, city, day, month)),
    ...campaigns.map((one): [string, string] => [
      `${folderOf(one)}/campaigns/${one.id}.md`,
      drawCampaign(one),
    ]),
    ...composeTroubles(province).map((one): [string, string] => [
      `${folderOf(one.project.place)}/problems/${one.id}.md`,
      drawTrouble(one, province.window),
    ]),
    ...returns.map((draft): [string, string] => [returnFile(draft), drawReturn(draft)]),
    ...drawRevisions(places, corrected),
    ['content/rules/releases.yaml', drawReleases()],
    ...(overrides === undefined ? [] : [['content/rules/overrides.yaml', overrides]]),
    ['truth.json', drawTruth(province, places, planted, corrected)],
  ] as [string, string][]);
  return { province, returns, planted, corrected, files };
}

function composePlaceReturns(province: Province): ReturnDraft[] {
  return province.contestants.flatMap((place) => {
    const reporter = new PlaceReporter(province, place);
    return [...drawFilings(place, province.window, province.seed).values()].map((filing) =>
      reporter.compose(filing),
    );
  });
}

function drawPlaces({ cities, contestants, projects }: Province): [string, string][] {
  const folder = (place: { id: string; city: { id: string } }): string =>
    `content/cities/${place.city.id}/counties/${place.id}`;
  return [
    ...cities.map((city): [string, string] => [`content/cities/${city.id}/city.md`, drawCity(city)]),
    ...contestants.map((one): [string, string] => [`${folder(one)}/county.md`, drawContestant(one)]),
    ...projects.map((one): [string, string] => [
      `${folder(one.place)}/projects/${one.id}.md`,
      drawProject(one),
    ]),
  ];
}

function drawSources(
  { cities, contestants, window }: Province,
  drafts: readonly ReturnDraft[],
  planted: readonly Planted[],
): [string, string][] {
  const contradicted = planted.filter(({ kind }) => kind === '两个来源不一');
  return [
    ...cities.flatMap((city) => {
      const places = contestants.filter((one) => one.city === city);
      return window.months.map((month) => drawReturnSource(city, places, month));
    }),
    ...drafts
      .filter(({ place, month }) =>
        contradicted.some((one) => one.place === place?.id && one.month === monthText(month)),
      )
      .map((draft) => drawNoticeSource(noticeSource(draft), draft.city, draft.month)),
  ];
}

function drawRevisions(drafts: readonly ReturnDraft[], corrected: readonly Planted[]): [string, string][] {
  return drafts.flatMap((draft) => {
    const right = corrected.find(
      ({ place, month }) => place === draft.place?.id && month === monthText(draft.month),
    );
    return right ? [[returnFile(draft, '-r2'), drawRevision(draft, right)] as [string, string]] : [];
  });
}
