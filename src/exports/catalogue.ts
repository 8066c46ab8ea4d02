import { auditArchive } from '../audit/audit-archive.ts';
import { withBase } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import { allFigures } from '../views/all-figures.ts';
import { publishClaim } from '../views/publish-claims.ts';
import { cardFiles } from './cards/card-files.ts';
import { listChanges } from './changes-csv.ts';
import type { Download, Stock } from './download.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { publishFindings } from './findings-json.ts';
import { issuedDownloads } from './issued/issued-downloads.ts';
import { indexOf, isLarge, partByCity, type RowsOfCity } from './part-by-city.ts';
import { pdfFiles } from './pdf/pdf-files.ts';
import { standingMark } from './standing-mark.ts';

/** Every download of the site, by address. */
export function listDownloads(stock: Stock): Download[] {
  const { archive, base } = stock;
  return [
    ...rowFiles(archive, 'claims', archive.claims, (claim) => publishClaim(archive, claim)),
    rows(archive, '/data/findings.json', () => publishFindings(auditArchive(archive))),
    ...rowFiles(archive, 'figures', allFigures(archive), (figure) => figure),
    ...listChanges(archive),
    ...issuedDownloads(stock),
    ...feedFiles(stock),
    ...cardFiles(stock),
    ...pdfFiles(stock),
    { address: '/robots.txt', type: 'text/plain; charset=utf-8', body: () => robots(archive, base) },
  ];
}

/** Rows in one file; of a large archive in one a city, and in the place of the one file the list of them. */
function rowFiles<T extends { readonly place: string }>(
  archive: Archive,
  name: string,
  all: readonly T[],
  publish: (one: T) => object,
): Download[] {
  if (!isLarge(archive)) return [rows(archive, `/data/${name}.json`, () => all.map(publish))];
  const parts = partByCity(archive, all);
  return [
    { address: `/data/${name}.json`, type: JSON_TYPE, body: () => drawIndex(name, parts) },
    ...parts.map(({ file, rows: own }) =>
      rows(archive, `/data/${name}/${file}.json`, () => own.map(publish)),
    ),
  ];
}

const drawIndex = (name: string, parts: readonly RowsOfCity<unknown>[]): string =>
  `${JSON.stringify(indexOf(name, parts), undefined, 1)}\n`;

const JSON_TYPE = 'application/json; charset=utf-8';

/** Rows as one array, a row a line; where all is invented each says so. */
function rows({ site }: Archive, address: string, all: () => readonly object[]): Download {
  const standing = standingMark(site);
  const told = (row: object): object => (standing === undefined ? row : { ...row, standing });
  return {
    address,
    type: JSON_TYPE,
    body: () =>
      `[\n${all()
        .map((row) => JSON.stringify(told(row)))
        .join(',\n')}\n]\n`,
  };
}

const robots = ({ site }: Archive, base: string): string =>
  `User-agent: *\nAllow: /\nSitemap: ${site.url}${withBase(base, '/sitemap-index.xml')}\n`;
