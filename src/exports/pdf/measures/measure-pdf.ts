import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { measurePage } from './measure-page.ts';
import type { PdfMeasures } from './pdf-measures.ts';

/** Reads a PDF with pdf.js, which knows nothing of how it was made, and says what lies where on its pages. */
export async function measurePdf(bytes: Uint8Array): Promise<PdfMeasures> {
  // pdf.js takes the bytes that it is given away from whoever gave them.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    useSystemFonts: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  const document = await task.promise;
  try {
    return await measureDocument(document);
  } finally {
    await task.destroy();
  }
}

async function measureDocument(document: PDFDocumentProxy): Promise<PdfMeasures> {
  const { info } = await document.getMetadata();
  const says = info as Readonly<Record<string, string | undefined>>;
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const outline = (await document.getOutline()) ?? [];
  const fonts = new Map<string, boolean>();
  const pages = [];
  let structured = true;
  for (let number = 1; number <= document.numPages; number += 1) {
    const measured = await measurePage(await document.getPage(number));
    for (const { name, embedded } of measured.fonts) fonts.set(name, embedded);
    structured &&= measured.structured;
    pages.push(measured.page);
  }
  return {
    title: says.Title ?? '',
    author: says.Author ?? '',
    language: says.Language ?? '',
    tagged: marks?.get('Marked') === true && structured,
    outline: outline.flatMap((item) => [
      item.title,
      ...item.items.map(({ title }: { title: string }) => title),
    ]),
    fonts: [...fonts]
      .map(([name, embedded]) => ({ name, embedded }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    pages,
  };
}
