import { beforeAll, describe, expect, it } from 'vitest';
import { listMetas } from '../../src/html/head/list-metas.ts';
import { drawStructuredData } from '../../src/html/head/structured-data.ts';
import type { Archive } from '../../src/model/archive.ts';
import { listPages } from '../../src/views/list-pages.ts';
import type { PageView } from '../../src/views/view.ts';
import { realArchive } from '../audit/real-archive.ts';

const ISSUE = '/issues/tonghua-2023-04/';
const GOVERNMENT = [
  'SiteName',
  'SiteDomain',
  'ColumnName',
  'ArticleTitle',
  'PubDate',
  'ContentSource',
  'Url',
];
let archive: Archive;
beforeAll(() => {
  archive = realArchive();
});

const viewAt = (address: string, of: Archive = archive): PageView => {
  const page = listPages(of).find((one) => one.address === address);
  if (!page) throw new Error(address);
  return page.compose();
};
/** The day of an issue, as the records have it. */
const dayOf = (address: string): string => {
  const issue = archive.issues.find(({ id }) => address === `/issues/${id}/`);
  return issue?.date.end ?? '';
};
const metas = (view: PageView, base = '/'): Readonly<Record<string, string>> =>
  Object.fromEntries(listMetas(view, base).map(({ name, property, content }) => [name ?? property, content]));
const standing = (words: Archive['site']['standing']): Archive => ({
  ...archive,
  site: { ...archive.site, standing: words },
});

describe('the labels of government websites', () => {
  it.each(['非官方汇编', '示例'] as const)('stand on no page of a site that is %s', (words) => {
    for (const address of ['/', ISSUE, '/places/tonghua/']) {
      const given = metas(viewAt(address, standing(words)));
      expect(GOVERNMENT.filter((name) => given[name] !== undefined)).toEqual([]);
    }
  });

  it('stand on the pages of an authority, the article’s on an issue alone', () => {
    const official = standing('官方');
    expect(metas(viewAt(ISSUE, official))).toMatchObject({
      SiteName: '项目简报',
      SiteDomain: 'jianbao.example',
      ColumnName: '简报',
      ArticleTitle: '通化市重点项目简报 2023年4月',
      PubDate: dayOf(ISSUE),
      ContentSource: '通化市项目建设专版（2023年4月）',
    });
    const list = metas(viewAt('/issues/', official));
    expect(list).toMatchObject({ ColumnName: '简报' });
    expect(list.ArticleTitle).toBeUndefined();
  });
});

describe('the labels of an issue for citation managers', () => {
  it('name it, its number, its day and its PDF', () => {
    const view = viewAt(ISSUE);
    expect(metas(view, '/zt/')).toMatchObject({
      citation_title: '通化市重点项目简报 2023年4月',
      citation_publication_date: dayOf(ISSUE).replaceAll('-', '/'),
      citation_volume: '2023',
      citation_issue: '2023年第1期（总第5期）',
      citation_public_url: 'https://jianbao.example/zt/issues/tonghua-2023-04/',
    });
    expect(metas(view, '/zt/').citation_pdf_url).toMatch(
      /^https:\/\/jianbao\.example\/zt\/issues\/tonghua-2023-04\/(issued\/)?issue\.pdf$/,
    );
  });

  it('stand on no other page', () => {
    expect(Object.keys(metas(viewAt('/places/tonghua/'))).join()).not.toContain('citation');
  });
});

describe('the structured data', () => {
  it('cannot end the element that it stands in', () => {
    const view = viewAt(ISSUE);
    const { catalogued } = view;
    if (!catalogued) throw new Error('the issue is not catalogued');
    const title = '</script><script>alert(1)</script>';
    const drawn = drawStructuredData({ ...view, catalogued: { ...catalogued, title } }, '/') ?? '';
    expect(drawn).not.toContain('<');
    expect(JSON.parse(drawn)['@graph'][0].name).toBe(title);
  });

  it('is on the front page and on issues alone', () => {
    const given = listPages(archive).filter(
      ({ compose }) => drawStructuredData(compose(), '/') !== undefined,
    );
    expect(given.map(({ address }) => address)).toEqual([
      '/',
      ...archive.issues.map(({ id }) => `/issues/${id}/`),
    ]);
  });

  it('says the state of an issue', () => {
    const { '@graph': graph } = JSON.parse(drawStructuredData(viewAt(ISSUE), '/') ?? '');
    expect(graph[1]).toMatchObject({
      '@type': 'PublicationIssue',
      creativeWorkStatus: archive.issues.find(({ id }) => ISSUE.includes(id))?.state,
      isPartOf: { '@type': 'Periodical', name: '项目简报' },
    });
  });
});
