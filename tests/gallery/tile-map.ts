import type { Size } from '../../src/charts/chart.ts';
import { tileMap } from '../../src/charts/charts.ts';
import type { Band, Tile } from '../../src/charts/tile-map/tile-map.ts';
import { claim, heading, LONG_NAMES, named } from './sample.ts';

const HEADING = heading(
  'tiles',
  '各地开工率',
  '每地一格，位置只是示意，不表示界线；五级色阶表示开工率由低到高。',
);
const BANDS = ['很低', '较低', '居中', '较高', '很高'].map((word) => ({ word }));

const draw = (tiles: readonly Tile[], size: Size, absent?: string): string =>
  tileMap.draw(tileMap.place({ heading: HEADING, bands: BANDS, tiles, ...(absent ? { absent } : {}) }, size));

const bandOf = (rate: number): Band => Math.min(4, Math.floor(rate / 20)) as Band;

function tile(name: string, column: number, row: number, rate?: number, group?: string): Tile {
  const known = rate !== undefined;
  return {
    label: named(name),
    column,
    row,
    band: known ? bandOf(rate) : 'absent',
    ...(known ? { value: claim(`${rate.toFixed(1)}%`, `${name}-rate`) } : {}),
    ...(group ? { group } : {}),
  };
}

const TWO_CITIES = [
  tile('梅河口市', 0, 0, 81.2, '通化市'),
  tile('辉南县', 1, 0, 48.3, '通化市'),
  tile('柳河县', 1, 1, 51, '通化市'),
  tile('通化县', 1, 2, 60.6, '通化市'),
  tile('二道江区', 2, 2, 33.3, '通化市'),
  tile('东昌区', 2, 1, 18.2, '通化市'),
  tile('集安市', 2, 3, 60.6, '通化市'),
  tile('靖宇县', 4, 0, 72.7, '白山市'),
  tile('抚松县', 5, 0, 100, '白山市'),
  tile('江源区', 4, 1, 40, '白山市'),
  tile('浑江区', 4, 2, 0, '白山市'),
  tile('临江市', 5, 2, 27.8, '白山市'),
  tile('长白县', 6, 2, 66.7, '白山市'),
];

/** Two cities side by side. */
export const twoCities = (size: Size): string => draw(TWO_CITIES, size);

/** A city in few columns keeps its places where it is narrow. */
export const oneCity = (size: Size): string =>
  draw(
    TWO_CITIES.slice(0, 7).map(({ group: _, ...rest }) => ({
      ...rest,
      label: named(rest.label.text, `/places/${rest.column}${rest.row}/`),
    })),
    size,
  );

/** One tile. */
export const oneTile = (size: Size): string => draw([tile('集安市', 0, 0, 60.6)], size);

/** Sixty places in ten columns. */
export const sixtyTiles = (size: Size): string =>
  draw(
    Array.from({ length: 60 }, (_, index) =>
      tile(`第${index + 1}区`, index % 10, Math.floor(index / 10), (index * 37) % 101),
    ),
    size,
  );

/** Names that do not fit a square. */
export const longNames = (size: Size): string =>
  draw(
    [...LONG_NAMES, '长白朝鲜族自治县', '前郭尔罗斯蒙古族自治县', '伊通满族自治县'].map((name, index) =>
      tile(name, index, 0, index * 19, index < 3 ? '重点园区与项目' : '自治县'),
    ),
    size,
  );

/** Some places did not publish. */
export const someAbsent = (size: Size): string =>
  draw(
    TWO_CITIES.map(({ value, band, ...rest }, index) =>
      index % 3 === 1 || value === undefined ? { ...rest, band: 'absent' } : { ...rest, value, band },
    ),
    size,
    '未公布',
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw([tile('东昌区', 0, 0), tile('辉南县', 1, 0), tile('柳河县', 0, 1)], size, '未报送');

/** Thirds: three tones, as far apart as the five allow. */
export const thirds = (size: Size): string =>
  tileMap.draw(
    tileMap.place(
      {
        heading: HEADING,
        bands: ['下游', '中游', '上游'].map((word) => ({ word })),
        tiles: TWO_CITIES.slice(0, 7).map((one, index) => ({ ...one, band: (index % 3) as Band })),
      },
      size,
    ),
  );
