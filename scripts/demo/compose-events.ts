import { Chance } from './chance.ts';
import {
  BEGINNING,
  dayText,
  hasHappened,
  type Month,
  monthOfDay,
  monthText,
  numberIn,
  weekdayFrom,
  yearOf,
} from './month.ts';
import type { City } from './place.ts';
import { isListed, type Project, stateAt } from './project.ts';
import type { Province } from './province.ts';

/** A ceremony at which projects begin together, or a visit to building sites. */
export interface DemoEvent {
  readonly id: string;
  readonly name: string;
  readonly type: '集中开工' | '踏查';
  readonly city: City;
  readonly month: Month;
  readonly day: string;
  readonly says: string;
  readonly projects: readonly Project[];
  /** The scope of the claims that belong to it; only for ceremonies. */
  readonly scope?: string;
  /** Project → the percent of its work that was seen; only for visits. */
  readonly seen?: ReadonlyMap<string, number>;
}

/** Month of the year → the season of its ceremony. */
const CEREMONIES: ReadonlyMap<number, string> = new Map([
  [4, '春季'],
  [9, '秋季'],
]);
const VISITS: readonly number[] = [5, 7, 10];

/** Every ceremony and every visit of the demo, by city and month. */
export const composeEvents = ({ cities, window, projectsOf, seed }: Province): DemoEvent[] =>
  cities.flatMap((city) =>
    window.months.flatMap((month) => {
      const chance = new Chance(`${seed}/events/${city.id}/${month}`);
      const own = projectsOf.get(city.id) ?? [];
      const ceremony = composeCeremony(city, month, own, chance);
      const visit = composeVisit(city, month, own, chance);
      return [ceremony, visit].filter((event) => event !== undefined);
    }),
  );

/** Those that begin in these weeks, and some that were to begin and only came to the ceremony. */
function composeCeremony(
  city: City,
  month: Month,
  own: readonly Project[],
  chance: Chance,
): DemoEvent | undefined {
  const season = CEREMONIES.get(numberIn(month));
  const invited = own.filter((project) => {
    const { start, plannedStart } = project.course;
    const begins = start !== undefined && Math.abs(monthOfDay(start) - month) <= 1;
    const hopes = plannedStart === month && !hasHappened(start, month);
    return isListed(project, month) && (begins || hopes);
  });
  if (season === undefined || invited.length < 2) return undefined;
  return {
    id: `${city.id}-kaigong-${monthText(month)}`,
    name: `${city.short}${yearOf(month)}年${season}项目集中开工`,
    type: '集中开工',
    city,
    month,
    day: weekdayFrom(dayText(month, chance.whole(10, 25))),
    says: `${city.name}在主会场和各分会场同时举行${season}项目集中开工，到场的项目逐个列出。`,
    projects: invited.slice(0, 16),
    scope: `${yearOf(month)}年${season}集中开工`,
  };
}

/** A visit in the first half of a month, once the returns of the month before are there; it goes to sites that are doubted first. */
function composeVisit(
  city: City,
  month: Month,
  own: readonly Project[],
  chance: Chance,
): DemoEvent | undefined {
  if (!VISITS.includes(numberIn(month)) || month === BEGINNING) return undefined;
  const sites = own.filter((one) => {
    const { started, progress } = stateAt(one, month - 1);
    return isListed(one, month) && started && progress < 100;
  });
  const doubted = chance.some(
    sites.filter((one) => exaggerates(one, month - 1)),
    DOUBTED,
  );
  const others = sites.filter((one) => !doubted.includes(one));
  const projects = [...doubted, ...chance.some(others, chance.whole(4, 6) - doubted.length)];
  if (projects.length === 0) return undefined;
  const day = chance.whole(9, 13);
  const seen = projects.map((one) => {
    const [before, after] = [stateAt(one, month - 1).progress, stateAt(one, month).progress];
    const done = Math.round(before + ((after - before) * day) / 30);
    return [one.id, Math.max(1, done - chance.whole(0, 2))] as const;
  });
  return {
    id: `${city.id}-tacha-${monthText(month)}`,
    name: `${city.short}${yearOf(month)}年${numberIn(month)}月重点项目踏查`,
    type: '踏查',
    city,
    month,
    day: weekdayFrom(dayText(month, day)),
    says: `${city.name}项目中心到工地踏查，记下看到的完成比例，与报送的数并列。`,
    projects,
    seen: new Map(seen),
  };
}

/** How many of the sites of a visit are chosen because their reports are doubted. */
const DOUBTED = 2;

const exaggerates = (project: Project, month: Month): boolean => {
  const { progress, told } = stateAt(project, month);
  return told >= progress + 5;
};
