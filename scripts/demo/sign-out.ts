import { addDays } from '../../src/figures/claims/days.ts';
import { isWorkday } from '../../src/figures/workdays.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Written } from './written.ts';

/** An issue that comes out on a day, or would. */
interface Signing {
  readonly day: string;
  readonly signed: boolean;
}

/**
 * The steps of an issue: drafted two working days before it comes out, reviewed and cleared of secrets on the next, then
 * signed; one that is not signed yet is only reviewed.
 */
export function signOut(archive: Archive, { day, signed }: Signing): { readonly [step: string]: Written } {
  const second = workdayBefore(archive, day);
  const draft = { 拟稿: { 岗位: '市项目中心编者', 日期: workdayBefore(archive, second) } };
  const review = { 审核: { 岗位: '市项目中心副主任', 日期: second } };
  if (!signed) return { ...draft, ...review };
  return {
    ...draft,
    ...review,
    保密审查: { 岗位: '市保密办', 日期: second },
    签发: { 岗位: '市项目中心主任', 日期: day },
  };
}

function workdayBefore(archive: Archive, day: string): string {
  let before = addDays(day, -1);
  while (!isWorkday(archive, before)) before = addDays(before, -1);
  return before;
}
