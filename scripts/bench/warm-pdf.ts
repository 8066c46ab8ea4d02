// Typesets the issue of the real content with the most numbers, after all others have made the process warm, and tells what that took.
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { materialsOf } from '../../src/astro/materials.ts';
import { composeIssuePdf } from '../../src/exports/pdf/compose-issue-pdf.ts';
import { openSite } from '../../src/site.ts';
import { composeIssue } from '../../src/views/bulletin/compose-issue.ts';
import { PROJECT_ROOT } from '../project-root.ts';

const opened = openSite({ root: PROJECT_ROOT });
if (!opened.ok) throw new Error('the content has problems');
const { site, issues } = opened.archive;
const views = issues
  .map((issue) => composeIssue(opened.archive, issue))
  .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
const printing = { url: site.url, base: site.base, materials: materialsOf(PROJECT_ROOT) };
const [largest, ...others] = views.toReversed();
for (const view of others) composeIssuePdf(view, printing);

const [started, used] = [performance.now(), process.cpuUsage()];
if (largest) composeIssuePdf(largest, printing);
const { user, system } = process.cpuUsage(used);
const usage = {
  wallMs: performance.now() - started,
  processorMs: (user + system) / 1000,
  peakKiB: process.resourceUsage().maxRSS,
};
writeFileSync(process.env.JIANBAO_USAGE_FILE ?? '/dev/stdout', `${JSON.stringify(usage)}\n`);
