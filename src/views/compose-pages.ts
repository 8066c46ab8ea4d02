import type { Archive } from '../model/archive.ts';
import { aboutView, notFoundView } from './about.ts';
import { campaignView } from './campaign.ts';
import { campaignsView } from './campaigns.ts';
import { homeView } from './home.ts';
import { indicatorView } from './indicator.ts';
import { indicatorsView } from './indicators.ts';
import { issueView } from './issue.ts';
import { issuesView } from './issues.ts';
import { placeView } from './place.ts';
import { placesView } from './places.ts';
import { projectView } from './project.ts';
import { projectsView } from './projects.ts';
import { sourceView } from './source.ts';
import { sourcesView } from './sources.ts';
import type { PageView } from './view.ts';

/** Every page of the site, composed one after another as they are asked for. */
export function* composePages(archive: Archive): Generator<PageView> {
  yield homeView(archive);
  yield issuesView(archive);
  for (const issue of archive.issues) yield issueView(archive, issue);
  yield placesView(archive);
  for (const place of archive.places) yield placeView(archive, place);
  yield projectsView(archive);
  for (const project of archive.projects) yield projectView(archive, project);
  yield campaignsView(archive);
  for (const campaign of archive.campaigns) yield campaignView(archive, campaign);
  yield indicatorsView(archive);
  for (const indicator of archive.indicators) yield indicatorView(archive, indicator);
  yield sourcesView(archive);
  for (const source of archive.sources) yield sourceView(archive, source);
  yield aboutView(archive);
  yield notFoundView(archive);
}
