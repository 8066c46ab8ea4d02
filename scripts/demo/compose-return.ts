import { countPlace, type PlaceCounts } from './count-place.ts';
import { dailyFacts } from './daily-facts.ts';
import { dutyFacts } from './duty-facts.ts';
import type { Filing } from './filing.ts';
import { endsQuarter, type Month, monthText, numberIn, yearOf } from './month.ts';
import type { City, Contestant } from './place.ts';
import {
  FirstPlan,
  listStatements,
  otherStatements,
  planStatements,
  specialStatements,
} from './place-statements.ts';
import { isListed, type Project, stateAt } from './project.ts';
import type { Province } from './province.ts';
import { scheduleFacts, workFacts } from './schedule-facts.ts';
import { fundsFacts } from './special-funds.ts';
import { type Fact, Teller } from './tell-facts.ts';
import { troubleFacts } from './trouble-facts.ts';
import { moneyText, type WrittenClaims } from './written.ts';

/** A return before it is drawn: still open to errors. */
export interface ReturnDraft {
  readonly city: City;
  /** Absent for the return of the city itself. */
  readonly place?: Contestant;
  readonly month: Month;
  readonly received: string;
  readonly revised?: string;
  /** Whether its projects are all that its counts speak of. */
  readonly complete: boolean;
  readonly counts: PlaceCounts;
  /** Counts of the year's list; of everything else. */
  readonly list: WrittenClaims;
  readonly other: WrittenClaims;
  /** Counts of those that ask for money from above. */
  readonly special: WrittenClaims;
  /** Project → its claims; project → its money, which speaks of the year. */
  readonly projects: Record<string, WrittenClaims>;
  readonly money: Record<string, WrittenClaims>;
  readonly campaigns: Record<string, WrittenClaims>;
}

/** The id of the source that a city's and its places' returns of a month are cited by. */
export const sourceOf = (city: City, month: Month): string => `${city.id}-${monthText(month)}`;

/** Composes the returns of one place, month by month: each tells what is new since the last that came in. */
export class PlaceReporter {
  readonly province: Province;
  readonly place: Contestant;
  readonly #tellers = new Map<string, Teller>();
  #quarterPlan = '';
  readonly #firstPlan = new FirstPlan();

  constructor(province: Province, place: Contestant) {
    this.province = province;
    this.place = place;
  }

  compose({ month, received, revised }: Filing): ReturnDraft {
    const { place, province } = this;
    const own = province.projectsOf.get(place.id) ?? [];
    const counts = countPlace(own, month);
    const listed = own.filter((one) => isListed(one, month));
    const told = listed.filter((one) => place.complete || this.#speaksOf(one, month));
    const plan = `${yearOf(month)} ${counts.plan}`;
    const [tellsQuarters, last] = [plan !== this.#quarterPlan, province.window.last];
    this.#quarterPlan = plan;
    const isChanged = this.#firstPlan.isChanged(counts.plan, month);
    return {
      city: place.city,
      place,
      month,
      received,
      ...(revised === undefined ? {} : { revised }),
      complete: place.complete && listed.length > 0,
      counts,
      list: {
        ...listStatements(counts, month, { printsRates: place.printsRates, isChanged }),
        ...planStatements(counts.plan, month, tellsQuarters),
      },
      other: { ...otherStatements(counts, month), ...excuseOf(place, month) },
      special: specialStatements(counts),
      projects: filled(told, (one) => this.#tell(one, month, last)),
      money: filled(told, (one) => this.#teller(one).tell(workFacts(one, month).money)),
      campaigns: {},
    };
  }

  /** A list that is not complete leaves out now a project, now another, where nothing is new about it. */
  #speaksOf(project: Project, month: Month): boolean {
    return project.course.joins === month || (Number(project.code.slice(-3)) + month) % 3 > 0;
  }

  #tell(project: Project, month: Month, last: Month): WrittenClaims {
    const { place, province } = this;
    const facts: Fact[] = [
      ...scheduleFacts(project, month),
      ...workFacts(project, month).work,
      ...fundsFacts(project, month),
      ...troubleFacts(project, month),
      ...dutyFacts(project, month, province.seed),
      ...(month >= last - 1 ? dailyFacts(project, month) : []),
    ];
    const claims = this.#teller(project).tell(facts);
    const { stage, total } = stateAt(project, month);
    if (place.complete && endsQuarter(month)) claims.阶段 = stage;
    if (place.complete && numberIn(month) === 1)
      Object.assign(claims, { 阶段: stage, 总投资: moneyText(total) });
    return claims;
  }

  #teller(project: Project): Teller {
    const known = this.#tellers.get(project.id) ?? new Teller();
    this.#tellers.set(project.id, known);
    return known;
  }
}

const excuseOf = ({ excuse }: Contestant, month: Month): WrittenClaims =>
  excuse && excuse.from <= month && month < excuse.until ? { 免责情形: excuse.word } : {};

/** Project → its claims, for those that have some. */
function filled(
  projects: readonly Project[],
  tell: (project: Project) => WrittenClaims,
): Record<string, WrittenClaims> {
  const all = projects.map((one) => [one.id, tell(one)] as const);
  return Object.fromEntries(all.filter(([, claims]) => Object.keys(claims).length > 0));
}
