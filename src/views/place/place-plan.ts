import { lightsOf } from '../../figures/lights/lights.ts';
import { besideFigures } from '../../figures/schedule/beside-curve.ts';
import { placeProgress } from '../../figures/schedule/progress.ts';
import { quartersOf } from '../../figures/schedule/quarters.ts';
import { shownFigures, shownMonths } from '../../figures/schedule/schedule-figures.ts';
import { scheduleMonth, schedulePeriod } from '../../figures/schedule/schedule-months.ts';
import { cityScheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { absentRun, claimRun, join, name, quiet, span, text } from '../runs.ts';
import { lightLine } from '../schedule/light-line.ts';
import { besidesLine } from '../schedule/money-line.ts';
import { monthTable } from '../schedule/month-table.ts';
import { planLine } from '../schedule/plan-line.ts';
import { missingIn } from '../schedule/progress-tables.ts';
import { quarterTable } from '../schedule/quarter-table.ts';
import type { Block, Line } from '../view.ts';

/** What a place plans: the facts of the year, and tables of its quarters and months where they were planned. */
export interface PlacePlan {
  readonly facts: readonly Block[];
  readonly tables: readonly Block[];
}

/**
 * The plan of a place and every change of it, its money beside the curve, its lights, its quarters and months; nothing where
 * neither a plan nor money is told. The numbers have their rows on the schedule of the city.
 */
export function placePlan(archive: Archive, place: Place): PlacePlan {
  const month = scheduleMonth(archive, place.city);
  if (month === undefined) return NONE;
  const home = cityScheduleAddress(place.city);
  const progress = placeProgress(archive, place.id, month);
  const { history, invested } = progress;
  if (!history && !invested) return NONE;
  const figures = shownFigures(archive, progress, home);
  const beside = besideFigures(archive, progress, home);
  const period = schedulePeriod(archive, place.city);
  const quarters = quartersOf(archive, progress, home);
  const months = shownMonths(archive, progress, home);
  const lights = lightsOf(archive, { kind: 'place', id: place.id }, month);
  const items: { readonly term: Line; readonly line: Line }[] = [
    {
      term: [text('截至')],
      line: [...(period ? [span(period)] : []), quiet('　'), name('全市的挂图', home)],
    },
    { term: [text('年度计划投资')], line: planLine(archive, progress, figures) },
    {
      term: [text('年内完成投资')],
      line: [invested ? claimRun(invested) : absentRun(missingIn(archive)), ...besidesLine(figures, beside)],
    },
    {
      term: [text('灯')],
      line: join(
        lights.map((state) => lightLine(state, home)),
        '；',
      ),
    },
  ];
  return {
    facts: [{ kind: 'facts', items: items.filter(({ line }) => line.length > 0) }],
    tables: [
      ...(quarters.quarters.length > 0
        ? [{ kind: 'table' as const, table: quarterTable(quarters, progress, '季度计划') }]
        : []),
      ...(months.length > 0 ? [{ kind: 'table' as const, table: monthTable(months, '月度计划') }] : []),
    ],
  };
}

const NONE: PlacePlan = { facts: [], tables: [] };
