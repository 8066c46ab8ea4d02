// Run in a process of its own, with the folder to fill: the build sets environment variables and opens the site for good.
import path from 'node:path';
import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { buildSite } from '../../../scripts/site/build-site.ts';
import { BASES } from './bases.ts';

const [into = ''] = process.argv.slice(2);
for (const { name, base } of BASES) {
  await buildSite({ root: PROJECT_ROOT, out: path.join(into, name), base, quiet: true });
}
