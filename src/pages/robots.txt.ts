import type { APIRoute } from 'astro';
import { siteArchive } from '../astro/site-store.ts';
import { respondWith } from '../exports/respond-with.ts';

export const GET: APIRoute = () => respondWith(siteArchive(), '/robots.txt', import.meta.env.BASE_URL);
