import { monthWords } from '../../../figures/claims/days.ts';
import { bands } from '../../../league/bands.ts';
import type { GroupScores, MonthScores, SchemeScores } from '../../../league/month-scores.ts';
import type { Archive } from '../../../model/archive.ts';
import { listWords } from '../../../model/wording.ts';
import { columns } from '../../columns.ts';
import { boundFigure, date, figureRun, name, text } from '../../runs.ts';
import type { Chart, Line } from '../../view.ts';
import { reasonRun } from './reason-run.ts';
import type { FiguresByPlace } from './score-sheet.ts';

/** The base score of each of a group against the full marks of what it has data for. */
export function scoreChart(
  archive: Archive,
  { city, month }: MonthScores,
  { scheme, groups }: SchemeScores,
  group: GroupScores,
  figures: FiguresByPlace,
): Chart {
  const id = `chart-score-${scheme.id}-${groups.indexOf(group)}`;
  return {
    id,
    headline: scoreHeadline(archive, group, 'base'),
    subtitle: [
      name(city.name),
      text('，'),
      ...(group.group === '' ? [] : [name(group.group), text('，')]),
      date(monthWords(month)),
      text('；横条是基础分，竖线是有数各项的满分，加分和扣分不在其中'),
    ],
    chart: {
      type: 'bullet',
      data: {
        heading: {
          id,
          title: '基础分与满分',
          description: '每地一行，横条为基础分，竖线为有数各项的满分；没有数的写明原因。数值列在表中。',
        },
        words: { result: '基础分', target: '满分' },
        rows: group.rows.map(({ place, base, total }) => {
          const own = figures.get(place.id)?.score;
          return {
            label: { text: place.short },
            bands: [],
            ...(own
              ? {
                  result: boundFigure(own.base),
                  target: boundFigure(own.max),
                  ratio: boundFigure(own.share),
                }
              : { absent: base.outside ?? total.outside ?? '待核' }),
          };
        }),
      },
    },
    table: {
      caption: [text('基础分与满分')],
      folds: 'scroll',
      columns: columns('地区', ['基础分', 'number'], ['有数各项的满分', 'number'], ['得分率', 'number']),
      rows: group.rows.map(({ place, base, total }) => {
        const own = figures.get(place.id)?.score;
        const none: Line = [reasonRun(base.outside ?? total.outside ?? '待核')];
        return {
          cells: [
            [name(place.short)],
            own ? [figureRun(own.base)] : none,
            own ? [figureRun(own.max)] : none,
            own ? [figureRun(own.share)] : none,
          ],
        };
      }),
    },
  };
}

/** Who has the highest score (who is in the upper third, where the site shows no ranks), that all are level, or that nobody is ranked. */
export function scoreHeadline({ site }: Archive, group: GroupScores, by: 'base' | 'total'): Line {
  const what = by === 'base' ? '基础分' : '总分';
  const { ranked } = group[by];
  if (ranked === 0) return [text(`${what}齐全的不足三个，不排名次`)];
  if (site.ranks === '档次') return upperThird(group, by, what);
  const first = group.rows.filter((row) => row[by].rank === 1).map(({ place }) => place.short);
  if (first.length === ranked) return [text(`${what}都相同，不分先后`)];
  return [text(`${listWords(first)}${what}${first.length > 1 ? '并列' : ''}最高`)];
}

function upperThird(group: GroupScores, by: 'base' | 'total', what: string): Line {
  const thirds = bands(group[by]);
  const first = group.rows
    .filter(({ place }) => thirds.get(place.id) === '上游')
    .map(({ place }) => place.short);
  return [text(first.length > 0 ? `${listWords(first)}${what}在上游` : `${what}没有拉开上下游`)];
}
