import type { At } from './at.ts';

/** A step on the way of an issue: which post took it and on which ISO day; where both stand, for messages. */
export interface IssueStep {
  readonly by: string;
  readonly date: string;
  readonly byAt: At;
  readonly dateAt: At;
}

/** The steps by which an issue is signed out, in their order: the name in the code and the word of the trade. */
export const ISSUE_STEPS = [
  ['draft', '拟稿'],
  ['review', '审核'],
  ['secrecy', '保密审查'],
  ['sign', '签发'],
] as const;

/** The steps that were taken; one that is still to come is absent. */
export type IssueSteps = { readonly [step in (typeof ISSUE_STEPS)[number][0]]?: IssueStep };

/** How far an issue has come: only one that is signed is issued. */
export type IssueState = '拟稿' | '审核' | '签发';

/** The state of an issue by its steps: 拟稿 until it was reviewed, 审核 until it was signed. */
export const issueState = ({ review, sign }: IssueSteps): IssueState =>
  sign ? '签发' : review ? '审核' : '拟稿';
