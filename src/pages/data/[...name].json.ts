import type { APIRoute } from 'astro';
import { siteArchive } from '../../astro/site-store.ts';
import { listDownloads } from '../../exports/catalogue.ts';
import { respondWith } from '../../exports/respond-with.ts';

/** The open data: every JSON file of the catalogue. */
export function getStaticPaths() {
  return listDownloads(siteArchive()).flatMap(({ address }) => {
    const name = /^\/data\/(.+)\.json$/.exec(address)?.[1];
    return name === undefined ? [] : [{ params: { name } }];
  });
}

export const GET: APIRoute = ({ params }) => respondWith(siteArchive(), `/data/${params.name}.json`);
