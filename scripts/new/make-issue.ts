import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { returnsOf } from '../../src/figures/counts/count-records.ts';
import { get } from '../../src/model/archive.ts';
import { openSite } from '../../src/site.ts';
import { Failure } from '../failure.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { buildSite } from '../site/build-site.ts';
import { draftIssue, type NewIssue } from './draft-issue.ts';

/** Writes the next issue and, where a return of its period is in, builds the site with it; the lines to print. */
export async function makeIssue(root: string, out: string, asked: NewIssue): Promise<string[]> {
  const before = openSite({ root });
  if (!before.ok)
    throw new Failure(`内容有 ${before.problems.length} 处问题，没有新建。\n改法：先运行  npm run check`);
  const draft = draftIssue(before.archive, asked);
  const file = path.join(root, draft.path);
  if (existsSync(file)) throw new Failure(`${draft.path} 已经有了，没有改动。\n改法：直接编辑它。`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draft.text);
  const made = `已新建 ${draft.path}：${draft.number}，拟稿`;
  const ready = `还差什么，运行  npm run ready -- ${draft.id}`;
  const after = openSite({ root });
  if (!after.ok) return [made, `内容有 ${after.problems.length} 处问题，没有构建；运行  npm run check`];
  const issue = get(after.archive.issues, draft.id);
  if (returnsOf(after.archive, issue.id).size === 0)
    return [
      made,
      `${issue.period.text}的报送还没有到；到了以后运行  npm run build，这一期就自己编成。`,
      ready,
    ];
  const built = await buildSite({ root, out });
  const shown = path.relative(PROJECT_ROOT, built.out) || '.';
  return [made, `按已到的报送编成，建好 ${built.pages} 页：${shown}/issues/${draft.id}/index.html`, ready];
}
