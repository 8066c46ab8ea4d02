import { auditArchive } from '../audit/audit-archive.ts';
import { withBase } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import { publishClaims } from './claims-json.ts';
import { publishFigures } from './figures-json.ts';
import { publishFindings } from './findings-json.ts';

/** A file that the site offers beside its pages; its bytes are made when they are asked for. */
export interface Download {
  readonly address: string;
  readonly type: string;
  readonly body: () => string;
}

/** Every download of the archive, by address; `base` is the path that the site is built for. */
export function listDownloads(archive: Archive, base: string = archive.site.base): Download[] {
  const json = (address: string, rows: () => readonly unknown[]): Download => ({
    address,
    type: 'application/json; charset=utf-8',
    body: () =>
      `[\n${rows()
        .map((row) => JSON.stringify(row))
        .join(',\n')}\n]\n`,
  });
  return [
    json('/data/claims.json', () => publishClaims(archive)),
    json('/data/findings.json', () => publishFindings(auditArchive(archive))),
    json('/data/figures.json', () => publishFigures(archive)),
    { address: '/robots.txt', type: 'text/plain; charset=utf-8', body: () => robots(archive, base) },
  ];
}

const robots = ({ site }: Archive, base: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${site.url}${withBase(base, '/sitemap-index.xml')}\n`;
