import { sitePicture } from '../../views/picture.ts';
import type { PageView } from '../../views/view.ts';
import { listGovernmentMetas } from './government-metas.ts';
import { type Meta, titleOf, urlOf } from './meta.ts';

/** What the head of a page says of it to link previews, citation managers and catalogues. */
export function listMetas(view: PageView, base: string): Meta[] {
  return [
    { name: 'description', content: view.description },
    ...previewMetas(view, base),
    ...citationMetas(view, base),
    ...(view.site.standing === '官方' ? listGovernmentMetas(view, base) : []),
  ];
}

/** Open Graph, and the size of the picture that every page has: its own, or that of the site. */
function previewMetas(view: PageView, base: string): Meta[] {
  const url = urlOf(view, base);
  const picture = view.picture ?? sitePicture(view.site);
  return [
    { property: 'og:title', content: titleOf(view) },
    { property: 'og:description', content: view.description },
    { property: 'og:type', content: view.kind === 'issue' ? 'article' : 'website' },
    { property: 'og:locale', content: 'zh_CN' },
    { property: 'og:site_name', content: view.site.name },
    ...(view.kind === 'not-found' ? [] : [{ property: 'og:url', content: url(view.address) }]),
    { property: 'og:image', content: url(picture.address) },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: picture.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** The labels that citation managers read (Highwire Press), on an issue alone. */
function citationMetas(view: PageView, base: string): Meta[] {
  const { catalogued, site } = view;
  if (!catalogued?.issue) return [];
  const { year, number, pdf } = catalogued.issue;
  const url = urlOf(view, base);
  return [
    { name: 'citation_title', content: catalogued.title },
    { name: 'citation_author', content: site.issuer },
    { name: 'citation_journal_title', content: site.name },
    { name: 'citation_publication_date', content: catalogued.published.replaceAll('-', '/') },
    { name: 'citation_volume', content: String(year) },
    { name: 'citation_issue', content: number },
    { name: 'citation_language', content: 'zh-CN' },
    { name: 'citation_public_url', content: url(view.address) },
    ...(pdf ? [{ name: 'citation_pdf_url', content: url(pdf) }] : []),
  ];
}
