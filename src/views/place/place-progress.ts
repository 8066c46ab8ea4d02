import { monthWords } from '../../figures/claims/days.ts';
import { bulletinMonths, placeStanding } from '../../figures/dispatch/month-bulletin.ts';
import { lightsOf } from '../../figures/lights/lights.ts';
import { placeProgress } from '../../figures/schedule/progress.ts';
import { shownFigures } from '../../figures/schedule/schedule-figures.ts';
import { cityScheduleAddress, monthScheduleAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { columns } from '../columns.ts';
import { absentRun, claimRun, date, figureRun, name, quiet, text } from '../runs.ts';
import { lightWords } from '../schedule/light-line.ts';
import { moneyChart } from '../schedule/money-chart.ts';
import { gapLine, missingIn } from '../schedule/progress-tables.ts';
import type { Block, Table } from '../view.ts';
import { placePlan } from './place-plan.ts';

/**
 * 进度 of a place: what it plans, its money against the plan curve of the year, then month by month how far it was and which
 * light it had. A compilation holds no place against a curve: there only what it plans is told.
 */
export function placeProgressBlocks(archive: Archive, place: Place): Block[] {
  const months = bulletinMonths(archive, place.city);
  const { facts, tables } = placePlan(archive, place);
  return [
    ...facts,
    ...chartBlocks(archive, place, months.at(-1)),
    ...tables,
    ...(months.length > 0 ? [...monthBlocks(archive, place, months), linkBlock(archive, place)] : []),
  ];
}

function chartBlocks(archive: Archive, place: Place, month: string | undefined): Block[] {
  if (month === undefined) return [];
  const progress = placeProgress(archive, place.id, month);
  const figures = shownFigures(archive, progress, cityScheduleAddress(place.city));
  const chart = moneyChart(archive, { id: 'chart-money', name: place.short, progress, figures });
  return chart ? [{ kind: 'chart', chart }] : [];
}

const linkBlock = (archive: Archive, place: Place): Block => ({
  kind: 'note',
  line: [
    text('项目的灯、挂图和要盯的名单见'),
    name(`${get(archive.places, place.city).name}挂图作战`, cityScheduleAddress(place.city)),
    text('。'),
  ],
});

/** The months behind a fold; in one line where none of them brought a plan or money. */
function monthBlocks(archive: Archive, place: Place, months: readonly string[]): Block[] {
  const isTold = (month: string): boolean => {
    const { plan, invested } = placeProgress(archive, place.id, month);
    return (plan ?? invested) !== undefined;
  };
  if (months.some(isTold))
    return [
      { kind: 'fold', summary: [text('逐月的投资进度和灯')], tables: [monthTable(archive, place, months)] },
    ];
  const missing = absentRun(missingIn(archive));
  return [{ kind: 'paragraph', line: [text('年度计划投资和完成投资：'), missing, text('，不亮灯。')] }];
}

/** A row for every month, the latest first, each leading to the bulletin of its city. */
function monthTable(archive: Archive, place: Place, months: readonly string[]): Table {
  const missing = missingIn(archive);
  return {
    caption: [text('逐月的投资进度和灯')],
    folds: 'scroll',
    columns: columns(
      ['月份', 'short'],
      ['年度计划投资', 'number'],
      ['完成投资', 'number'],
      ['完成率', 'number'],
      ['比序时', 'short'],
      ['灯', 'short'],
    ),
    rows: months.toReversed().map((month) => {
      const { progress, rate, gap } = placeStanding(archive, place, month);
      const lights = lightsOf(archive, { kind: 'place', id: place.id }, month);
      return {
        cells: [
          [date(monthWords(month), monthScheduleAddress(place.city, month))],
          [progress.plan ? claimRun(progress.plan) : absentRun(missing)],
          [progress.invested ? claimRun(progress.invested) : absentRun(missing)],
          [rate ? figureRun(rate) : quiet('—')],
          gapLine(gap ? { gap } : {}),
          lightWords(lights),
        ],
      };
    }),
  };
}
