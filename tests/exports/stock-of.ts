import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { materialsOf } from '../../src/astro/materials.ts';
import type { Stock } from '../../src/exports/download.ts';
import type { Archive } from '../../src/model/archive.ts';

/** What the downloads of an archive are made from, with the materials of the repository. */
export const stockOf = (archive: Archive): Stock => ({
  archive,
  base: archive.site.base,
  materials: materialsOf(PROJECT_ROOT),
});
