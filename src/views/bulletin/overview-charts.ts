import { asOfWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import {
  absentRun,
  boundClaim,
  boundFigure,
  claimRun,
  date,
  figureRun,
  join,
  name,
  span,
  text,
} from '../runs.ts';
import type { Block, Chart, Line } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';
import type { StartFacts } from './start-facts.ts';

/** The charts of 总体情况: new and continued projects, and the starts at two dates, where the sources give both. */
export function overviewCharts(records: IssueRecords, facts: StartFacts): Block[] {
  const charts = [newAndContinued(records, facts), twoDates(records, facts)];
  return charts.flatMap((chart) => (chart ? [{ kind: 'chart' as const, chart }] : []));
}

function newAndContinued({ place }: IssueRecords, facts: StartFacts): Chart | undefined {
  const { planned, fresh, continued, freshShare, continuedShare } = facts;
  if (!planned || !fresh || !continued || !freshShare || !continuedShare) return undefined;
  const shares: Line[] = [
    [text('续建占'), figureRun(continuedShare)],
    [text('新建占'), figureRun(freshShare)],
  ];
  const more = Number(freshShare.value) > Number(continuedShare.value) ? shares.toReversed() : shares;
  return {
    id: 'chart-new-continued',
    headline: join(more, '，'),
    subtitle: [
      name(place.name),
      text('，'),
      name(planned.scope),
      text('重点项目，'),
      span(planned.period),
      text('，按个数'),
    ],
    chart: {
      type: 'proportionStrip',
      data: {
        heading: {
          id: 'chart-new-continued',
          title: '新建与续建项目的构成',
          description: '一条横带分成新建与续建两段，个数与占比标在段旁，并列在表中。',
        },
        parts: [
          {
            label: { text: '新建' },
            amount: boundClaim(fresh, '个'),
            share: boundFigure(freshShare),
            tone: 'accent',
          },
          {
            label: { text: '续建' },
            amount: boundClaim(continued, '个'),
            share: boundFigure(continuedShare),
          },
        ],
        whole: { label: { text: '计划实施项目' }, amount: boundClaim(planned, '个') },
      },
    },
    table: {
      caption: [text('新建与续建项目')],
      folds: 'scroll',
      columns: columns('类别', ['个数', 'number'], ['占比', 'number']),
      rows: [
        { cells: [[text('新建')], [claimRun(fresh)], [figureRun(freshShare)]] },
        { cells: [[text('续建')], [claimRun(continued)], [figureRun(continuedShare)]] },
        { cells: [[text('计划实施')], [claimRun(planned)], [absentRun('不适用')]] },
      ],
    },
  };
}

function twoDates({ place }: IssueRecords, facts: StartFacts): Chart | undefined {
  const [later, earlier] = facts.states;
  if (!later?.rate || !earlier?.rate || !facts.planned) return undefined;
  const label = { text: place.short };
  return {
    id: 'chart-two-dates',
    headline: [
      text('开工项目由'),
      claimRun(earlier.started),
      text('变为'),
      claimRun(later.started),
      text('，两个数各属各的时间'),
    ],
    subtitle: [
      name(place.name),
      text('，'),
      name(facts.planned.scope),
      text('重点项目开工率；两处都印在来源上，变化的原因没有说明'),
    ],
    chart: {
      type: 'twoDates',
      data: {
        heading: {
          id: 'chart-two-dates',
          title: '两个截至时间的开工率',
          description: '同一批项目在两个截至时间的开工率，以两点相连表示，数值列在表中。',
        },
        rows: [{ label, from: boundFigure(earlier.rate), to: boundFigure(later.rate) }],
        dates: { from: earlier.started.asOf.text, to: later.started.asOf.text },
      },
    },
    table: {
      caption: [text('两个截至时间的开工数与开工率')],
      folds: 'scroll',
      columns: columns('截至', ['开工', 'number'], ['开工率', 'number'], ['来源印作', 'number']),
      rows: [earlier, later].map((state) => ({
        cells: [
          [date(asOfWords(state.started.asOf))],
          [claimRun(state.started)],
          [state.rate ? figureRun(state.rate) : absentRun()],
          [state.printedRate ? claimRun(state.printedRate) : absentRun()],
        ],
      })),
    },
  };
}
