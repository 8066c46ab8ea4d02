import type { Archive } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Mechanism } from '../model/mechanism.ts';
import type { Problem } from '../model/problem.ts';
import type { Campaign, Issue, Place, Project, Return, Site, Source, Trouble } from '../model/records.ts';
import type { Span } from '../model/value.ts';
import { buildCorrection } from './build-correction.ts';
import { buildEvent } from './build-event.ts';
import { buildIndicator, settleFormula } from './build-indicator.ts';
import { buildIssue } from './build-issue.ts';
import { buildLetter } from './build-letter.ts';
import { buildAnswer, buildFunnel, buildLookalike, buildSlogan } from './build-listed.ts';
import { buildMechanism } from './build-mechanism.ts';
import {
  buildCampaign,
  buildPlace,
  buildProject,
  buildSite,
  buildSource,
  buildTrouble,
} from './build-records.ts';
import { buildReturn, type Homes } from './build-return.ts';
import { buildRules, type Listed } from './build-rules.ts';
import { type Classified, classify } from './classify.ts';
import type { ContentFile } from './content-file.ts';
import { type Lookup, lookup } from './lookup.ts';
import { markSuperseded } from './mark-superseded.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { parseProse } from './parse-prose.ts';
import { readFiles } from './read-files.ts';
import { readFrozen } from './read-frozen.ts';
import { type Draft, fittingOf } from './reader.ts';
import type { Fitting } from './schemas.ts';
import { settleHomes } from './settle-homes.ts';
import type { Unread } from './unread.ts';

/** What reading gives: the archive as far as it could be built, the problems, and the files for their excerpts. */
export interface ArchiveRead {
  /** As far as it could be built: only with no problem at all is it the whole archive. */
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  readonly files: readonly ContentFile[];
  /** The files whose records are not all known. */
  readonly unread: readonly Unread[];
}

/** Reads the content of a project root: files → written values → records, with every problem of every file. */
export function readArchive(root: string): ArchiveRead {
  const { files, problems: unreadable } = readFiles(root);
  const parsed = files.map((file) => ({ file, parsed: parseFile(file) }));
  const problems: Problem[] = [...unreadable, ...parsed.flatMap((one) => one.parsed.problems)];
  const built = buildArchive(parsed, problems);
  const { frozen, problems: unfrozen } = readFrozen(root, built.issues);
  problems.push(...unfrozen);
  const archive = { ...built, frozen };
  if (unreadable.length === 0 && !files.some((file) => file.path === SITE)) problems.push(noSite());
  const broken = new Set([
    ...parsed.filter((one) => one.parsed.problems.length > 0).map((one) => one.file.path),
    ...problems.filter((one) => one.rule === 'prose-grammar').map((one) => one.at.file),
  ]);
  const unread: Unread[] = [
    ...unreadable.map((one) => ({ is: classify(one.at.file) })),
    ...files.filter((file) => broken.has(file.path)).map(({ path, text }) => ({ is: classify(path), text })),
  ];
  return { archive, problems, files, unread };
}

const SITE = 'content/site.yaml';

const noSite = (): Problem => ({
  rule: 'site-there',
  at: { file: SITE, line: 1, column: 1, width: 1 },
  message: `没有 ${SITE} 这个文件。`,
  cure: '补上这个文件（名称、编者、身份、网址、格式: 1）。',
});

/** Stands for a site.yaml that could not be read, so that everything else is checked all the same. */
const STAND_IN: Site = {
  id: 'site',
  at: { file: SITE, line: 1, column: 1, width: 1 },
  fields: {},
  format: 1,
  name: '',
  issuer: '',
  standing: '示例',
  statement: '',
  url: '',
  base: '/',
  language: 'zh-CN',
  smallBase: 0,
  ranks: '名次',
};

interface Pair {
  readonly file: ContentFile;
  readonly parsed: ParsedFile;
}

function buildArchive(pairs: readonly Pair[], problems: Problem[]): Omit<Archive, 'frozen'> {
  const report = (problem: Problem): void => void problems.push(problem);
  const listed: Listed = (kind, build) =>
    pairs.flatMap(({ parsed }) => (parsed.is?.kind === kind ? (parsed.map?.entries ?? []).map(build) : []));
  const named = listed('indicator', buildIndicator);
  const noNames = lookup([], named);
  const drafts = <K extends Classified['kind']>(kind: K, names: Lookup): Draft<Fitting<K>>[] =>
    pairs.flatMap(({ file, parsed: { is, map, bodyStart } }) =>
      is?.kind === kind && map
        ? [{ file, is, map, fitting: fittingOf<Fitting<K>>(map), bodyStart, names, report }]
        : [],
    );
  const [siteDraft] = drafts('site', noNames);
  const rawPlaces: Place[] = drafts('place', noNames).map(buildPlace);
  const names = lookup(rawPlaces, named);
  const places = rawPlaces.map((place) =>
    place.parent ? { ...place, parent: names.place(place.parent) } : place,
  );
  const indicators: Indicator[] = named.map((one) =>
    one.formula ? { ...one, formula: settleFormula(one.formula, names.indicator) } : one,
  );
  const sources: Source[] = drafts('source', names).map(buildSource);
  const dateOf = (id: string): Span =>
    sources.find((source) => source.id === id)?.date ?? { text: '', start: null, end: null };
  const projects: Project[] = drafts('project', names).map(buildProject);
  const campaigns: Campaign[] = drafts('campaign', names)
    .map(buildCampaign)
    .sort((a, b) => a.order - b.order);
  const troubles: Trouble[] = drafts('problem', names).map((draft) => buildTrouble(draft, dateOf));
  const events: Event[] = drafts('event', names).map(buildEvent);
  const mechanisms: Mechanism[] = drafts('mechanism', names).map(buildMechanism);
  const issues: Issue[] = drafts('issue', names).map(buildIssue);
  const homes: Homes = { project: homesOf(projects), campaign: homesOf(campaigns) };
  const read = drafts('return', names).map((draft) => buildReturn(draft, dateOf, homes));
  const returns: Return[] = read.map((one) => one.record);
  const claims: Claim[] = settleHomes(markSuperseded(read.flatMap((one) => one.claims)), sources, returns);
  for (const { file, parsed } of pairs)
    if (!parsed.map)
      for (const problem of parseProse(file, parsed.bodyStart, names).problems) report(problem);
  const site: Site = siteDraft ? buildSite(siteDraft) : STAND_IN;
  return {
    site,
    places,
    projects,
    campaigns,
    troubles,
    events,
    mechanisms,
    slogans: listed('slogan', (entry) => buildSlogan(entry, names)),
    sources,
    indicators,
    funnels: listed('funnel', (entry) => buildFunnel(entry, names)),
    lookalikes: listed('lookalike', (entry) => buildLookalike(entry, names)),
    rules: buildRules(listed, names),
    returns,
    claims,
    issues,
    corrections: drafts('correction', names).map(buildCorrection),
    letters: drafts('letter', names).map(buildLetter),
    answers: listed('answer', buildAnswer),
  };
}

/** Record → the place that it belongs to. */
const homesOf = (
  records: readonly { readonly id: string; readonly place: string }[],
): ReadonlyMap<string, string> => new Map(records.map(({ id, place }) => [id, place]));
