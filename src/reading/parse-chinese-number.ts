const DIGITS = '零一二三四五六七八九';

/** Reads a Chinese whole number below a thousand (四, 十一, 二十, 一百零五, 两); undefined for anything else. */
export function parseChineseNumber(text: string): number | undefined {
  const match =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

const digit = (character: string | undefined): number =>
  character === undefined ? 0 : character === '两' ? 2 : DIGITS.indexOf(character);
