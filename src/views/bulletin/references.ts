import { countRecords } from '../../figures/counts/count-records.ts';
import { deriveFigures } from '../../figures/derived/derive-figures.ts';
import { claimAddress, sourceAddress } from '../../model/address.ts';
import { find, get } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { findingsAbout } from '../finding-lines.ts';
import { countRun, figureRun, name, quiet, span, subjectRun, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import type { IssueRecords } from './issue-records.ts';

/** 数据来源: the pages cited with their holes, and the working of every figure that we computed. */
export function composeReferences(records: IssueRecords): Block[] {
  const { archive, issue, sources, returns } = records;
  const counts = countRecords(archive);
  const used: Line = [text('本期用到'), countRun(counts, `issue-claims:${issue.id}`), text('陈述，出自：')];
  const items = sources.map((source) => ({
    line: [
      name(source.title, sourceAddress(source.id)),
      text('，'),
      text(source.type),
      text('，'),
      span(source.date),
      ...(source.dateNote ? [quiet('（'), name(source.dateNote), quiet('）')] : []),
      ...(source.gaps.length > 0
        ? [text('。缺失：'), name(source.gaps.map(({ says }) => says.replace(/。$/, '')).join('；'))]
        : []),
    ] satisfies Line,
  }));
  const figures = deriveFigures(archive).filter((figure) => {
    const claim = find(archive.claims, figure.working.inputs[0]?.claim ?? '');
    return claim !== undefined && returns.has(claim.return);
  });
  const findings = findingsAbout(archive, new Set(records.claims.map((claim) => claim.id)));
  return [
    { kind: 'paragraph', line: used },
    { kind: 'list', ordered: true, items },
    ...(findings.length > 0
      ? [
          { kind: 'heading' as const, line: [text('数据核对')] },
          { kind: 'list' as const, ordered: false, items: findings.map((line) => ({ line })) },
        ]
      : []),
    ...(figures.length > 0 ? [{ kind: 'heading' as const, line: [text('本站计算的数')] }] : []),
    {
      kind: 'list',
      ordered: false,
      items: figures.map((figure) => ({ line: workingLine(records, figure) })),
    },
  ];
}

/** 集安市 开工率 = 开工项目数 20个 ÷ 计划实施项目数 33个 = 60.6%。 */
export function workingLine({ archive }: Pick<IssueRecords, 'archive'>, figure: Figure): Line {
  const sign = figure.working.formula.includes('÷')
    ? ' ÷ '
    : figure.working.formula.includes('+')
      ? ' + '
      : ' − ';
  const inputs = figure.working.inputs.flatMap((input, index): Line => {
    const claim = find(archive.claims, input.claim);
    if (!claim) return [];
    return [
      ...(index > 0 ? [text(sign)] : []),
      { kind: 'claim', id: claim.id, text: claim.value.text, address: claimAddress(claim) },
    ];
  });
  return [
    subjectRun(archive, figure.subject, true),
    text(' '),
    name(get(archive.indicators, figure.indicator).name),
    text(' = '),
    ...inputs,
    text(' = '),
    figureRun(figure),
    quiet(`（${figure.working.formula}）`),
  ];
}
