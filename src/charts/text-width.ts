const WIDE_FORMS = /[“”‘’…—·×÷±℃→←↑↓①-⑳]/u;
const LATIN_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[%@MWmw]/, 0.94],
  [/[0-9+=<>−]/, 0.6],
  [/[A-Z&]/, 0.66],
  [/[ .,:;'!|ijl]/, 0.3],
  [/[/()[\]\-ftr]/, 0.4],
];

/**
 * Estimates the width of a line of text in pixels, without a font: a Chinese character is one em, a digit
 * .6, which is the widest among the readers' own fonts, other letters about as much; the eighth of an em that
 * browsers put between the two scripts is counted in. Bold Latin is a fourteenth wider.
 */
export function estimateWidth(text: string, px: number, bold = false): number {
  let ems = 0;
  let before: 'wide' | 'latin' | 'mark' = 'mark';
  for (const character of text) {
    const wide = isWide(character);
    ems += wide ? 1 : latinWidth(character) * (bold ? 1.07 : 1);
    const script = isMark(character) ? 'mark' : wide ? 'wide' : 'latin';
    if (script !== 'mark' && before !== 'mark' && script !== before) ems += 0.125;
    before = script;
  }
  return ems * px;
}

/** Whether a character takes a full em: Chinese, full-width forms, and marks that Chinese fonts draw wide. */
const isWide = (character: string): boolean =>
  (character.codePointAt(0) ?? 0) > 0x2e7f || WIDE_FORMS.test(character);

const isMark = (character: string): boolean => !/[\p{L}\p{N}%]/u.test(character);

const latinWidth = (character: string): number =>
  LATIN_WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? 0.6;
