import { type ReturnDraft, sourceOf } from './compose-return.ts';
import { drawYaml } from './draw-yaml.ts';
import { monthText, yearOf } from './month.ts';
import { cohortOf, SCOPE, specialCohortOf } from './place-statements.ts';
import type { Planted } from './plant-errors.ts';
import type { Written } from './written.ts';

/** Where the records of a place lie. */
export const folderOf = ({ city, place }: Pick<ReturnDraft, 'city' | 'place'>): string =>
  `content/cities/${city.id}${place ? `/counties/${place.id}` : ''}`;

/** The file of a return. */
export const returnFile = (draft: ReturnDraft, revision = ''): string =>
  `${folderOf(draft)}/returns/${monthText(draft.month)}${revision}.yaml`;

/** Draws a return: what is counted beside the year's list, the projects, then the list and the money of the year. */
export function drawReturn(draft: ReturnDraft): string {
  const { month, list, other, special, projects, money, campaigns, complete } = draft;
  const year = String(yearOf(month));
  return drawYaml({
    ...headOf(draft, draft.received),
    ...(complete ? { 台账: '完整' } : {}),
    陈述: other,
    ...given('项目', projects),
    ...given('攻坚行动', campaigns),
    分组: [
      { 批次: cohortOf(month), 陈述: list },
      { 批次: specialCohortOf(month), 陈述: special },
      ...(Object.keys(money).length > 0 ? [{ 期间: year, 项目: money }] : []),
    ],
  });
}

/** Draws the revision that puts one figure of a return right. */
export function drawRevision(draft: ReturnDraft, { indicator, truth }: Planted): string {
  return drawYaml({
    ...headOf(draft, draft.revised ?? draft.received),
    批次: cohortOf(draft.month),
    陈述: { [indicator]: truth },
  });
}

function headOf(draft: ReturnDraft, received: string): Record<string, string> {
  const { city, place, month } = draft;
  return {
    来源: sourceOf(city, month),
    来源位置: place?.name ?? city.name,
    收到: received,
    截至: monthText(month),
    口径: SCOPE,
  };
}

const given = (key: string, map: { readonly [key: string]: Written }): Record<string, Written> =>
  Object.keys(map).length > 0 ? { [key]: map } : {};
