import type { Catalogued } from '../../views/catalogue-entry.ts';
import type { PageView } from '../../views/view.ts';
import { urlOf } from './meta.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What a page is to catalogues, as JSON-LD (schema.org): a Dataset, and the issue that it belongs to; undefined where it is neither. */
export function drawStructuredData(view: PageView, base: string): string | undefined {
  const { catalogued } = view;
  if (!catalogued) return undefined;
  const graph = [
    dataset(view, catalogued, base),
    ...(catalogued.issue ? [issueOf(view, catalogued, base)] : []),
  ];
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return json.replaceAll('<', '\\u003c');
}

function dataset(view: PageView, catalogued: Catalogued, base: string) {
  const url = urlOf(view, base);
  const page = url(view.address);
  const { title, description, published, places, start, end, files } = catalogued;
  return {
    '@type': 'Dataset',
    '@id': `${page}#dataset`,
    name: title,
    description,
    identifier: page,
    url: page,
    inLanguage: 'zh-CN',
    creator: organization(view),
    license: LICENCE,
    isAccessibleForFree: true,
    version: published,
    datePublished: published,
    spatialCoverage: places.map((name) => ({ '@type': 'Place', name })),
    ...(start || end ? { temporalCoverage: `${start ?? '..'}/${end ?? '..'}` } : {}),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.title,
      contentUrl: url(file.address),
      encodingFormat: file.type,
    })),
  };
}

function issueOf(view: PageView, { title, published, issue }: Catalogued, base: string) {
  const url = urlOf(view, base);
  const page = url(view.address);
  return {
    '@type': 'PublicationIssue',
    '@id': page,
    name: title,
    url: page,
    inLanguage: 'zh-CN',
    issueNumber: issue?.number,
    datePublished: published,
    creativeWorkStatus: issue?.state,
    license: LICENCE,
    publisher: organization(view),
    image: view.picture ? url(view.picture.address) : undefined,
    isPartOf: { '@type': 'Periodical', name: view.site.name, url: url('/') },
    hasPart: { '@id': `${page}#dataset` },
  };
}

const organization = ({ site }: PageView) => ({ '@type': 'Organization', name: site.issuer });
