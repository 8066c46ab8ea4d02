import type { Place } from '../model/records.ts';
import type { Check } from './check.ts';

/** On a tile map no two places of one parent stand on the same square. */
export const squareUnique: Check = ({ places }) => {
  const taken = new Map<string, Place>();
  return places.flatMap((place) => {
    const { square, parent = '' } = place;
    if (square === undefined) return [];
    const key = `${parent}|${square.column},${square.row}`;
    const other = taken.get(key);
    if (other === undefined) {
      taken.set(key, place);
      return [];
    }
    return [
      {
        rule: 'square-unique',
        at: place.fields.格位 ?? place.at,
        message: `格位 ${square.column},${square.row} 已经是“${other.name}”的（${other.at.file}）。`,
        cure: '换一个没有用过的格位；同一个上级的地区各占一格。',
      },
    ];
  });
};
