import { type Address, cityScheduleAddress, projectAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { Place, Project } from '../../model/records.ts';
import { ruleFigures } from '../derived/rule-figures.ts';
import { lightsOf } from '../lights/lights.ts';
import { monthsFigure } from '../lights/months-figure.ts';
import { besideFigures } from './beside-curve.ts';
import { forecastHistory } from './forecast-history.ts';
import { moneyAhead } from './money-ahead.ts';
import { moneyCurve } from './money-curve.ts';
import { type PlannedMonth, plannedMonths } from './planned-months.ts';
import { procedureKinds, procedureOf } from './procedures.ts';
import { type Progress, placeProgress, projectProgress } from './progress.ts';
import { type ProgressFigures, progressFigures } from './progress-figures.ts';
import { quartersOf } from './quarters.ts';
import { scheduleMonth } from './schedule-months.ts';
import { dueNotEntered, silentProjects } from './watch-lists.ts';

/** The figures of a progress that pages tell: the ratio only where a rule in use goes by it. */
export function shownFigures(archive: Archive, progress: Progress, home: Address): ProgressFigures {
  const { ratio, ...figures } = progressFigures(progress, moneyCurve(archive), home);
  const byRatio = archive.rules.lights.some(({ used, measure }) => used && measure === '完成比率');
  return ratio && byRatio ? { ...figures, ratio } : figures;
}

/** Every number that a project's page tells of its schedule in the latest month of its city, each with its row there. */
export function projectScheduleFigures(archive: Archive, project: Project): Figure[] {
  const month = scheduleMonth(archive, project.city);
  if (month === undefined) return [];
  const home = projectAddress(project);
  const subject = { kind: 'project', id: project.id } as const;
  const kinds = procedureKinds(archive, [project], month);
  const ahead = moneyAhead(archive, project, month, home);
  const figures = [
    ...progressAll(archive, projectProgress(archive, project, month), home),
    ...lightsOf(archive, subject, month).map((state) => monthsFigure(state, home)),
    ...forecastHistory(archive, project, month, home).map(({ figure }) => figure),
    ...kinds.map((kind) => procedureOf(archive, project, { kind, month, home })?.days),
    ...silentProjects(archive, [project], month, () => home).map(({ days }) => days),
    ...dueNotEntered(archive, [project], month, () => home).map(({ days }) => days),
    ...(ahead ? [ahead.share, ahead.ahead] : []),
  ];
  return figures.filter((figure) => figure !== undefined);
}

/** Every number that a city's schedule tells of the city and its places. */
export function cityScheduleFigures(archive: Archive, city: Place): Figure[] {
  const month = scheduleMonth(archive, city.id);
  if (month === undefined) return [];
  const home = cityScheduleAddress(city.id);
  return schedulePlaces(archive, city.id).flatMap((place) => [
    ...progressAll(archive, placeProgress(archive, place.id, month), home),
    ...lightsOf(archive, { kind: 'place', id: place.id }, month).flatMap(
      (state) => monthsFigure(state, home) ?? [],
    ),
  ]);
}

/** The city and the places below it, the city first. */
export const schedulePlaces = (archive: Archive, city: string): Place[] =>
  archive.places
    .filter((place) => place.city === city)
    .sort(
      (a, b) => Number(b.id === city) - Number(a.id === city) || a.order - b.order || (a.id < b.id ? -1 : 1),
    );

/** Every figure of a progress: against the curve, of its quarters, of its months. */
function progressAll(archive: Archive, progress: Progress, home: Address): Figure[] {
  const { quarters, sum } = quartersOf(archive, progress, home);
  const months = shownMonths(archive, progress, home);
  const beside = besideFigures(archive, progress, home);
  const figures = [
    ...Object.values(shownFigures(archive, progress, home)),
    ...(beside ? [beside.asked, beside.gap] : []),
    ...[...quarters, ...months].flatMap(({ done, rate, carried, must }) => [
      done && 'working' in done ? done : undefined,
      ...[rate, carried, must],
    ]),
    sum,
  ];
  return figures.filter((figure) => figure !== undefined);
}

/** The planned months that pages tell: of a city and a project the whole quarter, of a place below a city only from this month on. */
export const shownMonths = (archive: Archive, progress: Progress, home: Address): PlannedMonth[] => {
  const { subject, month } = progress;
  const whole = subject.kind === 'project' || find(archive.places, subject.id)?.city === subject.id;
  return plannedMonths(archive, progress, home).filter((one) => whole || one.month >= month);
};

/** Every number of schedules and lights, for figures.json; worked out once for an archive. */
export const scheduleFigures = onceFor((archive: Archive): readonly Figure[] => {
  const cities = citiesOf(archive);
  return [
    ...ruleFigures(archive),
    ...cities.flatMap((city) => cityScheduleFigures(archive, city)),
    ...archive.projects.flatMap((project) => projectScheduleFigures(archive, project)),
  ];
});
