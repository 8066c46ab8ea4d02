import type { BulletRow } from '../../charts/bullet/bullet.ts';
import { monthWords } from '../../figures/claims/days.ts';
import { moneyCurve } from '../../figures/schedule/money-curve.ts';
import { type Progress, placeProgress } from '../../figures/schedule/progress.ts';
import type { ProgressFigures } from '../../figures/schedule/progress-figures.ts';
import { schedulePlaces, shownFigures } from '../../figures/schedule/schedule-figures.ts';
import type { Address } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { compare, fractionOf } from '../../model/fraction.ts';
import type { Place } from '../../model/records.ts';
import type { AbsenceReason } from '../../model/value.ts';
import { columns } from '../columns.ts';
import { boundClaim, boundFigure, date, name, placeRun, text } from '../runs.ts';
import type { Chart, Line } from '../view.ts';
import { gapLine, missingIn, moneyCells } from './progress-tables.ts';

/** A place below the city with everything that its bar needs. */
interface Row {
  readonly place: Place;
  readonly progress: Progress;
  readonly figures: ProgressFigures;
}

/** The money of the places below a city against their plans, banded by what the curve asks for; undefined for fewer than two. */
export function placeBullets(archive: Archive, city: Place, month: string, home: Address): Chart | undefined {
  const all = schedulePlaces(archive, city.id)
    .filter(({ id }) => id !== city.id)
    .map((place): Row => {
      const progress = placeProgress(archive, place.id, month);
      return { place, progress, figures: shownFigures(archive, progress, home) };
    });
  const rows = all.map((row) => bulletRow(row, missingIn(archive)));
  if (rows.filter(({ result }) => result).length < 2) return undefined;
  const id = 'chart-place-money';
  const curve = moneyCurve(archive)?.name ?? '';
  return {
    id,
    headline: isBare(archive) ? [text('各地的完成投资与年度计划')] : headlineOf(all),
    subtitle: [
      name(city.name),
      text('，截至'),
      date(monthWords(month)),
      text(`；条是完成的投资，竖线是全年的计划，底带的前一段是按“${curve}”到月末应完成的，单位：亿元`),
    ],
    chart: {
      type: 'bullet',
      data: {
        heading: {
          id,
          title: '各地的完成投资与年度计划',
          description: '每地一条，横条是完成的投资，竖线是全年的计划，底带是应完成的部分。数值列在表中。',
        },
        rows,
        words: { result: '完成投资', target: '年度计划' },
      },
    },
    table: {
      caption: [text('各地的完成投资与年度计划')],
      folds: 'scroll',
      columns: columns(
        '地区',
        ['年度计划投资', 'number'],
        ['完成投资', 'number'],
        ['完成率', 'number'],
        ['序时应完成', 'number'],
        ['比序时', 'short'],
      ),
      rows: all.map(({ place, progress, figures }) => ({
        cells: [[placeRun(archive, place.id, true)], ...moneyCells(progress, figures, missingIn(archive))],
      })),
    },
  };
}

/** A place of which a plan, a result or what the curve asks for is not told has no bar, and says why. */
function bulletRow({ place, progress: { invested, plan }, figures }: Row, missing: AbsenceReason): BulletRow {
  const { rate, asked } = figures;
  if (!invested || !plan || !rate || !asked)
    return { label: { text: place.short }, bands: [], absent: missing };
  const target = boundClaim(plan, '亿元');
  const share = boundFigure(asked);
  const due = asked.unit === '万元' ? share.value / 10_000 : share.value;
  return {
    label: { text: place.short },
    result: boundClaim(invested, '亿元'),
    target,
    bands: [
      { to: Math.min(due, target.value), word: '序时应完成' },
      { to: target.value, word: '年内其余' },
    ],
    ratio: boundFigure(rate),
  };
}

/** Where the site only compiles, or shows no ranks, nobody is called the last. */
const isBare = ({ site }: Archive): boolean => site.standing === '非官方汇编' || site.ranks === '档次';

/** Who is furthest behind the curve, and by how much; or that nobody is. */
function headlineOf(rows: readonly Row[]): Line {
  const behind = rows
    .filter(({ figures: { gap } }) => gap?.working.rule === '落后序时' && gap.working.exact !== '0')
    .toSorted((a, b) =>
      compare(fractionOf(b.figures.gap?.value ?? '0'), fractionOf(a.figures.gap?.value ?? '0')),
    );
  const [worst] = behind;
  if (!worst) return [text('各地的完成投资都不落后序时')];
  return [name(worst.place.short), text('的完成投资离序时最远，'), ...gapLine(worst.figures)];
}
