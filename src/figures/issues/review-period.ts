import { addMonths, monthWords } from '../claims/days.ts';

/** A stretch that is reviewed: a quarter (2024-q1) or a year (2024), with its months. */
export interface ReviewPeriod {
  readonly id: string;
  readonly words: string;
  readonly months: readonly string[];
}

const QUARTERS = '一二三四';

/** The quarter that a month belongs to. */
export function quarterOf(month: string): ReviewPeriod {
  const [year = '', number = ''] = month.split('-');
  const quarter = Math.ceil(Number(number) / 3);
  return {
    id: `${year}-q${quarter}`,
    words: `${year}年${QUARTERS[quarter - 1]}季度`,
    months: monthsFrom(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}`, 3),
  };
}

/** The year that a month belongs to. */
export function yearOf(month: string): ReviewPeriod {
  const year = month.slice(0, 4);
  return { id: year, words: `${year}年`, months: monthsFrom(`${year}-01`, 12) };
}

const monthsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addMonths(first, index));

/** The quarters and years whose last month is among these, in order; a year stands after its last quarter. */
export function reviewPeriods(months: readonly string[]): ReviewPeriod[] {
  return months.flatMap((month) => [
    ...(quarterOf(month).months.at(-1) === month ? [quarterOf(month)] : []),
    ...(yearOf(month).months.at(-1) === month ? [yearOf(month)] : []),
  ]);
}

/** The period before: the quarter before a quarter, the year before a year. */
export function periodBefore({ id, months }: ReviewPeriod): ReviewPeriod {
  const month = addMonths(months[0] ?? '', -1);
  return id.includes('q') ? quarterOf(month) : yearOf(month);
}

/** The period after: the quarter after a quarter, the year after a year. */
export function reviewAfter({ id, months }: ReviewPeriod): ReviewPeriod {
  const month = addMonths(months.at(-1) ?? '', 1);
  return id.includes('q') ? quarterOf(month) : yearOf(month);
}

/** A month, quarter or year by its id as readers see it. */
export function periodWords(id: string): string {
  if (/^\d{4}$/.test(id)) return `${id}年`;
  const [year = '', quarter] = id.split('-q');
  return quarter === undefined ? monthWords(id) : `${year}年${QUARTERS[Number(quarter) - 1]}季度`;
}
