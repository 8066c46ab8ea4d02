import type { Archive } from '../model/archive.ts';
import { listDownloads } from './catalogue.ts';

/** Answers with a file of the catalogue, or with «not found». */
export function respondWith(archive: Archive, address: string): Response {
  const download = listDownloads(archive).find((one) => one.address === address);
  if (!download) return new Response(undefined, { status: 404 });
  return new Response(download.body(), { headers: { 'content-type': download.type } });
}
