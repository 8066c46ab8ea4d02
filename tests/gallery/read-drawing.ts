/** An element of a drawing, or a stretch of text in it. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (DrawnElement | string)[];
}

const TOKEN = /<(\/?)([a-z]+)((?: [a-zA-Z][a-zA-Z0-9-]*="[^"<>]*")*)(\/?)>|([^<>]+)/gy;
const ATTRIBUTE = / ([a-zA-Z][a-zA-Z0-9-]*)="([^"]*)"/g;

/**
 * Reads SVG text strictly: every tag closed in its turn, every attribute quoted and written once, every & an
 * entity.
 */
export function readDrawing(svg: string): DrawnElement {
  const root: DrawnElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of svg.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, name = '', attributes = '', empty, text] = match;
    if (text !== undefined) {
      open.at(-1)?.children.push(readText(text));
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`not well-formed: </${name}> at ${match.index}`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [drawing] = root.children;
  const whole = end === svg.length && open.length === 1 && root.children.length === 1;
  if (!whole || typeof drawing !== 'object') throw new Error(`not well-formed at ${end}`);
  return drawing;
}

function readAttributes(written: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`written twice: ${name}`);
    attributes[name] = readText(value);
  }
  return attributes;
}

function readText(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`not well-formed: ${text}`);
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Every element of a drawing with its ancestors, outermost first, itself last. */
export function* pathsOf(
  element: DrawnElement,
  above: readonly DrawnElement[] = [],
): Generator<DrawnElement[]> {
  const path = [...above, element];
  yield path;
  for (const child of element.children) if (typeof child !== 'string') yield* pathsOf(child, path);
}

/** The text of an element and all within it. */
export const textWithin = (element: DrawnElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
