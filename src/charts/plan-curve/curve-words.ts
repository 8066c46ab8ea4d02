import { labelRun, numberRun, type Run, wordsRun } from '../run.ts';
import type { PlanCurve } from './plan-curve.ts';

/** The last month up to the data date of which something is known; minus one where nothing is. */
export const newestOf = ({ actual, dataDate }: PlanCurve): number =>
  actual.slice(0, dataDate + 1).findLastIndex((bound) => bound !== undefined);

/** Composes the name of a line with a number, where there is one. */
export const composeName = (words: string, bound: PlanCurve['planned'][number]): Run[] =>
  bound === undefined ? [wordsRun(words)] : [wordsRun(`${words} `), numberRun(bound)];

/** What the earlier plan is called. */
export const baselineRuns = ({ words }: PlanCurve): Run[] => [wordsRun(words.baseline ?? '原计划')];

/** Composes why there is no number at the data date: 实际 未报送; nothing where there is one. */
export function composeAbsent({ actual, dataDate, absent, periods, words }: PlanCurve): Run[] {
  if (actual[dataDate] !== undefined) return [];
  if (absent === undefined) {
    throw new TypeError(`missing reason: «${periods[dataDate]?.text}» has no number and says not why`);
  }
  return [wordsRun(`${words.actual} ${absent}`)];
}

/** Composes what is: its number, with its month where that is not the data date, and why there is no newer one. */
export function composeActual(data: PlanCurve): Run[] {
  const newest = newestOf(data);
  const [bound, period] = [data.actual[newest], data.periods[newest]];
  if (bound === undefined || period === undefined) return composeAbsent(data);
  if (newest === data.dataDate) return composeName(data.words.actual, bound);
  return [
    wordsRun(`${data.words.actual} `),
    labelRun(period),
    wordsRun(' '),
    numberRun(bound),
    wordsRun(`，${data.absent}`),
  ];
}

/** Composes the plan with all its numbers that are to be written, each but that of the data date with its month. */
export function composePlan({ words, planned, periods, dataDate }: PlanCurve): Run[] {
  const numbers = planned.flatMap((bound, at): Run[] => {
    const period = periods[at];
    if (bound === undefined || period === undefined) return [];
    return at === dataDate ? [numberRun(bound)] : [labelRun(period), wordsRun(' '), numberRun(bound)];
  });
  const parted = numbers.flatMap((run, index) => {
    const starts = index > 0 && numbers[index - 1]?.kind === 'n';
    return starts ? [wordsRun('，'), run] : [run];
  });
  return [wordsRun(numbers.length > 0 ? `${words.plan} ` : words.plan), ...parted];
}
