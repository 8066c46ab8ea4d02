import type { MeasuredPage, MeasuredText } from './pdf-measures.ts';

const POINT = 25.4 / 72;
/** 3 号, in points: the letters of the text. */
const TEXT_SIZE = 16;

/** The grid of the text of a PDF, as it was measured; undefined where there is too little text to tell. */
export interface Grid {
  /** From line to line, in points. */
  readonly pitch: number;
  /** From letter to letter in a full line, in points. */
  readonly advance: number;
  /** How many lines of that pitch 225 mm hold, and how many letters 156 mm. */
  readonly lines: number;
  readonly letters: number;
}

/** Measures the grid on lines of text: the commonest distance of two lines, the commonest advance of letters that follow each other. */
export function deriveGrid(pages: readonly MeasuredPage[]): Grid | undefined {
  const bodies = pages.map(({ texts }) => texts.filter(isText));
  const pitch = commonest(bodies.flatMap(distances));
  const advance = commonest(bodies.flat().filter(isPlain).map(advanceOf));
  if (pitch === undefined || advance === undefined) return undefined;
  return {
    pitch,
    advance,
    lines: Math.floor((225 / POINT - TEXT_SIZE) / pitch + 0.01) + 1,
    letters: Math.floor(156 / POINT / advance + 0.01),
  };
}

const isText = ({ size, font, base }: MeasuredText): boolean =>
  size === TEXT_SIZE && font === 'NotoSerifSC-Regular' && base > 37 && base < 262.1;

const isPlain = ({ words }: MeasuredText): boolean => /^[\u4e00-\u9fff]{6,}$/.test(words);

/** The last letter has its own width and not the distance to a next one. */
const advanceOf = ({ words, left, right, size }: MeasuredText): number =>
  ((right - left) / POINT - size) / ([...words].length - 1);

/** The distances of lines that follow each other, in points; what is further than two lines is no pitch. */
function distances(texts: readonly MeasuredText[]): number[] {
  const bases = [...new Set(texts.map(({ base }) => (base / POINT).toFixed(1)))]
    .map(Number)
    .sort((a, b) => a - b);
  return bases.slice(1).flatMap((base, index) => {
    const distance = base - (bases[index] ?? 0);
    return distance > TEXT_SIZE && distance < 2.5 * TEXT_SIZE ? [distance] : [];
  });
}

/** The value that most are within a twentieth of a point of; of equals the smallest. */
function commonest(values: readonly number[]): number | undefined {
  const groups = Map.groupBy(values, (value) => Math.round(value * 20));
  const [most] = [...groups].toSorted(([a, x], [b, y]) => y.length - x.length || a - b);
  return most && most[1].reduce((sum, one) => sum + one, 0) / most[1].length;
}
