import { type BuiltSite, readText } from './built-site.ts';

/** The rows of a kind of open data: of the one file, or of all that its index names. */
export function readRows<T>(site: BuiltSite, name: 'claims' | 'figures'): T[] {
  const read = JSON.parse(readText(site, `data/${name}.json`)) as T[] | { files: { file: string }[] };
  return Array.isArray(read)
    ? read
    : read.files.flatMap(({ file }) => JSON.parse(readText(site, `data/${file}`)) as T[]);
}
