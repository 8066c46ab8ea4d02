import type { Archive } from '../model/archive.ts';
import { listDownloads } from './catalogue.ts';

/** Answers with a file of the catalogue for a site that is built for `base`, or with «not found». */
export function respondWith(archive: Archive, address: string, base?: string): Response {
  const download = listDownloads(archive, base).find((one) => one.address === address);
  if (!download) return new Response(undefined, { status: 404 });
  return new Response(download.body(), { headers: { 'content-type': download.type } });
}
