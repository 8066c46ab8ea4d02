import { aboutOf, type Printed } from '../../figures/issues/issue-changes.ts';
import type { Archive } from '../../model/archive.ts';
import { figureRun, indicatorRun, join, name, placeRun, text } from '../runs.ts';
import type { Line } from '../view.ts';
import type { Compared } from './issue-before.ts';
import { printedRun, rankRuns } from './printed-runs.ts';

/** How many numbers of the place itself, and how many ranks, are told in sentences before the tables. */
const TOLD = 6;
const TOLD_RANKS = 3;

/** The indicators that an issue is about, the weightiest first; others come after them. */
const WEIGHTY = [
  'started-projects',
  'start-rate',
  'invested',
  'investment-rate',
  'planned-projects',
  'total-investment',
];

function weightOf(printed: Printed): number {
  const at = WEIGHTY.indexOf(aboutOf(printed).indicator);
  return at < 0 ? WEIGHTY.length : at;
}

/** The weightiest changes of the place itself and the largest of the ranks, each as a sentence without its full stop. */
export function changeLines(archive: Archive, compared: Compared): Line[] {
  const { issue, changes } = compared;
  const own = changes.numbers
    .filter(({ after, difference }) => difference && aboutOf(after).subject.id === issue.place)
    .toSorted((a, b) => weightOf(a.after) - weightOf(b.after))
    .slice(0, TOLD);
  const ranks = changes.ranks
    .toSorted((a, b) => Number(b.difference.value) - Number(a.difference.value))
    .slice(0, TOLD_RANKS);
  return [
    ...own.map(({ before, after, rises, difference }): Line => {
      const { scope, cohort, indicator } = aboutOf(after);
      const set = setLine(scope, cohort);
      return [
        ...[indicatorRun(archive, indicator), ...(set.length > 0 ? [text('（'), ...set, text('）')] : [])],
        ...[text('由'), printedRun(archive, compared.before, before)],
        ...[text('到'), printedRun(archive, issue, after)],
        ...(difference ? [text(rises ? '，增加' : '，减少'), figureRun(difference)] : []),
      ];
    }),
    ...ranks.map((change): Line => {
      const { after, rises, difference } = change;
      const [was, now] = rankRuns(archive, compared, change);
      return [
        ...[placeRun(archive, after.place, true), text('的'), indicatorRun(archive, after.indicator)],
        ...[text('名次由第'), was, text('到第'), now],
        ...[text(rises ? '，上升' : '，下降'), figureRun(difference)],
      ];
    }),
  ];
}

/** The scope and the cohort of a number, as they are named. */
export const setLine = (scope: string, cohort: string): Line =>
  join(
    [scope, cohort].filter((one) => one !== '').map((one): Line => [name(one)]),
    '，',
  );
