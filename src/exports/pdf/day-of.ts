/** The ISO day of 2024年5月10日; of a month its first day, of a year its first. */
export function dayOf(words: string): string {
  const [, year, month = '1', day = '1'] = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/.exec(words) ?? [];
  if (year === undefined) throw new RangeError(`no day in «${words}»`);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
