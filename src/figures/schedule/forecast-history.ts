import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import { fraction } from '../../model/fraction.ts';
import { monthsBetween } from '../claims/days.ts';
import { saidIn } from '../claims/month-claims.ts';
import { makeFigure } from '../derived/make-figure.ts';
import { type Dated, datesOf } from './planned-dates.ts';

/** One word on when a project is to be finished, and how far it moved since the word before. */
export interface Forecast {
  readonly claim: Dated;
  /** The month in which it was said. */
  readonly said: string;
  /** Months, above zero for later; undefined for the first word and where a day is not known. */
  readonly moved?: number;
  /** The months as a figure, without a sign; there is none where nothing moved. */
  readonly figure?: Figure;
}

/** How the promised finish moved: every plan and every forecast of 完工时间 that differs from the one before it, in time. */
export function forecastHistory(
  archive: Archive,
  project: { readonly id: string; readonly place: string },
  month: string,
  home: Address,
): Forecast[] {
  const subject = { kind: 'project', id: project.id } as const;
  const query = { indicator: 'completion-date' };
  const words = (['计划', '预计', '实际'] as const)
    .flatMap((nature) => datesOf(archive, subject, { ...query, nature }, month))
    .map((claim) => ({ claim, said: saidIn(archive, claim) }))
    .sort((a, b) => (a.said < b.said ? -1 : a.said > b.said ? 1 : 0));
  const told = words.filter(({ claim }, index) => {
    const before = words[index - 1]?.claim;
    return claim.value.text !== before?.value.text || claim.nature !== before.nature;
  });
  return told.map(({ claim, said }, index) => {
    const before = told[index - 1]?.claim;
    const [from, to] = [before?.value.span.end, claim.value.span.end];
    if (!before || !from || !to) return { claim, said };
    const moved = monthsBetween(from.slice(0, 7), to.slice(0, 7));
    if (moved === 0) return { claim, said, moved };
    const exact = fraction(BigInt(Math.abs(moved)));
    const figure = makeFigure({
      ...{ subject, place: project.place, month, indicator: 'completion-date', home },
      ...{ key: `moved|${claim.id}`, rule: moved > 0 ? '推迟月数' : '提前月数' },
      formula: '前后两次所说的完工月份之差',
      inputs: [
        ['这次', claim],
        ['上次', before],
      ],
      ...{ exact, shown: exact, unit: '个月', places: 0 },
    });
    return { claim, said, moved, figure };
  });
}
