import { homeAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Issue } from '../../model/records.ts';
import { catalogueSite } from '../catalogued.ts';
import type { IsPage } from '../frozen/thaw-issue.ts';
import { issueCard, printedHeadline } from '../issue.ts';
import { latestFirst } from '../latest-first.ts';
import { text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView, Section } from '../view.ts';
import { guide } from './guide.ts';
import { issueLead } from './issue-lead.ts';
import { provinceLead } from './province-lead.ts';

/**
 * The front page: where cities compare month by month, how they stand beside each other; else the finding of the latest
 * issue, its comparison and what changed since the one before. Then the latest issues, and how to read the site.
 */
export function homeView(archive: Archive, isPage: IsPage = () => true): PageView {
  const issues = latestFirst(archive.issues);
  const [latest, ...earlier] = issues;
  const page: PageView = {
    ...emptyPage(archive, {
      kind: 'home',
      address: homeAddress(),
      title: archive.site.name,
      description: `${archive.site.name}：城市重点项目的简报、对比、台账与出处。${archive.site.statement}`,
      heading: latest ? printedHeadline(archive, latest) : [text(archive.site.name)],
    }),
    catalogued: catalogueSite(archive),
  };
  if (!latest) return page;
  const province = provinceLead(archive);
  const lead = province ?? issueLead(archive, latest, isPage);
  const sections = [
    ...lead.sections,
    cards(archive, province ? ['latest', '最近各期'] : ['earlier', '往期简报'], province ? issues : earlier),
    guide(archive),
  ];
  return { ...page, ...lead, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

/** How many issues the front page lists. */
const LISTED = 6;

function cards(archive: Archive, [id, title]: readonly [string, string], issues: readonly Issue[]): Section {
  const items = issues.slice(0, LISTED).map((issue) => issueCard(archive, issue));
  return { id, title, blocks: items.length > 0 ? [{ kind: 'cards', items }] : [] };
}
