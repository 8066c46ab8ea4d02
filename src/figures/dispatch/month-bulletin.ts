import { type Address, monthScheduleAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { Place, Project } from '../../model/records.ts';
import { addMonths } from '../claims/days.ts';
import { monthReturn, monthsOf } from '../claims/month-returns.ts';
import { type Notice, noticesOf } from '../letters/notices.ts';
import { lightsOf } from '../lights/lights.ts';
import { monthsFigure } from '../lights/months-figure.ts';
import { moneyCurve } from '../schedule/money-curve.ts';
import { type Progress, placeProgress } from '../schedule/progress.ts';
import { progressFigures } from '../schedule/progress-figures.ts';
import { schedulePlaces } from '../schedule/schedule-figures.ts';
import { scheduleMonths } from '../schedule/schedule-months.ts';
import {
  type Revived,
  revivedProjects,
  type Stalled,
  stalledProjects,
} from '../schedule/stalled-projects.ts';
import { dispatchCount } from './dispatch-count.ts';
import { type ChangeWord, type LightChange, lightChanges } from './light-changes.ts';

/** A place in a month: its money and the figures of it that a bulletin tells. */
export interface PlaceStanding {
  readonly place: Place;
  readonly progress: Progress;
  readonly rate?: Figure;
  readonly asked?: Figure;
  readonly gap?: Figure;
  /** How many months its lights count, where they count some. */
  readonly months: readonly Figure[];
}

/** 月通报: what happened in a city in a month, by the returns that are there now. */
export interface MonthBulletin {
  /** The page of the bulletin. */
  readonly home: Address;
  readonly standings: readonly PlaceStanding[];
  /** What the curve asks of a whole year by the end of the month. */
  readonly share?: Figure;
  readonly changes: readonly LightChange[];
  /** The places that have sent nothing for the month. */
  readonly silent: readonly Place[];
  readonly letters: readonly Notice[];
  /** Whether the month before has returns, so that something can be said to be new. */
  readonly compared: boolean;
  /** All that stand still; those of them that did not in the month before; those that went on in the month. */
  readonly stalled: readonly Stalled[];
  readonly halted: readonly Stalled[];
  readonly revived: readonly Revived[];
  /** Counts by what is counted; what there is none of is not counted. */
  readonly counts: ReadonlyMap<BulletinCount, Figure>;
}

/** What a bulletin counts. */
export type BulletinCount = '红灯' | '黄灯' | ChangeWord | '没有报送' | '提示函' | '停滞缓建';

/** The months for which a city has a bulletin: those that somebody sent a monthly return for; none in a compilation. */
export const bulletinMonths = (archive: Archive, city: string): readonly string[] =>
  archive.site.standing === '非官方汇编'
    ? []
    : monthsOf(archive, new Set(schedulePlaces(archive, city).map(({ id }) => id)));

/** Composes the bulletin of a city for a month. */
export function monthBulletin(archive: Archive, city: Place, month: string): MonthBulletin {
  const home = monthScheduleAddress(city.id, month);
  const places = schedulePlaces(archive, city.id);
  const projects = places.flatMap(({ id }) => archive.projects.filter((one) => one.place === id));
  const standings = places.map((place) => placeStanding(archive, place, month));
  const share = progressFigures(placeProgress(archive, city.id, month), moneyCurve(archive), home).share;
  const stalled = stalledProjects(archive, projects, month);
  const last = addMonths(month, -1);
  const compared = scheduleMonths(archive, city.id).includes(last);
  const found = {
    standings,
    ...(share ? { share } : {}),
    changes: lightChanges(archive, projects, month),
    silent: places.filter(({ id }) => !monthReturn(archive, id, month)),
    letters: noticesOf(archive, city.id).filter((one) => one.month === month),
    compared,
    stalled,
    halted: stalled.filter(({ project }) => !compared || !stoodStill(archive, project, last)),
    revived: revivedProjects(archive, projects, month).filter(
      ({ restarted }) => restarted.value.span.end?.slice(0, 7) === month,
    ),
  };
  return { home, ...found, counts: countAll(found, { city: city.id, month, home }) };
}

const stoodStill = (archive: Archive, project: Project, month: string): boolean =>
  stalledProjects(archive, [project], month).length > 0;

/**
 * How a place stands in a month, with the figures of its city's bulletin. The rate is the one that the 口径库 derives from
 * the same two claims, where there is one: it has its row already.
 */
export function placeStanding(archive: Archive, place: Place, month: string): PlaceStanding {
  const home = monthScheduleAddress(place.city, month);
  const progress = placeProgress(archive, place.id, month);
  const { rate, asked, gap } = progressFigures(progress, moneyCurve(archive), home);
  const derived = monthReturn(archive, place.id, month)?.figures.find(
    ({ indicator, working: { inputs } }) =>
      indicator === 'investment-rate' &&
      inputs[0]?.claim === progress.invested?.id &&
      inputs[1]?.claim === progress.plan?.id,
  );
  const shown = rate && (derived ?? rate);
  return {
    ...{ place, progress },
    months: lightsOf(archive, { kind: 'place', id: place.id }, month).flatMap(
      (state) => monthsFigure(state, home) ?? [],
    ),
    ...(shown ? { rate: shown } : {}),
    ...(asked ? { asked } : {}),
    ...(gap ? { gap } : {}),
  };
}

type Counting = Omit<MonthBulletin, 'home' | 'counts' | 'standings' | 'share' | 'compared'>;

function countAll(
  { changes, silent, letters, stalled }: Counting,
  of: Parameters<typeof dispatchCount>[1],
): ReadonlyMap<BulletinCount, Figure> {
  const lit = (light: '红' | '黄') => changes.filter(({ now }) => now === light);
  const changed = (word: ChangeWord) => changes.filter(({ change }) => change === word);
  const counted: readonly (readonly [
    BulletinCount,
    key: string,
    unit: string,
    what: string,
    count: number,
  ])[] = [
    ['红灯', 'lights-red', '个', '亮红灯的项目', lit('红').length],
    ['黄灯', 'lights-yellow', '个', '最重亮黄灯的项目', lit('黄').length],
    ['新亮', 'lights-new', '个', '上月不亮、本月亮灯的项目', changed('新亮').length],
    ['加重', 'lights-worse', '个', '从黄灯变红灯的项目', changed('加重').length],
    ['仍亮', 'lights-still', '个', '上月和本月亮一样的灯的项目', changed('仍亮').length],
    ['减轻', 'lights-better', '个', '从红灯变黄灯的项目', changed('减轻').length],
    ['熄灭', 'lights-out', '个', '上月亮灯、本月合乎规则的项目', changed('熄灭').length],
    ['无从判断', 'lights-unknown', '个', '上月亮灯、本月缺数或者免责的项目', changed('无从判断').length],
    ['没有报送', 'silent-places', '个', '本月没有报送的地区', silent.length],
    ['提示函', 'letters', '件', '本月亮灯拟出的提示函', letters.length],
    ['停滞缓建', 'stalled', '个', '停滞和缓建的项目', stalled.length],
  ];
  return new Map(
    counted
      .filter(([, , , , count]) => count > 0)
      .map(([word, key, unit, what, count]) => [
        word,
        dispatchCount({ key: `month-${key}`, unit, what, ids: [], count }, of),
      ]),
  );
}

/** The figures of a bulletin that have their rows on its page. */
export const figuresOfBulletin = ({ home, standings, share, counts }: MonthBulletin): Figure[] => {
  const figures = standings.flatMap(({ rate, asked, gap, months }) => [
    rate?.home === home ? rate : undefined,
    asked,
    gap,
    ...months,
  ]);
  return [share, ...figures, ...counts.values()].filter((figure) => figure !== undefined);
};

/** Every figure of every bulletin; worked out once for an archive. */
export const bulletinFigures = onceFor((archive: Archive): readonly Figure[] =>
  citiesOf(archive).flatMap((city) =>
    bulletinMonths(archive, city.id).flatMap((month) =>
      figuresOfBulletin(monthBulletin(archive, city, month)),
    ),
  ),
);
