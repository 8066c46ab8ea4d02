import { type BulletinCount, bulletinMonths, monthBulletin } from '../../figures/dispatch/month-bulletin.ts';
import { monthScheduleAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { columns } from '../columns.ts';
import { figureRun, name, quiet, text } from '../runs.ts';
import { gapLine } from '../schedule/progress-tables.ts';
import type { Block, Line, Table } from '../view.ts';

/** What is counted of a city's month, as its column is called. */
const COUNTED: readonly (readonly [BulletinCount, string])[] = [
  ['红灯', '红灯'],
  ['黄灯', '黄灯'],
  ['新亮', '新亮灯'],
  ['没有报送', '没有报送'],
  ['提示函', '提示函'],
];

/** What the month of each city came to: money against the curve, lights, who was silent, letters; each leads to its 月通报. */
export function cityMonths(archive: Archive, month: string): Block[] {
  const cities = citiesOf(archive).filter(({ id }) => bulletinMonths(archive, id).includes(month));
  if (cities.length === 0) return [];
  const table: Table = {
    caption: [text('各市这个月的投资、亮灯、报送和提示函')],
    folds: 'scroll',
    columns: columns(
      '市',
      ['投资完成率', 'number'],
      ['比序时', 'short'],
      ...COUNTED.map(([, word]) => [word, 'number'] as const),
    ),
    rows: cities.map((city) => {
      const { standings, counts } = monthBulletin(archive, city, month);
      const own = standings.find(({ place }) => place.id === city.id);
      const count = (what: BulletinCount): Line => {
        const figure = counts.get(what);
        return [figure ? figureRun(figure) : quiet('没有')];
      };
      return {
        cells: [
          [name(city.name, monthScheduleAddress(city.id, month))],
          [own?.rate ? figureRun(own.rate) : quiet('—')],
          own?.gap ? gapLine({ gap: own.gap }) : [quiet('—')],
          ...COUNTED.map(([what]) => count(what)),
        ],
      };
    }),
  };
  return [{ kind: 'table', table }];
}
