import { type At, widthOf } from '../model/at.ts';

/** One text file of the content, split into lines so that any offset can be told as a line and a column. */
export interface ContentFile {
  /** The path from the project root, with forward slashes: content/cities/…. */
  readonly path: string;
  readonly text: string;
  /** Where each line starts. */
  readonly starts: readonly number[];
}

/** Makes a content file of a text; CRLF becomes LF and a leading byte-order mark is dropped. */
export function contentFile(path: string, raw: string): ContentFile {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { path, text, starts };
}

/** The place of the stretch from `start` to `end`; the width stays within the first line. */
export function placeAt(file: ContentFile, start: number, end: number = start): At {
  let low = 0;
  let high = file.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.starts[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const lineStart = file.starts[low] ?? 0;
  const stretch = file.text.slice(start, end).split('\n', 1)[0] ?? '';
  return {
    file: file.path,
    line: low + 1,
    column: widthOf(file.text.slice(lineStart, start)) + 1,
    width: Math.max(1, widthOf(stretch.replace(/[ \t]+$/, ''))),
  };
}

/** The text of a line, counted from 1. */
export function lineOf(file: ContentFile, line: number): string {
  const start = file.starts[line - 1] ?? 0;
  return file.text.slice(start, (file.starts[line] ?? file.text.length + 1) - 1);
}
