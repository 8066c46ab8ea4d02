import { z } from 'astro/zod';
import type { BuiltSite } from '../built/built-site.ts';

const place = z.strictObject({ '@type': z.literal('Place'), name: z.string().min(1) });
const somebody = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) });

/** What catalogues of data ask of a schema.org Dataset: Google's list of required and recommended properties. */
const DATASET = z.strictObject({
  '@type': z.literal('Dataset'),
  '@id': z.url(),
  name: z.string().min(1),
  description: z.string().min(50).max(5000),
  identifier: z.url(),
  url: z.url(),
  inLanguage: z.literal('zh-CN'),
  creator: somebody,
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  version: z.iso.date(),
  datePublished: z.iso.date(),
  spatialCoverage: z.array(place).min(1),
  temporalCoverage: z.string().regex(/^(\d{4}-\d\d-\d\d|\.\.)\/(\d{4}-\d\d-\d\d|\.\.)$/),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        name: z.string().min(1),
        contentUrl: z.url(),
        encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
      }),
    )
    .min(1),
});

/** Says what a Dataset lacks, and which of its files are not there. */
export function checkDataset(data: unknown, site: BuiltSite, home: string): string[] {
  const read = DATASET.safeParse(data);
  if (!read.success) return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return read.data.distribution
    .filter(({ contentUrl }) => !site.files.includes(contentUrl.replace(home, '')))
    .map(({ contentUrl }) => `${contentUrl} is not there`);
}
