import { type Address, dailyAddress, monthScheduleAddress } from '../../model/address.ts';
import { type Archive, citiesOf, find, get } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import { add, fraction } from '../../model/fraction.ts';
import { onceFor } from '../../model/once.ts';
import type { Project } from '../../model/records.ts';
import { dimensionOf, inUnit } from '../../model/value.ts';
import { type Counted, claimAmount, isCounted } from '../claims/amount.ts';
import { claimsOn } from '../claims/current-claims.ts';
import { makeFigure } from '../derived/make-figure.ts';
import { dispatchCount } from './dispatch-count.ts';
import { bulletinMonths } from './month-bulletin.ts';

/** What was returned of one project for one day: people on the site, the work that is done, the money of the day. */
export interface DailyRow {
  readonly project: Project;
  /** ISO. */
  readonly day: string;
  readonly staff?: Counted;
  readonly progress?: Counted;
  readonly invested?: Counted;
}

/** What a day's figures of a city come to: the projects that were told of, and the sums of what they told. */
export interface DaySum {
  readonly day: string;
  readonly projects: Figure;
  readonly staff?: Figure;
  readonly invested?: Figure;
}

const STAFF = 'on-site-staff';
const INVESTED = 'day-invested';

/** The months (YYYY-MM) in which daily figures of some project of a city were returned, in order. */
export const dailyMonths = (archive: Archive, city: string): readonly string[] => [
  ...(byCity(archive).get(city)?.keys() ?? []),
];

/** What was returned day by day in a month of a city, by day, within it by place and project. */
export const dailyRows = (archive: Archive, city: string, month: string): readonly DailyRow[] =>
  byCity(archive).get(city)?.get(month) ?? [];

const byCity = onceFor((archive: Archive): ReadonlyMap<string, ReadonlyMap<string, readonly DailyRow[]>> => {
  const rank = new Map(archive.projects.map((project, index) => [project.id, index]));
  const told = [STAFF, INVESTED].flatMap((indicator) => claimsOn(archive, indicator)).filter(isOfDay);
  const work = Map.groupBy(
    claimsOn(archive, 'physical-progress').filter(isOfDay),
    ({ subject, asOf }) => `${subject.id} ${asOf.end}`,
  );
  const rows = [...Map.groupBy(told, ({ subject, asOf }) => `${subject.id} ${asOf.end}`).values()]
    .flatMap((claims) => rowOf(archive, claims, work))
    .sort(
      (a, b) =>
        (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) ||
        (rank.get(a.project.id) ?? 0) - (rank.get(b.project.id) ?? 0),
    );
  const cities = Map.groupBy(rows, ({ project }) => project.city);
  return new Map([...cities].map(([city, own]) => [city, Map.groupBy(own, ({ day }) => day.slice(0, 7))]));
});

/** A number that really happened and was taken on one exact day. */
const isOfDay = (claim: Claim): claim is Counted =>
  isCounted(claim) &&
  claim.subject.kind === 'project' &&
  claim.nature === '实际' &&
  claim.asOf.stated &&
  claim.asOf.start !== null &&
  claim.asOf.start === claim.asOf.end;

function rowOf(
  archive: Archive,
  claims: readonly Counted[],
  work: ReadonlyMap<string, readonly Counted[]>,
): DailyRow[] {
  const [first] = claims;
  const project = first && find(archive.projects, first.subject.id);
  const day = first?.asOf.end;
  if (!project || !day) return [];
  const of = (indicator: string): Counted | undefined => claims.find((one) => one.indicator === indicator);
  const [staff, invested] = [of(STAFF), of(INVESTED)];
  const progress = work.get(`${project.id} ${day}`)?.find(({ scope }) => scope === '');
  return [
    {
      ...{ project, day },
      ...(staff ? { staff } : {}),
      ...(progress ? { progress } : {}),
      ...(invested ? { invested } : {}),
    },
  ];
}

/** The page on which a month's days stand: that of the days for the latest month, else the bulletin of the month, where there is one. */
export const dailyHome = (archive: Archive, city: string, month: string): Address =>
  dailyMonths(archive, city).at(-1) === month || !bulletinMonths(archive, city).includes(month)
    ? dailyAddress(city)
    : monthScheduleAddress(city, month);

/** The sums of a city's days in a month. */
export function daySums(archive: Archive, city: string, month: string): DaySum[] {
  const home = dailyHome(archive, city, month);
  return [...Map.groupBy(dailyRows(archive, city, month), ({ day }) => day)].map(([day, rows]) => {
    const of = { city, day, home };
    const staff = sumOf(archive, { ...of, claims: rows.flatMap((row) => row.staff ?? []) });
    const invested = sumOf(archive, { ...of, claims: rows.flatMap((row) => row.invested ?? []) });
    const ids = rows.map(({ project }) => project.id);
    return {
      day,
      projects: {
        ...dispatchCount(
          { key: `daily-${day}`, unit: '个', what: '这一天报了数的项目', ids },
          { city, month, home },
        ),
        ...onDay(rows),
      },
      ...(staff ? { staff } : {}),
      ...(invested ? { invested } : {}),
    };
  });
}

interface Summing {
  readonly city: string;
  readonly day: string;
  readonly home: Address;
  readonly claims: readonly Counted[];
}

function sumOf(archive: Archive, { city, day, home, claims }: Summing): Figure | undefined {
  const [first] = claims;
  if (!first || claims.some(({ value }) => dimensionOf(value) !== dimensionOf(first.value))) return undefined;
  const { unit, places, name } = get(archive.indicators, first.indicator);
  const exact = claims.map(claimAmount).reduce(add, fraction(0n));
  return {
    ...makeFigure({
      ...{ subject: { kind: 'place', id: city }, place: city, month: day.slice(0, 7) },
      ...{
        indicator: first.indicator,
        key: `daily|${day}`,
        rule: '求和',
        formula: `报了数的项目的${name}之和`,
      },
      inputs: claims.map((claim) => ['加项', claim] as const),
      ...{ exact, shown: inUnit(exact, unit), unit, places, home },
    }),
    ...onDay([{ staff: first }]),
  };
}

/** The day itself, as the claims word it. */
function onDay([row]: readonly Pick<DailyRow, 'staff' | 'invested'>[]): Partial<Figure> {
  const asOf = (row?.staff ?? row?.invested)?.asOf;
  return asOf ? { period: { text: asOf.text, start: asOf.start, end: asOf.end }, asOf } : {};
}

/** Every sum of days of all cities. */
export const dailyFigures = onceFor((archive: Archive): readonly Figure[] =>
  citiesOf(archive).flatMap(({ id }) =>
    dailyMonths(archive, id).flatMap((month) =>
      daySums(archive, id, month).flatMap(({ projects, staff, invested }) =>
        [projects, staff, invested].filter((figure) => figure !== undefined),
      ),
    ),
  ),
);
