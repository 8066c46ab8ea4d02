import { slugOf } from '../new/draft-record.ts';
import { Chance } from './chance.ts';
import { BEGINNING, yearOf } from './month.ts';
import type { Contestant } from './place.ts';
import type { Identity } from './project.ts';
import { BRANDS, PROJECT_KINDS, type ProjectKind, QUARTERS } from './project-kinds.ts';

/** What a department builds by the words in its name; everybody else builds anything. */
const BUILDS: readonly (readonly [word: string, sectors: readonly string[]])[] = [
  ['交通', ['交通']],
  ['水务', ['水利', '生态环保', '市政']],
  ['住房', ['市政', '民生']],
  ['工业', ['装备制造', '新材料', '电子信息', '冶金建材']],
  ['农业', ['现代农业', '食品饮料', '水利']],
  ['文化', ['文化旅游']],
];

/** The cards of so many projects, spread unevenly over the contestants; each has two at least. */
export function makeIdentities(contestants: readonly Contestant[], count: number, seed: string): Identity[] {
  const chance = new Chance(`${seed}/identities`);
  const taken = new Set<string>();
  return shareOut(contestants, count).flatMap(({ place, projects }) =>
    Array.from({ length: projects }, () => makeOne(place, chance, taken)),
  );
}

/** How many projects each contestant has: two, and the rest by weight. */
function shareOut(
  contestants: readonly Contestant[],
  count: number,
): { readonly place: Contestant; readonly projects: number }[] {
  const spare = Math.max(0, count - 2 * contestants.length);
  const weights = contestants.reduce((sum, { weight }) => sum + weight, 0);
  let given = 0;
  let upTo = 0;
  return contestants.map((place) => {
    upTo += (place.weight / weights) * spare;
    const own = Math.round(upTo) - given;
    given += own;
    return { place, projects: own + 2 };
  });
}

function makeOne(place: Contestant, chance: Chance, taken: Set<string>): Identity {
  const kinds = kindsOf(place);
  for (let attempt = 0; ; attempt += 1) {
    const kind = chance.pick(kinds);
    const named = kind.firm === undefined ? nameOffice(place, kind, chance) : nameFirm(place, kind, chance);
    const own = attempt < TRIES ? named : numbered(named, taken.size);
    const id = attempt < TRIES ? slugOf(own.short) : `${slugOf(own.short)}-${taken.size}`;
    if (taken.has(id) || taken.has(`${place.city.id}/${own.name}`)) continue;
    taken.add(id).add(`${place.city.id}/${own.name}`);
    return { id, ...own, kind, place, code: codeOf(place, chance) };
  }
}

function kindsOf({ name, level }: Contestant): readonly ProjectKind[] {
  if (level !== '部门') return PROJECT_KINDS;
  const sectors = BUILDS.find(([word]) => name.includes(word))?.[1];
  return PROJECT_KINDS.filter(({ sector }) => sectors?.includes(sector) ?? true);
}

type Named = Pick<Identity, 'name' | 'short' | 'owner' | 'says'>;

/** How often another name is looked for, before one is told apart by a number. */
const TRIES = 20;

const numbered = (named: Named, number: number): Named => ({
  ...named,
  name: `${named.short}${number}号地块项目`,
  short: `${named.short}${number}号地块`,
});

function nameFirm(place: Contestant, kind: ProjectKind, chance: Chance): Named {
  const brand = chance.pick([...BRANDS[0]]) + chance.pick([...BRANDS[1]]);
  const home = place.level === '部门' || place.level === '开发区' ? place.city.short : place.short;
  return {
    name: `${brand}${kind.product}项目`,
    short: `${brand}${kind.product}`,
    owner: `${home}${brand}${kind.firm}`,
    says: `企业在${place.name}建设的${kind.product}项目，属于${kind.sector}。`,
  };
}

function nameOffice(place: Contestant, kind: ProjectKind, chance: Chance): Named {
  const quarter = chance.pick(QUARTERS);
  const stem = place.level === '部门' ? place.city.short : place.short;
  return {
    name: `${stem}${quarter}${kind.product}项目`,
    short: `${stem}${quarter}${kind.product}`,
    owner: place.level === '部门' ? place.name : `${place.name}城市建设中心`,
    says: `${place.name}${quarter}的${kind.product}项目，属于${kind.sector}。`,
  };
}

/** 24 characters as the national codes have them: year and month, region, office, type, and six digits. */
function codeOf({ region }: Contestant, chance: Chance): string {
  const year = String(yearOf(BEGINNING) - chance.whole(1, 2)).slice(2);
  const month = String(chance.whole(1, 12)).padStart(2, '0');
  const office = chance.pick(['04', '04', '04', '05', '07', '89']);
  const type = chance.pick(['01', '01', '01', '02']);
  return `${year}${month}-${region}-${office}-${type}-${chance.whole(100_000, 999_999)}`;
}
