import { timeOf } from '../figures/claims/series.ts';
import { type Archive, get } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import { columns } from './columns.ts';
import { asOf, claimRun, join, quiet, text } from './runs.ts';
import type { Line, Table } from './view.ts';

/** How many columns a table of series has at most beside its dates. */
const WIDE = 6;

/** What comes month by month: a table for each group of the 口径库, a row for every date, the latest first. */
export function seriesTables(archive: Archive, series: readonly (readonly Claim[])[]): Table[] {
  const groups = Map.groupBy(series, ([first]) =>
    first ? get(archive.indicators, first.indicator).group : '',
  );
  return [...groups].flatMap(([group, some]) =>
    chunks(some).map((part) => seriesTable(archive, group, part)),
  );
}

const chunks = <T>(all: readonly T[]): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / WIDE) }, (_, index) =>
    all.slice(index * WIDE, (index + 1) * WIDE),
  );

function seriesTable(archive: Archive, group: string, series: readonly (readonly Claim[])[]): Table {
  const rows = [...Map.groupBy(series.flat(), (claim) => timeOf(claim).split(' ')[0] ?? '')]
    .toSorted(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0))
    .map(([, claims]) => claims);
  return {
    caption: [text(`${group}，逐次`)],
    folds: 'scroll',
    columns: columns(['截至', 'short'], ...series.map((own) => [headOf(archive, own), 'number'] as const)),
    rows: rows.map((claims) => ({
      cells: [
        claims.slice(0, 1).map(asOf),
        ...series.map((own): Line => {
          const found = claims.filter((claim) => own.includes(claim));
          return found.length === 0
            ? [quiet('—')]
            : join(
                found.map((claim) => [claimRun(claim)]),
                '、',
              );
        }),
      ],
    })),
  };
}

/** The name of a series: its indicator, and its nature and scope where the one is no 实际 and the other holds no digit. */
function headOf(archive: Archive, [first]: readonly Claim[]): string {
  if (!first) return '';
  const { name } = get(archive.indicators, first.indicator);
  const nature = first.nature === '实际' ? '' : first.nature;
  const scope = /\d/.test(first.scope) ? '' : first.scope;
  const more = [nature, scope].filter(Boolean).join('，');
  return more === '' ? name : `${name}（${more}）`;
}
