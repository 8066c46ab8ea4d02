import type { Verdict } from '../../league/order-rates.ts';
import { asOfWords, listWords } from '../../model/wording.ts';
import { claimRun, date, name, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import { comparisonTable, investmentChart, startChart } from './comparison-charts.ts';
import { type Contender, gatherContenders, judgeContenders } from './contender.ts';
import type { IssueRecords } from './issue-records.ts';

/** 各县（市、区）对比: starts, money, the table, and what does not compare. */
export function composeComparison(records: IssueRecords): Block[] {
  const contenders = gatherContenders(records);
  if (contenders.length === 0) return [{ kind: 'paragraph', line: [text('没有下一级地区的记录。')] }];
  if (contenders.every(({ facts }) => !facts.planned && facts.states.length === 0)) {
    return [{ kind: 'paragraph', line: silentLine(records) }, ...saidInWords(contenders)];
  }
  const verdict = judgeContenders(contenders, records.archive.site.smallBase);
  const chart = startChart(records, contenders, headlineOf(records, contenders, verdict));
  const money = investmentChart(records, contenders);
  const apart = apartLines(contenders);
  return [
    { kind: 'aside', title: '怎么比', lines: howLines(contenders, verdict) },
    { kind: 'chart', chart },
    ...(apart.length > 0 ? [{ kind: 'aside' as const, title: '不可比', lines: apart }] : []),
    ...(money ? [{ kind: 'chart' as const, chart: money }] : []),
    { kind: 'table', table: comparisonTable(records, contenders) },
  ];
}

const silentLine = ({ place }: IssueRecords): Line => [
  text(`来源没有公布${place.short}各县（市、区）的计划数和开工数，本期不作对比；各地的项目见下一节。`),
];

/** What some places said of their starts in words, where nobody gave numbers. */
function saidInWords(contenders: readonly Contender[]): Block[] {
  const items = contenders.flatMap(({ place, facts }) =>
    facts.words ? [{ line: [name(place.short), text('：'), claimRun(facts.words), text('。')] }] : [],
  );
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** The finding of the comparison, for the chart and for the issue's title; nobody is first where the site shows no ranks. */
export function headlineOf(
  { archive }: IssueRecords,
  contenders: readonly Contender[],
  verdict: Verdict,
): Line {
  const facts = (id: string): Contender | undefined => contenders.find((one) => one.place.id === id);
  const names = (ids: readonly string[]): string => listWords(ids.map((id) => facts(id)?.place.short ?? id));
  if (verdict.kind === 'none')
    return [
      text(
        contenders.some(({ facts: own }) => own.states.length > 0)
          ? '各地的基数都太小，不排名次'
          : '各地都没有公布开工数',
      ),
    ];
  if (verdict.kind === 'one') {
    const others = contenders.filter(
      ({ place, facts }) => place.id !== verdict.id && facts.states.length > 0,
    );
    return [text(`只有${names([verdict.id])}${others.length > 0 ? '的基数够大，不排名次' : '公布了开工数'}`)];
  }
  const first = facts(verdict.ids[0] ?? '');
  const [state] = first?.facts.states ?? [];
  if (verdict.kind === 'leader' && archive.site.ranks === '档次')
    return [text('各地开工率有高有低，不列名次')];
  if (verdict.kind === 'leader') {
    return [
      text(
        `${names(verdict.ids)}开工率${verdict.ids.length > 1 ? '并列' : ''}最高${verdict.comparable ? '' : '（口径或组别不同，不排名次）'}`,
      ),
    ];
  }
  const same = verdict.ids.every(
    (id) => facts(id)?.facts.states[0]?.started.value.text === state?.started.value.text,
  );
  const counts: Line =
    same && state && first?.facts.planned
      ? [text('：'), claimRun(first.facts.planned), text('中各开工'), claimRun(state.started)]
      : [];
  return [text(`${names(verdict.ids)}开工率相同`), ...counts];
}

function howLines(contenders: readonly Contender[], verdict: Verdict): Line[] {
  const lines: Line[] = [[text('开工率 = 开工项目数 ÷ 计划实施项目数，按分数比较，不按印出的百分数比较。')]];
  if (verdict.kind === 'all-equal') lines.push([text('分数完全相等，不分先后。')]);
  if ('comparable' in verdict && !verdict.comparable) lines.push([text('口径、批次或组别不同，不排名次：')]);
  const compared = contenders.filter(({ facts }) => facts.planned && facts.states.length > 0);
  lines.push(...[...Map.groupBy(compared, termsOf).values()].map(termsLine));
  return lines;
}

/** What the numbers of a place are counted on, and as of when. */
const termsOf = ({ facts }: Contender): string =>
  `${facts.planned?.scope} ${facts.states[0] ? asOfWords(facts.states[0].started.asOf) : ''}`;

/** The terms of those that share them, told once. */
function termsLine(alike: readonly Contender[]): Line {
  const scope = alike[0]?.facts.planned?.scope;
  const state = alike[0]?.facts.states[0];
  return [
    name(listWords(alike.map(({ place }) => place.short))),
    ...(scope ? [text('的口径是“'), name(scope), text('”，')] : [text('没有写明门槛，')]),
    text(`开工数${alike.length > 1 ? '都' : ''}截至`),
    ...(state ? [date(asOfWords(state.started.asOf))] : []),
    text('。'),
  ];
}

function apartLines(contenders: readonly Contender[]): Line[] {
  const planOnly = contenders.filter(({ facts }) => facts.planned && facts.states.length === 0);
  const silent = contenders.filter(({ facts }) => !facts.planned && facts.states.length === 0);
  const lines: Line[] = planOnly.map(({ place, facts }) => [
    name(place.short),
    text('只公布了计划数'),
    ...(facts.planned?.scope ? [] : [text('，且没有写明投资门槛')]),
    ...(facts.words ? [text('；开工情况：'), claimRun(facts.words)] : []),
    text('。'),
  ]);
  if (silent.length > 0)
    lines.push([text(`${listWords(silent.map(({ place }) => place.short))}没有公布汇总数。`)]);
  return lines;
}
