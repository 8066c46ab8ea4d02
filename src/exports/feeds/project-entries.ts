import { type ProjectNews, projectNews } from '../../figures/issues/project-news.ts';
import { projectAddress } from '../../model/address.ts';
import { type Archive, get } from '../../model/archive.ts';
import { newsHeadline, newsLines, newsSource } from '../../views/feeds/news-line.ts';
import { join, text } from '../../views/runs.ts';
import type { Line } from '../../views/view.ts';
import type { Entry } from './entry.ts';

/** What returns told new of the projects of the site, of a city or of a place below it; one entry a project and return. */
export const projectEntries = (archive: Archive, place?: string): Entry[] =>
  projectNews(archive)
    .filter(({ project }) => place === undefined || project.place === place || project.city === place)
    .map((news) => entryOf(archive, news));

function entryOf(archive: Archive, news: ProjectNews): Entry {
  const { project, return: record, turns } = news;
  const told = newsLines(archive, news);
  const source = newsSource(archive, news);
  const summary: Line = told.length > 0 ? [...join(told, '；'), text('。'), ...source] : source;
  return {
    key: `project/${project.id}/${record.id}`,
    address: projectAddress(project),
    published: record.received,
    updated: record.received,
    title: newsHeadline(archive, news),
    summary,
    content: [...told, source],
    tags: [get(archive.places, project.place).name, ...new Set(turns.map(({ kind }) => kind))],
  };
}
