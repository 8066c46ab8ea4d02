import type { DemoCampaign } from './compose-campaigns.ts';
import type { DemoEvent } from './compose-events.ts';
import type { ReturnDraft } from './compose-return.ts';
import { countPlace } from './count-place.ts';
import { dayText, type Month } from './month.ts';
import type { City } from './place.ts';
import {
  FirstPlan,
  listStatements,
  otherStatements,
  planStatements,
  specialStatements,
} from './place-statements.ts';
import { isReserve, type Project, stateAt } from './project.ts';
import type { Province } from './province.ts';
import { scheduleFacts } from './schedule-facts.ts';
import { Teller } from './tell-facts.ts';
import { troubleFacts } from './trouble-facts.ts';
import { addClaim, sumText, type WrittenClaims } from './written.ts';

/** Composes a city's own returns: its sums, its reserve project by project, its events and its drives. */
export class CityReporter {
  readonly province: Province;
  readonly city: City;
  readonly events: readonly DemoEvent[];
  readonly campaigns: readonly DemoCampaign[];
  readonly #tellers = new Map<string, Teller>();
  readonly #firstPlan = new FirstPlan();

  constructor(
    province: Province,
    city: City,
    events: readonly DemoEvent[],
    campaigns: readonly DemoCampaign[],
  ) {
    this.province = province;
    this.city = city;
    this.events = events.filter((event) => event.city === city);
    this.campaigns = campaigns.filter((campaign) => campaign.city === city);
  }

  compose(month: Month): ReturnDraft {
    const own = this.province.projectsOf.get(this.city.id) ?? [];
    const counts = countPlace(own, month);
    const events = this.events.filter((event) => event.month === month);
    const january = month % 12 === 0;
    return {
      city: this.city,
      month,
      received: dayText(month + 1, 8),
      complete: false,
      counts,
      list: {
        ...listStatements(counts, month, {
          printsRates: true,
          isChanged: this.#firstPlan.isChanged(counts.plan, month),
        }),
        ...planStatements(counts.plan, month, january),
      },
      special: specialStatements(counts),
      other: this.#tellOthers(otherStatements(counts, month), events, month),
      projects: this.#tellProjects(own, events, month),
      money: {},
      campaigns: Object.fromEntries(
        this.campaigns
          .map((campaign) => [campaign.id, campaign.claimsIn(month)] as const)
          .filter(([, claims]) => Object.keys(claims).length > 0),
      ),
    };
  }

  #tellOthers(claims: WrittenClaims, events: readonly DemoEvent[], month: Month): WrittenClaims {
    for (const { scope, projects } of events) {
      if (scope === undefined) continue;
      const total = projects.reduce((sum, one) => sum + stateAt(one, month).total, 0);
      addClaim(claims, '参加建设活动项目数', { 值: `${projects.length}个`, 口径: scope });
      addClaim(claims, '总投资', { 值: sumText(total), 口径: scope });
    }
    return claims;
  }

  /** What is new about the projects of the reserve, and what was seen on visits. */
  #tellProjects(
    own: readonly Project[],
    events: readonly DemoEvent[],
    month: Month,
  ): Record<string, WrittenClaims> {
    const all: Record<string, WrittenClaims> = {};
    for (const project of own.filter((one) => isReserve(one, month))) {
      const teller = this.#tellers.get(project.id) ?? new Teller();
      this.#tellers.set(project.id, teller);
      const claims = teller.tell([...scheduleFacts(project, month), ...troubleFacts(project, month)]);
      if (Object.keys(claims).length > 0) all[project.id] = claims;
    }
    for (const { id, city, day, seen } of events)
      for (const [project, percent] of seen ?? []) {
        const claims = all[project] ?? {};
        addClaim(claims, '踏查所见完成比例', {
          值: `${percent}%`,
          截至: day,
          来源: id,
          来源位置: city.name,
        });
        all[project] = claims;
      }
    return all;
  }
}
