import { Chance } from './chance.ts';
import { dayText, hasHappened, lastDayOf, type Month, monthOf, yearOf } from './month.ts';
import type { City } from './place.ts';
import type { Project } from './project.ts';
import type { Province } from './province.ts';
import { rateText, type WrittenClaims } from './written.ts';

/** A hundred days' drive of a city, or one of its parts. */
export interface DemoCampaign {
  readonly id: string;
  readonly name: string;
  readonly city: City;
  readonly from: string;
  readonly until: string;
  readonly order: number;
  readonly parent?: string;
  readonly says: string;
  /** What is told of it at the end of a month; nothing outside its time. */
  readonly claimsIn: (month: Month) => WrittenClaims;
}

/** What the parts of the drive count: their indicator, and the day on which a project counts. */
const PARTS = [
  { slug: 'qianyue', name: '招商签约攻坚', indicator: '新签约项目数', dayOf: signedOn },
  { slug: 'luodi', name: '项目落地攻坚', indicator: '新落地项目数', dayOf: landedOn },
  { slug: 'kaigong', name: '开工提速攻坚', indicator: '新开工项目数', dayOf: startedOn },
] as const;

/** The spring drives of every city and year: a main one, and three parts with targets and results. */
export const composeCampaigns = (province: Province): DemoCampaign[] =>
  province.cities.flatMap((city) => {
    const years = new Set(province.window.months.map(yearOf));
    const begun = [...years].filter((year) => monthOf(year, 3) <= province.window.last);
    return begun.flatMap((year) => composeDrive(province, city, year));
  });

function composeDrive(province: Province, city: City, year: number): DemoCampaign[] {
  const [from, until] = [dayText(monthOf(year, 3), 10), dayText(monthOf(year, 6), 17)];
  const main = `${city.id}-bairi-${year}`;
  const own = (province.projectsOf.get(city.id) ?? []).filter(({ successor }) => !successor);
  const tasks = new Chance(`${province.seed}/campaigns/${main}`).whole(8, 20);
  const isOn = (month: Month): boolean => from <= lastDayOf(month) && month <= monthOf(year, 6);
  return [
    {
      id: main,
      name: `${city.short}${year}年百日攻坚行动`,
      city,
      from,
      until,
      order: 0,
      says: '开春以后集中一百天抓签约、落地和开工，分成三项，各有目标。',
      claimsIn: (month) => (isOn(month) && month === monthOf(year, 3) ? { 重点任务数: `${tasks}项` } : {}),
    },
    ...PARTS.map(({ slug, name, indicator, dayOf }, index): DemoCampaign => {
      const results = (month: Month): number =>
        own.filter((one) => isBetween(dayOf(one), from, until) && hasHappened(dayOf(one), month)).length;
      const chance = new Chance(`${province.seed}/campaigns/${main}/${slug}`);
      const target = Math.max(1, Math.round(results(monthOf(year, 6)) * chance.between(0.85, 1.4)));
      return {
        id: `${main}-${slug}`,
        name: `${city.short}${year}年${name}`,
        city,
        from,
        until,
        order: index + 1,
        parent: main,
        says: `百日攻坚行动的一项，数的是行动期间的${indicator.slice(0, -1)}。`,
        claimsIn: (month) => (isOn(month) ? tellPart(indicator, results(month), target, month) : {}),
      };
    }),
  ];
}

/** The target and the results so far; at the end how much of the target was reached. */
function tellPart(indicator: string, result: number, target: number, month: Month): WrittenClaims {
  const begins = month % 12 === 2;
  const ends = month % 12 === 5;
  return {
    [indicator]: begins ? [`${result}个`, { 值: `${target}个`, 性质: '目标' }] : `${result}个`,
    ...(ends ? { 攻坚目标完成率: { 值: rateText(result, target), 口径: indicator } } : {}),
  };
}

function signedOn({ course }: Project): string | undefined {
  return course.signed;
}

function landedOn({ course }: Project): string | undefined {
  return course.landed;
}

function startedOn({ course }: Project): string | undefined {
  return course.start;
}

const isBetween = (day: string | undefined, from: string, until: string): boolean =>
  day !== undefined && from <= day && day <= until;
