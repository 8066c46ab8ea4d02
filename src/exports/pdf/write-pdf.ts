import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Materials } from '../download.ts';

/** What a PDF is typeset with: a template by its name, and what it is to hold. */
export interface Typesetting {
  readonly template: 'issue' | 'letter' | 'wall';
  /** Plain JSON; its words come into the template as strings. */
  readonly matter: object;
  /** The ISO day that the file gives as the time of its making: there is no clock. */
  readonly day: string;
  /** What it is, for the message where something goes wrong: the address of its page. */
  readonly of: string;
}

const compilers = new Map<string, NodeCompiler>();

/**
 * Typesets plain JSON as a tagged PDF (PDF/UA-1, checked by Typst). The fonts are those of the materials: Typst also finds the
 * system's, but asks for no other family and takes none in place of a missing glyph. A warning is a failure.
 */
export function writePdf(
  { template, matter, day, of }: Typesetting,
  { fonts, templates }: Pick<Materials, 'fonts' | 'templates'>,
): Uint8Array {
  const compiler = compilerFor(fonts, templates);
  compiler.mapShadow(`${ROOM}/matter.json`, Buffer.from(JSON.stringify(matter)));
  try {
    const compiled = compiler.compile({ mainFilePath: `${ROOM}/${template}.typ` });
    const faults = [...told(compiled.takeError()), ...told(compiled.takeWarnings())];
    if (!compiled.result || faults.length > 0) throw new Error(faults.join('；') || '没有排成');
    const bytes = compiler.pdf(compiled.result, {
      pdfStandard: 'ua-1',
      creationTimestamp: Date.parse(`${day}T00:00:00Z`) / 1000,
    });
    const foreign = fontsIn(bytes).filter((name) => !OURS.test(name));
    if (foreign.length > 0)
      throw new Error(`字体 ${foreign.join('、')} 不是本站的：图里有本站的字体没有的字`);
    return new Uint8Array(bytes);
  } catch (fault) {
    throw new Error(`${of} 的 PDF 排不成：${explain(fault)}`, { cause: fault });
  } finally {
    compiler.evictCache(10);
  }
}

/** Where Typst believes that its files lie; nothing is read from there. */
const ROOM = '/jianbao';

/** The one compiler of the process for these fonts and templates. */
function compilerFor(fonts: Materials['fonts'], templates: Materials['templates']): NodeCompiler {
  const key = Object.values(fonts).join('\n');
  const kept = compilers.get(key);
  if (kept) return kept;
  const folders = Object.values(fonts).map((file) => file.replace(/[\\/][^\\/]*$/, ''));
  const compiler = NodeCompiler.create({ workspace: ROOM, fontArgs: [{ fontPaths: folders }] });
  for (const [name, source] of Object.entries(templates())) compiler.addSource(`${ROOM}/${name}`, source);
  compilers.set(key, compiler);
  return compiler;
}

/** The families of the materials, as their files call themselves. */
const OURS = /^Noto(Serif|Sans)SC-/;

/** The names of the fonts in a PDF, once each, without the letters that mark a subset. */
const fontsIn = (bytes: Buffer): string[] => [
  ...new Set(
    Array.from(
      bytes.toString('latin1').matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([^\s/]+)/g),
      ([, name = '']) => name,
    ),
  ),
];

interface Told {
  readonly shortDiagnostics: readonly { readonly message: string }[];
}
const told = (some: Told | null): string[] => (some?.shortDiagnostics ?? []).map(({ message }) => message);

/** What Typst says, each thing once; of a glyph that no font has, in the words of the house. */
function explain(fault: unknown): string {
  const words = fault instanceof Error ? fault.message : String(fault);
  const missing = [...words.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    ([, text]) => text,
  );
  if (missing.length > 0) return `字体里没有“${[...new Set(missing)].join('”“')}”`;
  const said = [...words.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
  return [...new Set(said.length > 0 ? said : [words])].join('；');
}
