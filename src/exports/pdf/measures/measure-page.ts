import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { MeasuredPage, MeasuredText } from './pdf-measures.ts';
import { readLinks } from './read-links.ts';
import { readRules } from './read-rules.ts';

/** Points to millimetres. */
export const MM = 25.4 / 72;

interface Measured {
  readonly page: MeasuredPage;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly structured: boolean;
}

/** Everything that lies on one page. */
export async function measurePage(page: PDFPageProxy): Promise<Measured> {
  const [, , width = 0, height = 0] = page.view;
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree();
  const fonts = new Map<string, Font>();
  const texts: MeasuredText[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const font = fonts.get(item.fontName) ?? (page.commonObjs.get(item.fontName) as Font);
    fonts.set(item.fontName, font);
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
    texts.push({
      words: item.str,
      left: x * MM,
      right: (x + item.width) * MM,
      base: (height - y) * MM,
      size,
      font: nameOf(font),
    });
  }
  return {
    page: {
      number: page.pageNumber,
      width: width * MM,
      height: height * MM,
      texts,
      rules: readRules(operators, height),
      links: tree ? readLinks(tree, content.items, await page.getAnnotations()) : [],
    },
    fonts: [...fonts.values()].map((font) => ({ name: nameOf(font), embedded: font.missingFile !== true })),
    structured: tree !== null,
  };
}

interface Font {
  readonly name: string;
  /** Set where the file has no letters of its own for it. */
  readonly missingFile?: boolean;
}

/** The name of a font without the six letters that mark a subset. */
const nameOf = ({ name }: Font): string => name.replace(/^[A-Z]{6}\+/, '');
