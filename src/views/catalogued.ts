import { issuedAddress, issuePdfAddress } from '../model/address.ts';
import { type Archive, citiesOf, frozenOf, get } from '../model/archive.ts';
import { onceFor } from '../model/once.ts';
import type { Issue } from '../model/records.ts';
import { dayWords, issueNumberWords } from '../model/wording.ts';
import type { Catalogued, OfferedFile } from './catalogue-entry.ts';
import { date, name, ordinal, text } from './runs.ts';
import type { Line } from './view.ts';

const JSON_TYPE = 'application/json';
const OPEN_DATA: readonly OfferedFile[] = [
  { address: '/data/claims.json', type: JSON_TYPE, title: '陈述数据' },
  { address: '/data/figures.json', type: JSON_TYPE, title: '计算数据' },
  { address: '/data/findings.json', type: JSON_TYPE, title: '核对数据' },
];

/** The open data of the whole site. */
export const catalogueSite = onceFor((archive: Archive): Catalogued => {
  const { site, returns, claims } = archive;
  const days = (all: readonly (string | null)[]): string[] => all.filter((day) => day !== null).sort();
  const [start] = days(claims.map(({ period }) => period.start));
  const end = days(claims.map(({ period }) => period.end)).at(-1);
  return {
    title: `${site.name}开放数据`,
    description: `城市和重点建设项目的陈述、计算和核对结果，逐条注明来源、口径、期间和截至时间，连同本站计算的每个数的算法。${site.statement}`,
    published: days(returns.map(({ received }) => received)).at(-1) ?? '',
    places: citiesOf(archive).map((city) => city.name),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    files: OPEN_DATA,
  };
});

/** An issue of the bulletin, with the data that it is made of. */
export function catalogueIssue(archive: Archive, issue: Issue, title: string): Catalogued {
  const { site } = archive;
  const { period } = issue;
  const place = get(archive.places, issue.place).name;
  const published = dayOfIssue(issue);
  return {
    title,
    description: `${place}重点项目${issue.kind}：总体情况、各地对比、项目进展、存在问题和数据来源，每个数都注明出处或算法。${site.statement}`,
    published,
    places: [place],
    ...(period.start ? { start: period.start } : {}),
    ...(period.end ? { end: period.end } : {}),
    files: OPEN_DATA,
    issue: {
      year: issue.year,
      number: issueNumberWords(issue),
      state: issue.state,
    },
  };
}

/** The day of an issue (ISO): the one on which it was made up, else the last that it speaks of. */
export const dayOfIssue = ({ date: made, period }: Pick<Issue, 'date' | 'period'>): string =>
  made.end ?? made.start ?? period.end ?? `${period.start}`;

/** The words by which an issue is cited, before its address (after GB/T 7714-2015). */
export function citationLine(archive: Archive, issue: Issue): Line {
  const { site } = archive;
  return [
    text(`${site.issuer}．`),
    name(get(archive.places, issue.place).name),
    text(`重点项目${issue.kind}（`),
    date(issue.period.text),
    text(`）［EB/OL］．${site.name}，`),
    ordinal(issueNumberWords(issue)),
    text('，'),
    date(dayWords(dayOfIssue(issue))),
    text(issue.state === '签发' ? '．' : `（${issue.state}）．`),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  csv: 'text/csv',
};

/** Adds the files in which an issue can be had: those that it was frozen with, else its print as it is now. */
export function withFiles(
  archive: Archive,
  { id }: Issue,
  catalogued: Catalogued | undefined,
): Catalogued | undefined {
  if (!catalogued?.issue) return catalogued;
  const frozen = frozenOf(archive, id);
  const pdf = frozen ? issuedAddress(id, 'issue.pdf') : issuePdfAddress(id);
  const files = (frozen?.files ?? []).flatMap(({ name: file }): OfferedFile[] => {
    const type = TYPES[file.split('.').at(-1) ?? ''];
    return type ? [{ address: issuedAddress(id, file), type, title: file }] : [];
  });
  return {
    ...catalogued,
    files: files.length > 0 ? files : catalogued.files,
    issue: { ...catalogued.issue, pdf },
  };
}
