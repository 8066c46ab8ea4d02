import { weekdaysBefore } from './month.ts';
import type { Written } from './written.ts';

/**
 * The steps of an issue that comes out on a day: drafted two working days before, reviewed and cleared of secrets on the
 * next, then signed. Of the issues that are not signed yet, a month is reviewed and the others are drafts.
 */
export function signOut(kind: string, day: string, signed: boolean): { readonly [step: string]: Written } {
  const [first, second] = [weekdaysBefore(day, 2), weekdaysBefore(day, 1)];
  const draft = { 拟稿: { 岗位: '市项目中心编者', 日期: first } };
  const review = { 审核: { 岗位: '市项目中心副主任', 日期: second } };
  if (!signed) return kind === '月度简报' ? { ...draft, ...review } : draft;
  return {
    ...draft,
    ...review,
    保密审查: { 岗位: '市保密办', 日期: second },
    签发: { 岗位: '市项目中心主任', 日期: day },
  };
}
