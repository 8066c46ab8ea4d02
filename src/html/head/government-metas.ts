import { wordsOf } from '../../views/runs.ts';
import type { PageView } from '../../views/view.ts';
import { type Meta, urlOf } from './meta.ts';

/** The labels that pages of government websites carry (国办发〔2017〕47号); only a site of an authority may have them. */
export function listGovernmentMetas(view: PageView, base: string): Meta[] {
  const { site, catalogued } = view;
  const url = urlOf(view, base);
  const column = view.crumbs.at(-1)?.text ?? site.name;
  const sources = view.meta.find(({ term }) => term === '来源');
  return [
    { name: 'SiteName', content: site.name },
    { name: 'SiteDomain', content: new URL(site.url).hostname },
    ...(catalogued?.issue
      ? [
          { name: 'ColumnName', content: column },
          { name: 'ArticleTitle', content: catalogued.title },
          { name: 'PubDate', content: catalogued.published },
          { name: 'ContentSource', content: sources ? wordsOf(sources.line) : site.issuer },
          { name: 'Author', content: site.issuer },
        ]
      : [
          { name: 'ColumnName', content: view.title },
          { name: 'ColumnDescription', content: view.description },
        ]),
    { name: 'Url', content: url(view.address) },
  ];
}
