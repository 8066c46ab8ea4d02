import { PROJECT_ROOT } from '../../../scripts/project-root.ts';
import { materialsOf } from '../../../src/astro/materials.ts';
import type { Printing } from '../../../src/exports/pdf/compose-matter.ts';
import type { Archive } from '../../../src/model/archive.ts';
import { openSite } from '../../../src/site.ts';
import type { PageView } from '../../../src/views/view.ts';

/** The archive of a folder of content; the content has to be sound. */
export function archiveOf(root: string): Archive {
  const opened = openSite({ root });
  if (!opened.ok) throw new Error(`${root} does not open`);
  return opened.archive;
}

/** What the files of an archive are printed with; `base` is not the root, so that no address gets by without it. */
export const printingOf = ({ site }: Archive): Printing => ({
  url: site.url,
  base: '/zt/',
  materials: materialsOf(PROJECT_ROOT),
});

/** What things are printed with that are of no archive. */
export const PRINTING: Printing = {
  url: 'https://trial.example',
  base: '/',
  materials: materialsOf(PROJECT_ROOT),
};

/** An issue that is made up: an official one in its own words, with nothing but the sections given. */
export const trialView = (given: Partial<PageView>): PageView => ({
  kind: 'issue',
  address: '/issues/shili-2024-01/',
  site: {
    name: '项目简报',
    issuer: '示例市项目中心',
    standing: '官方',
    statement: '示例市项目中心主办。',
    url: 'https://trial.example',
    feeds: [],
  },
  title: '示例市重点项目简报 2024年1月',
  description: '',
  crumbs: [],
  kicker: [{ kind: 'ordinal', text: '2024年第1期（总第1期）' }],
  heading: [{ kind: 'name', text: '开年项目建设情况' }],
  lede: [],
  meta: [{ term: '编成', line: [{ kind: 'date', text: '2024年2月5日' }] }],
  keys: [],
  sections: [],
  colophon: [{ kind: 'name', text: '示例市重点项目简报' }],
  ...given,
});

/** The site of a trial view with another standing. */
export const standing = (words: string): PageView['site'] => ({ ...trialView({}).site, standing: words });
