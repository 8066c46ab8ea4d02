import type { APIRoute } from 'astro';
import { siteArchive } from '../astro/site-store.ts';
import { listDownloads } from '../exports/catalogue.ts';

/** The files beside the pages: open data and robots.txt. */
export function getStaticPaths() {
  return listDownloads(siteArchive()).map(({ address }) => ({ params: { download: address.slice(1) } }));
}

export const GET: APIRoute = ({ params }) => {
  const download = listDownloads(siteArchive()).find(({ address }) => address === `/${params.download}`);
  return download
    ? new Response(download.body(), { headers: { 'content-type': download.type } })
    : new Response(undefined, { status: 404 });
};
