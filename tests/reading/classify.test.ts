import { expect, it } from 'vitest';
import { classify, isSlug } from '../../src/reading/classify.ts';

const COUNTY = 'content/cities/tonghua/counties/jian';

it.each([
  ['content/site.yaml', 'site', 'site', '', ''],
  ['content/indicators/bonds.yaml', 'indicator', 'bonds', '', ''],
  ['content/sources/paper.yaml', 'source', 'paper', '', ''],
  ['content/issues/2023-04/issue.mdx', 'issue', '2023-04', '', ''],
  ['content/cities/tonghua/city.md', 'place', 'tonghua', 'tonghua', 'tonghua'],
  ['content/cities/tonghua/returns/2023-04.yaml', 'return', '2023-04', 'tonghua', 'tonghua'],
  ['content/cities/tonghua/projects/anyu.md', 'project', 'anyu', 'tonghua', 'tonghua'],
  ['content/cities/tonghua/campaigns/kaigong.md', 'campaign', 'kaigong', 'tonghua', 'tonghua'],
  [`${COUNTY}/county.md`, 'place', 'jian', 'tonghua', 'jian'],
  [`${COUNTY}/returns/2023-04-r2.yaml`, 'return', '2023-04-r2', 'tonghua', 'jian'],
  [`${COUNTY}/problems/yongdian.md`, 'problem', 'yongdian', 'tonghua', 'jian'],
])('%s is a %s', (path, kind, id, city, place) => {
  expect(classify(path)).toEqual({ kind, id, city, place });
});

it.each([
  'content/site.yml',
  'content/notes.md',
  'content/cities/tonghua/notes.md',
  'content/cities/tonghua/returns/old/2023-04.yaml',
  'content/cities/tonghua/county.md',
  `${COUNTY}/counties/deeper/county.md`,
  'content/issues/issue.mdx',
  'site.yaml',
])('%s is no place for a record', (path) => {
  expect(classify(path)).toBeUndefined();
});

it('a slug is lower-case ASCII with hyphens', () => {
  for (const slug of ['anyu', 'qinghe-ginseng-park', '2023-04']) expect(isSlug(slug), slug).toBe(true);
  for (const slug of ['', 'An', '安宇', 'a_b', '-a', 'a-', 'a--b', 'a b'])
    expect(isSlug(slug), slug).toBe(false);
});
