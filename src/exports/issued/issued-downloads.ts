import { frozenAddress, issuedAddress } from '../../model/address.ts';
import type { Download, Stock } from '../download.ts';

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** The files of every frozen issue, byte for byte as they were made when it was frozen. */
export const issuedDownloads = ({ archive, materials }: Stock): Download[] =>
  archive.frozen.flatMap(({ issue, files }) => [
    {
      address: frozenAddress(issue),
      type: 'application/json; charset=utf-8',
      body: () => materials.issued(issue, '../frozen.json'),
    },
    ...[...files.map(({ name }) => name), 'SHA256SUMS'].map((name) => ({
      address: issuedAddress(issue, name),
      type: TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8',
      body: () => materials.issued(issue, name),
    })),
  ]);
