import { sourceAddress, sourcePartAddress, sourcesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Page } from '../page.ts';
import { sourceView } from './source.ts';
import { sourcePartView } from './source-part.ts';
import { partsOf } from './source-parts.ts';
import { sourcesView } from './sources.ts';

/** Everything that is cited, and of a month's returns what each place sent in. */
export const sourcePages = (archive: Archive): Page[] => [
  { address: sourcesAddress(), compose: () => sourcesView(archive) },
  ...archive.sources.map((source) => ({
    address: sourceAddress(source.id),
    compose: () => sourceView(archive, source),
  })),
  ...archive.sources.flatMap((source) =>
    partsOf(archive, source.id).map((part) => ({
      address: sourcePartAddress(source.id, part.place.id),
      compose: () => sourcePartView(archive, part),
    })),
  ),
];
