import { monthReturn } from '../../../figures/claims/month-returns.ts';
import { type RolledUp, rollUp } from '../../../figures/derived/roll-up.ts';
import type { ReviewPeriod } from '../../../figures/issues/review-period.ts';
import { monthLeagueAddress } from '../../../model/address.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { columns } from '../../columns.ts';
import { rolledIndicators, rolledLine } from '../../league/rolled-blocks.ts';
import { date, indicatorRun, name, quiet, text } from '../../runs.ts';
import type { Block, Line } from '../../view.ts';
import type { IssueRecords } from '../issue-records.ts';
import { startsLine, stateLine } from '../overview.ts';
import { gatherStarts } from '../start-facts.ts';

/** 总体情况 of a review: the yearly list as it stands at the end, and what the months come to for the whole place by the kind of each indicator. */
export function composeReviewOverview(records: IssueRecords, period: ReviewPeriod): Block[] {
  const { archive, place, returns } = records;
  const facts = gatherStarts(archive, place.id, returns);
  const opening: Line = facts.planned
    ? [...startsLine(facts), ...facts.states.flatMap(stateLine)]
    : [text(`来源没有公布${place.name}合计的计划实施项目数，算不出开工率。`)];
  const rates = new Set(
    monthReturn(archive, place.id, period.months.at(-1) ?? '')?.figures.flatMap(({ indicator, subject }) =>
      subject.kind === 'place' && subject.id === place.id ? [indicator] : [],
    ),
  );
  const indicators = [
    ...rolledIndicators(archive, [place.id], period),
    ...archive.indicators.filter(({ id, kind }) => kind === '比率' && rates.has(id)),
  ];
  const home = monthLeagueAddress(place.id, period.id);
  return [
    { kind: 'paragraph', line: opening },
    ...(indicators.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            table: {
              caption: [name(place.short), text('全市，'), date(period.words)],
              folds: 'scroll' as const,
              columns: columns('指标', ['口径', 'short'], ['本期', 'number'], '怎么汇总'),
              rows: indicators.map((indicator) => {
                const rolled = rollUp(archive, place.id, indicator.id, period, home);
                return {
                  cells: [
                    [indicatorRun(archive, indicator.id)],
                    [text(indicator.kind)],
                    rolledLine(rolled),
                    [quiet(howOf(rolled, indicator))],
                  ],
                };
              }),
            },
          },
        ]),
  ];
}

/** How the months came to one number. */
function howOf(rolled: RolledUp, { kind }: Indicator): string {
  if (kind === '比率') return '按期末的分子、分母重算';
  if (kind === '流量' && rolled.kind === 'claim') return '来源报的就是整段的数';
  return rolled.kind === 'figure' || (kind === '流量' && rolled.kind === 'absent')
    ? '各月相加'
    : '取期末的数';
}
