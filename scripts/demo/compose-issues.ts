import { addWorkdays, isWorkday } from '../../src/figures/workdays.ts';
import type { Archive } from '../../src/model/archive.ts';
import { Chance } from './chance.ts';
import { sourceOf } from './compose-return.ts';
import { CHANGED } from './draw-releases.ts';
import { drawRecord } from './draw-yaml.ts';
import { dayText, endsQuarter, type Month, monthText, numberIn, quarterText, yearOf } from './month.ts';
import type { City } from './place.ts';
import type { Province } from './province.ts';
import { signOut } from './sign-out.ts';

/** An issue before it has its numbers. */
interface IssueDraft {
  readonly id: string;
  readonly city: City;
  readonly kind: string;
  readonly period: string;
  readonly day: string;
  readonly body?: string;
}

/**
 * The issues of every city, numbered by their days, anew with each year: months, quarters, years, and a 专报 each summer as
 * an extra issue. The archive is the demo as it is read without them; its calendar says on which days offices work.
 */
export function composeIssues(archive: Archive, { cities, window, seed }: Province): [string, string][] {
  const drafts = window.months
    .flatMap((month) => KINDS.flatMap((draftOf) => cities.flatMap((city) => draftOf(city, month) ?? [])))
    .map((draft) => ({ ...draft, day: dayOf(archive, draft, seed) }));
  const ordered = drafts.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const last = dayText(window.last + 1, 1);
  const next = new Map<string, number>();
  const count = (series: string): string => {
    next.set(series, (next.get(series) ?? 0) + 1);
    return String(next.get(series));
  };
  return ordered.map((draft): [string, string] => {
    const year = draft.day.slice(0, 4);
    const numbers =
      draft.kind === '专报' ? { 增刊: count(`增刊 ${year}`) } : { 期: count(year), 总期: count('总期') };
    return [
      `content/issues/${draft.id}/issue.mdx`,
      drawIssue(archive, draft, { 年: year, ...numbers }, draft.kind !== '专报' || draft.day < last),
    ];
  });
}

/** The day on which an issue came out: the one that was announced, or for one in five some working days later. */
function dayOf(archive: Archive, { id, kind, day }: IssueDraft, seed: string): string {
  const chance = new Chance(`${seed}/releases/${id}`);
  const ruled = isWorkday(archive, day) ? day : addWorkdays(archive, day, 1);
  const due = kind === '月度简报' && ruled === CHANGED.原定 ? CHANGED.改为 : ruled;
  return kind !== '专报' && chance.happens(1 / 5) ? addWorkdays(archive, due, chance.whole(1, 6)) : due;
}

/** The kinds of issues: what a city brings out after a month. */
const KINDS: readonly ((city: City, month: Month) => IssueDraft | undefined)[] = [
  (city, month) => ({
    ...{ id: sourceOf(city, month), city, kind: '月度简报' },
    ...{ period: monthText(month), day: dayText(month + 1, 10) },
  }),
  (city, month) =>
    endsQuarter(month)
      ? {
          ...{ id: `${city.id}-${yearOf(month)}-q${numberIn(month) / 3}`, city, kind: '季度晾晒' },
          ...{
            period: quarterText(yearOf(month), numberIn(month) / 3 - 1),
            day: dayText(month + 1, 15),
          },
        }
      : undefined,
  (city, month) =>
    numberIn(month) === 12
      ? {
          ...{ id: `${city.id}-${yearOf(month)}`, city, kind: '年度评比' },
          ...{ period: String(yearOf(month)), day: dayText(month + 1, 20) },
        }
      : undefined,
  (city, month) =>
    numberIn(month) === 6
      ? {
          ...{ id: `${city.id}-${yearOf(month)}-zhuanbao`, city, kind: '专报' },
          ...{ period: monthText(month), day: dayText(month + 1, 12), body: special(city) },
        }
      : undefined,
];

/** 专报 on the middle of the year: a few sentences of the office, with their numbers by name. */
const special = ({ name }: City): string =>
  [
    '## 总体情况',
    `时间过半，${name}计划实施的重点项目已经开工 <数 指标="开工项目数" 地区="${name}"/>，开工率 <数 指标="开工率" 地区="${name}"/>，完成投资占年度计划的 <数 指标="投资完成率" 地区="${name}"/>。`,
    '## 下一步工作',
    '没有开工的项目，逐个排出开工的日子；开了工进度慢的，按周调度。入冬以前，能封顶的封顶，能转入室内的转入室内。',
  ].join('\n\n');

const drawIssue = (
  archive: Archive,
  { city, kind, period, day, body }: IssueDraft,
  numbers: { readonly [key: string]: string },
  signed: boolean,
): string =>
  drawRecord(
    {
      地区: city.name,
      类型: kind,
      期间: period,
      ...numbers,
      日期: day,
      ...signOut(archive, { day, signed }),
    },
    body,
  );
