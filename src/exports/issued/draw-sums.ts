import { createHash } from 'node:crypto';

/** The SHA-256 of some bytes, in hexadecimal. */
export const digestOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Writes SHA256SUMS as `sha256sum -c` reads it: path → bytes, in alphabetical order. */
export const drawSums = (files: ReadonlyMap<string, string | Uint8Array>): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${digestOf(bytes)}  ${path}\n`)
    .join('');
