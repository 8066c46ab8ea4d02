/** What a drawing on paper may take from the style sheets of the pages: marks and letters, no room and no behaviour. */
const KEPT =
  /^(fill|stroke|fill-opacity|stroke-opacity|stroke-width|stroke-dasharray|stroke-linejoin|font-size|font-weight)$/;

/**
 * The rules of the pages' style sheets for the wide drawing of a chart, as a renderer knows them that knows no variables: the
 * tokens of `@media print` put in, hovering and queries left out, letters in `font`.
 */
export function deriveChartStyles(styles: string, font: string): string {
  const sheet = styles.replace(/\/\*[\s\S]*?\*\//g, '');
  const print = blocksOf(sheet).filter(({ head }) => head === '@media print');
  const tokens = new Map(
    [...blocksOf(sheet), ...print.flatMap(({ body }) => blocksOf(body))]
      .filter(({ head }) => head === ':root')
      .flatMap(({ body }) => declarationsOf(body))
      .filter(([name]) => name.startsWith('--')),
  );
  const rules = blocksOf(sheet).flatMap(({ head, body }) => {
    const selectors = head.split(',').map((one) => one.trim());
    const kept = selectors.filter((one) => one.startsWith('.chart') && !/:|\.narrow|\.strip/.test(one));
    const says = declarationsOf(body)
      .filter(([name]) => KEPT.test(name))
      .map(([name, value]) => `${name}:${resolve(value, tokens)}`);
    return kept.length === 0 || says.length === 0 ? [] : [`${kept.join(',')}{${says.join(';')}}`];
  });
  return [`.chart{font-family:"${font}"}`, ...rules].join('\n');
}

interface CssBlock {
  readonly head: string;
  readonly body: string;
}

/** The outermost blocks of a sheet, each with what stands before its brace; blocks within stay text. */
function blocksOf(sheet: string): CssBlock[] {
  const blocks: CssBlock[] = [];
  let depth = 0;
  let from = 0;
  let open = 0;
  for (const { 0: brace, index } of sheet.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index;
    if (brace === '}' && --depth === 0) {
      blocks.push({ head: sheet.slice(from, open).trim(), body: sheet.slice(open + 1, index) });
      from = index + 1;
    }
  }
  return blocks;
}

const declarationsOf = (body: string): [name: string, value: string][] =>
  body
    .replace(/[^;{}]*\{[^{}]*\}/g, '')
    .split(';')
    .map((one) => one.split(/:(.*)/s).map((part) => part.trim()))
    .flatMap(([name, value]): [string, string][] => (name && value ? [[name, value]] : []));

/** Puts the values of tokens in; a token that is nowhere set is a fault of the style sheets. */
const resolve = (value: string, tokens: ReadonlyMap<string, string>): string =>
  value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`the style sheets set no ${name}`);
    return found;
  });
