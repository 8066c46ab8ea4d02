import { ISSUE_STEPS } from '../model/issue-steps.ts';
import type { Issue } from '../model/records.ts';
import { dayWords } from '../model/wording.ts';
import { date, strong, text } from './runs.ts';
import type { PageView, Run } from './view.ts';

/** The steps that an issue has taken, each with its post and day; one that is not signed says first that it is not issued. */
export const stepFacts = ({ state, steps }: Issue): PageView['meta'] => [
  ...(steps.sign ? [] : [{ term: '状态', line: [strong(`${state}，尚未签发，不是印发的一期`)] }]),
  ...ISSUE_STEPS.flatMap(([step, term]) => {
    const taken = steps[step];
    return taken ? [{ term, line: [text(`${taken.by}，`), date(dayWords(taken.date))] }] : [];
  }),
];

/** What stands beside the number of an issue that is not signed: it bears the number, but is not issued. */
export const unissuedTag = ({ state, steps }: Issue): Run[] =>
  steps.sign ? [] : [text('　'), { kind: 'tag', text: `${state}，未签发` }];
