import { composeReason, type RowTexts } from '../labelled-rows/row-texts.ts';
import { numberRun, type Run, wordsRun } from '../run.ts';
import type { Band, Bullet, BulletRow } from './bullet.ts';

/** The bands that the key explains: those of every row that has any, where their words are the same. */
export function sharedBands({ rows }: Bullet): readonly Band[] {
  const banded = rows.filter(({ bands }) => bands.length > 0);
  const first = banded[0]?.bands ?? [];
  return banded.every(({ bands }) => wordsOf(bands) === wordsOf(first)) ? first : [];
}

/** Composes what is written at a row: 40.6亿元, then 为年度计划50亿元的81.2%; the words of bands of its own below. */
export function composeBulletTexts(row: BulletRow, data: Bullet): RowTexts {
  const { label, result, bands } = row;
  const own = bands.length > 0 && sharedBands(data).length === 0;
  return {
    label,
    rank: [],
    chief: result ? [numberRun(result)] : [],
    reason: result ? [] : composeReason(label, row.absent),
    rest: composeAim(row, data.words.target),
    note: own ? [wordsRun(wordBands(bands))] : [],
  };
}

/** Says what bands mean in words that need no colour: 色带自左至右：落后、接近、达标. */
export const wordBands = (bands: readonly Band[]): string => `色带自左至右：${wordsOf(bands)}`;

const wordsOf = (bands: readonly Band[]): string => bands.map(({ word }) => word).join('、');

function composeAim({ target, ratio }: BulletRow, words: string): Run[] {
  if (target === undefined && ratio === undefined) return [];
  const aim = [wordsRun(ratio ? `为${words}` : words), ...(target ? [numberRun(target)] : [])];
  return ratio ? [...aim, wordsRun('的'), numberRun(ratio)] : aim;
}
