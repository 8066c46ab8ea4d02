import type { RankedRow } from '../../charts/ranked-bars/ranked-bars.ts';
import type { AbsenceReason } from '../../model/value.ts';
import { asOfWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  absentRun,
  boundClaim,
  boundFigure,
  claimRun,
  date,
  figureRun,
  name,
  placeRun,
  span,
  text,
} from '../runs.ts';
import type { Chart, Line, Table } from '../view.ts';
import { type Contender, isSmall } from './contender.ts';
import type { IssueRecords } from './issue-records.ts';
import type { StartFacts } from './start-facts.ts';

/** Starts by place: a dot a project, count and base printed at each; silent places keep their row. */
export function startChart(records: IssueRecords, contenders: readonly Contender[], headline: Line): Chart {
  const id = 'chart-starts';
  return {
    id,
    headline,
    subtitle: [
      name(records.place.name),
      text('各县（市、区）重点项目，'),
      span(records.issue.period),
      text('；一点为一个项目，实心为已开工'),
    ],
    chart: {
      type: 'rankedBars',
      data: {
        heading: {
          id,
          title: '各地重点项目开工情况',
          description:
            '每地一行，实心点为已开工的项目，空心点为未开工的项目；没有公布的写明未公布。数值列在下面的表中。',
        },
        rows: contenders.map((one) => startRow(one, records.archive.site.smallBase)),
        dots: true,
        key: { filled: '已开工', hollow: '未开工' },
      },
    },
    table: startTable(records, contenders),
  };
}

/** Why there is no number of starts: what the return says, else that nobody published one. */
const silenceOf = ({ silence }: StartFacts): AbsenceReason =>
  silence?.value.kind === 'absent' ? silence.value.reason : '未公布';

function startRow({ place, facts }: Contender, smallBase: number): RankedRow {
  const [state] = facts.states;
  const label = { text: place.short };
  const base = facts.planned ? { base: boundClaim(facts.planned, '个') } : {};
  const reason = silenceOf(facts);
  if (!state) return { label, ...base, absent: facts.planned ? `开工数${reason}` : reason };
  return {
    label,
    ...base,
    count: boundClaim(state.started, '个'),
    ...(state.rate ? { rate: boundFigure(state.rate) } : {}),
    ...(state.rate && isSmall(facts, smallBase) ? { note: '基数小，不比高低' } : {}),
  };
}

function startTable(records: IssueRecords, contenders: readonly Contender[]): Table {
  return {
    caption: [text('各地开工情况')],
    folds: 'scroll',
    columns: columns(['地区', 'short'], ['计划实施', 'number'], ['开工', 'number'], ['开工率', 'number']),
    rows: contenders.map(({ place, facts }) => ({
      cells: [
        [placeRun(records.archive, place.id, true)],
        [facts.planned ? claimRun(facts.planned) : absentRun()],
        [facts.states[0] ? claimRun(facts.states[0].started) : absentRun(silenceOf(facts))],
        [facts.states[0]?.rate ? figureRun(facts.states[0].rate) : absentRun()],
      ],
    })),
  };
}

/** Total money and this year's plan, place by place; undefined when no place printed both. */
export function investmentChart(records: IssueRecords, contenders: readonly Contender[]): Chart | undefined {
  const paid = contenders.filter(({ facts }) => facts.total && facts.annual);
  if (paid.length === 0) return undefined;
  const id = 'chart-investment';
  const byAmount = (a: Contender, b: Contender): number =>
    Number(b.facts.total?.value.number) - Number(a.facts.total?.value.number);
  const sorted = records.archive.site.ranks === '档次' ? paid : [...paid].sort(byAmount);
  return {
    id,
    headline: shareLine(paid),
    subtitle: [
      text('亿元；前一段为'),
      span(records.issue.period),
      text(
        `所报的年度计划投资，整条为同一批项目的总投资${mixed(paid) ? '；各地口径或批次不尽相同，不排名次' : ''}`,
      ),
    ],
    chart: {
      type: 'pairedBars',
      data: {
        heading: {
          id,
          title: '各地重点项目的总投资与年度计划投资',
          description: '每地一条，整条为总投资，前一段为其中的年度计划投资，数值列在表中。',
        },
        rows: sorted.map(({ place, facts }) => ({
          label: { text: place.short },
          ...(facts.total ? { whole: boundClaim(facts.total, '亿元') } : {}),
          ...(facts.annual ? { part: boundClaim(facts.annual, '亿元') } : {}),
          ...(facts.annualShare ? { share: boundFigure(facts.annualShare) } : {}),
        })),
        words: { whole: '总投资', part: '年度计划' },
      },
    },
    table: {
      caption: [text('总投资与年度计划投资')],
      folds: 'scroll',
      columns: columns(
        ['地区', 'short'],
        ['总投资', 'number'],
        ['年度计划投资', 'number'],
        ['年度计划占比', 'number'],
      ),
      rows: sorted.map(({ place, facts }) => ({
        cells: [
          [placeRun(records.archive, place.id, true)],
          facts.total ? [claimRun(facts.total)] : [absentRun()],
          facts.annual ? [claimRun(facts.annual)] : [absentRun()],
          facts.annualShare ? [figureRun(facts.annualShare)] : [absentRun()],
        ],
      })),
    },
  };
}

/** Whether the places report different sets of projects. */
const mixed = (contenders: readonly Contender[]): boolean =>
  new Set(contenders.map(({ facts }) => `${facts.planned?.scope}|${facts.planned?.cohort}`)).size > 1;

/** 年度计划占总投资10.2%至25.3%: the smallest and the largest share. */
function shareLine(paid: readonly Contender[]): Line {
  const shares = paid
    .flatMap(({ facts }) => facts.annualShare ?? [])
    .sort((a, b) => Number(a.value) - Number(b.value));
  const [low] = shares;
  const high = shares.at(-1);
  if (!low || !high) return [text('总投资与年度计划投资')];
  return low === high
    ? [text('年度计划占总投资'), figureRun(low)]
    : [text('年度计划占总投资'), figureRun(low), text('至'), figureRun(high)];
}

/** The table of the comparison: every column that the sources fill for some place, every place a row. */
export function comparisonTable(records: IssueRecords, contenders: readonly Contender[]): Table {
  const cell = (claim: Parameters<typeof claimRun>[0] | undefined): Line => [
    claim ? claimRun(claim) : absentRun(),
  ];
  return {
    caption: [text('各县（市、区）重点项目，'), span(records.issue.period)],
    folds: 'cards',
    columns: columns(
      ['地区', 'short'],
      '口径',
      ['计划实施', 'number'],
      ['总投资', 'number'],
      ['年度计划', 'number'],
      ['开工', 'number'],
      ['开工率', 'number'],
      ['来源印作', 'number'],
      '开工数截至',
    ),
    rows: contenders.map(({ place, facts }) => {
      const [state] = facts.states;
      return {
        cells: [
          [placeRun(records.archive, place.id, true)],
          facts.planned
            ? [facts.planned.scope ? name(facts.planned.scope) : text('未写门槛')]
            : [absentRun()],
          cell(facts.planned),
          cell(facts.total),
          cell(facts.annual),
          [state ? claimRun(state.started) : absentRun(silenceOf(facts))],
          [state?.rate ? figureRun(state.rate) : absentRun()],
          cell(state?.printedRate),
          state ? [date(asOfWords(state.started.asOf))] : [absentRun()],
        ],
      };
    }),
  };
}
