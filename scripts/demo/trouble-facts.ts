import { endsQuarter, hasHappened, type Month, monthText, yearOf } from './month.ts';
import { type Project, stateAt } from './project.ts';
import { type Fact, once } from './tell-facts.ts';

/** Halts and revivals, permits, excuses and winter work of a project, as they are known at the end of a month. */
export const troubleFacts = (project: Project, month: Month): Fact[] => [
  ...haltFacts(project, month),
  ...permitFacts(project, month),
  ...excuseFacts(project, month),
  ...(stateAt(project, month).winter ? [once('冬季施工', '列入', { 期间: winterText(month) })] : []),
];

function haltFacts(project: Project, month: Month): Fact[] {
  const { halt, restartBy } = stateAt(project, month);
  const over = project.course.halts.filter(({ day }) => hasHappened(day, month)).slice(-1);
  return [
    ...(halt ? [once('停滞原因', halt.cause)] : []),
    ...(halt && restartBy !== undefined ? [restartFact(restartBy, month)] : []),
    ...over.flatMap(({ word, day = '', remedy }) => [
      ...(word === '停滞' ? [{ ...once('复工时间', day), which: day }] : []),
      { ...once('盘活措施', remedy), which: day },
    ]),
  ];
}

/** A promised restart is told anew at the end of each quarter, moved or not. */
function restartFact(by: Month, month: Month): Fact {
  const quarter = Math.floor((month - (endsQuarter(month) ? 0 : 3)) / 3);
  const fact = once('复工时间', monthText(by), { 性质: '预计' });
  return { ...fact, mark: `${fact.mark} ${quarter}` };
}

function permitFacts({ course }: Project, month: Month): Fact[] {
  return course.permits.flatMap(({ kind, accepted, promised, done, papers }) => {
    if (accepted === undefined || promised === undefined)
      return hasHappened(course.initiated, month) ? [once('手续办结时间', '不适用', { 口径: kind })] : [];
    if (!hasHappened(accepted, month)) return [];
    return [
      once('手续受理时间', accepted, { 口径: kind }),
      once('手续办结时间', promised, { 口径: kind, 性质: '计划' }),
      ...(done !== undefined && hasHappened(done, month) ? [once('手续办结时间', done, { 口径: kind })] : []),
      ...(papers
        ? [
            once('容缺材料', papers.missing, { 口径: kind }),
            once('容缺补齐时间', papers.due, { 口径: kind, 性质: '计划' }),
            ...(hasHappened(papers.filled, month)
              ? [once('容缺补齐时间', papers.filled, { 口径: kind })]
              : []),
          ]
        : []),
    ];
  });
}

/** An excuse is told for every month in which it holds. */
const excuseFacts = ({ course: { excuse } }: Project, month: Month): Fact[] =>
  excuse && excuse.from <= month && month < excuse.until
    ? [{ indicator: '免责情形', claim: excuse.word }]
    : [];

/** The winter of a month, from November to March: 2024-11—2025-03. */
function winterText(month: Month): string {
  const year = month % 12 >= 10 ? yearOf(month) : yearOf(month) - 1;
  return `${year}-11—${year + 1}-03`;
}
