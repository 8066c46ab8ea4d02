import { slugOf } from '../new/draft-record.ts';
import { Chance } from './chance.ts';
import { monthOf, type Window, yearOf } from './month.ts';
import type { City, Contestant } from './place.ts';
import { NAMED_CITIES, type NamedContestant } from './place-names.ts';

const MOST = NAMED_CITIES.reduce((sum, { contestants }) => sum + contestants.length, 0);
const LEAST = 10;

/** The region codes of the invented province begin with 99, which no province of China has. */
const REGION = 990_000;

/** The ways in which the cities define what a project's care consists of. */
const DUTIES = [
  ['包保领导', '责任单位', '项目秘书'],
  ['包保领导', '责任单位', '项目秘书', '项目专员'],
  ['包保领导', '责任单位', '工作班子', '项目秘书', '推进方案'],
] as const;

/** The cities and contestants for so many projects: ten to sixty contestants, two to nine cities. */
export function makePlaces(
  projects: number,
  window: Window,
  seed: string,
): { cities: City[]; contestants: Contestant[] } {
  const wanted = Math.min(MOST, Math.max(LEAST, Math.round(projects / 10)));
  const count = Math.min(NAMED_CITIES.length, Math.max(2, Math.round(wanted / 5)));
  const named = NAMED_CITIES.slice(0, count);
  const cities = named.map(
    ({ stem, says, square }, index): City => ({
      id: placeSlug(stem),
      name: `${stem}市`,
      short: stem,
      code: String(REGION + (index + 1) * 100),
      says,
      order: index + 1,
      square,
      duties: DUTIES[index % DUTIES.length] ?? DUTIES[0],
    }),
  );
  const shares = shareOut(wanted, named);
  const contestants = named.flatMap(({ contestants: listed }, index) =>
    listed
      .slice(0, shares[index])
      .flatMap((one, order) =>
        cities[index] ? [contestantOf(one, order, cities[index], window, seed)] : [],
      ),
  );
  return { cities, contestants };
}

/** How many contestants each city gives: one after another, until there are enough. */
function shareOut(wanted: number, named: typeof NAMED_CITIES): number[] {
  const shares = named.map(() => 0);
  let left = wanted;
  while (left > 0) {
    const before = left;
    for (const [index, { contestants }] of named.entries()) {
      if (left === 0 || (shares[index] ?? 0) >= contestants.length) continue;
      shares[index] = (shares[index] ?? 0) + 1;
      left -= 1;
    }
    if (left === before) return shares;
  }
  return shares;
}

/** Level → the first of the two digits that follow the city's in a region code, as counties are numbered. */
const NUMBERED: ReadonlyMap<string, number> = new Map([
  ['市辖区', 2],
  ['县', 21],
  ['县级市', 81],
]);

function contestantOf(
  [name, short, level, group]: NamedContestant,
  order: number,
  city: City,
  window: Window,
  seed: string,
): Contestant {
  const id = placeSlug(short);
  const chance = new Chance(`${seed}/place/${id}`);
  const base = NUMBERED.get(level);
  const code = base === undefined ? undefined : String(Number(city.code) + base + order);
  const silent = silenceOf(window, chance);
  const excuse = excuseOf(window, chance);
  return {
    id,
    name,
    short,
    level,
    group: `${'一二三'.charAt(group - 1)}组`,
    order: order + 1,
    city,
    region: code ?? city.code,
    weight: chance.logNormal(1, 0.55),
    complete: chance.happens(0.7),
    printsRates: chance.happens(0.5),
    reliability: chance.happens(0.15) ? 0.85 : 0.975,
    ...(code === undefined ? {} : { code }),
    ...(silent === undefined ? {} : { silent }),
    ...(excuse === undefined ? {} : { excuse }),
  };
}

/** Some places say nothing for months; a few of them to the end. */
function silenceOf({ first, last }: Window, chance: Chance): readonly [number, number] | undefined {
  const length = chance.whole(3, 5);
  const from = chance.whole(first + 1, last);
  return chance.happens(0.09) && last - first >= 5 ? [from, from + length] : undefined;
}

/** A flood in the first summer excuses a few places for two months. */
function excuseOf({ first }: Window, chance: Chance): Contestant['excuse'] {
  const from = monthOf(yearOf(first), 7);
  return chance.happens(0.05) ? { word: '不可抗力', from, until: from + 2 } : undefined;
}

/** A place's slug: its pinyin in one word. */
const placeSlug = (short: string): string => slugOf(short).replaceAll('-', '');
