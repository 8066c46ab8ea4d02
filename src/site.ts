import { checkAnswers } from './audit/apply-answers.ts';
import { auditArchive } from './audit/audit-archive.ts';
import { checkLetters } from './audit/check-letters.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Archive } from './model/archive.ts';
import { knownBy } from './model/known-by.ts';
import { compareProblems, type Problem } from './model/problem.ts';
import { type ContentFile, lineOf } from './reading/content-file.ts';
import { readArchive } from './reading/read-archive.ts';
import { mayHold } from './reading/unread.ts';
import { hiddenFields, type RecordKind } from './reading/vocabulary.ts';
import { withoutFollowUps } from './reading/without-follow-ups.ts';

/** What to open: the project root that holds `content/`, and for whom. */
export interface OpenOptions {
  readonly root: string;
  /** 公众 sees only what the vocabulary calls public; 编者 sees everything. */
  readonly audience?: '公众' | '编者';
  /** Shows the archive as it was known on this day (ISO). */
  readonly asOf?: string | undefined;
  /** Overrides the base path of site.yaml. */
  readonly base?: string | undefined;
}

/** The archive for one audience, or every problem that keeps it from being one. */
export type Opened =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly fileCount: number };

/** Reads and checks the content once; nothing above this function reads files. */
export function openSite({ root, audience = '公众', asOf, base }: OpenOptions): Opened {
  const { archive, problems: misread, files, unread } = readArchive(root);
  const all = [...misread, ...runChecks(archive)];
  const problems = withoutFollowUps(all.filter(({ lacks }) => !lacks || !mayHold(unread, lacks)));
  if (all.length > 0) return { ok: false, problems: excerpted(problems, files), fileCount: files.length };
  const unanswered = archive.answers.length > 0 ? checkAnswers(auditArchive(archive), archive.answers) : [];
  const unheld = [...unanswered, ...checkLetters(archive)];
  if (unheld.length > 0) return { ok: false, problems: excerpted(unheld, files), fileCount: files.length };
  const placed = base === undefined ? archive : { ...archive, site: { ...archive.site, base } };
  const shown = asOf === undefined ? placed : knownBy(placed, asOf);
  return { ok: true, archive: audience === '编者' ? shown : strip(shown) };
}

function excerpted(problems: readonly Problem[], files: readonly ContentFile[]): Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [...problems].sort(compareProblems).map((problem) => {
    const file = byPath.get(problem.at.file);
    return file ? { ...problem, line: lineOf(file, problem.at.line) } : problem;
  });
}

/** Takes away every field that the vocabulary does not call public, before anything above can see it. */
function strip(archive: Archive): Archive {
  const all = <T extends object>(kind: RecordKind, records: readonly T[]): T[] =>
    records.map((one) => without(kind, one));
  return {
    site: without('site', archive.site),
    places: all('place', archive.places),
    projects: all('project', archive.projects),
    campaigns: all('campaign', archive.campaigns),
    troubles: all('problem', archive.troubles),
    events: all('event', archive.events),
    mechanisms: all('mechanism', archive.mechanisms),
    slogans: all('slogan', archive.slogans),
    sources: all('source', archive.sources),
    indicators: all('indicator', archive.indicators),
    funnels: all('funnel', archive.funnels),
    lookalikes: all('lookalike', archive.lookalikes),
    rules: {
      curves: all('curve', archive.rules.curves),
      lights: all('light', archive.rules.lights),
      milestones: all('milestone', archive.rules.milestones),
      calendars: all('calendar', archive.rules.calendars),
      notices: all('notice', archive.rules.notices),
      escalations: all('escalation', archive.rules.escalations),
      watches: all('watch', archive.rules.watches),
      overrides: all('override', archive.rules.overrides),
      releases: all('release', archive.rules.releases),
      races: all('race', archive.rules.races),
      schemes: all('scheme', archive.rules.schemes),
    },
    returns: all('return', archive.returns),
    claims: all('claim', archive.claims),
    issues: all('issue', archive.issues),
    corrections: all('correction', archive.corrections),
    letters: all('letter', archive.letters),
    answers: all('answer', archive.answers),
    frozen: archive.frozen,
  };
}

function without<T extends object>(kind: RecordKind, record: T): T {
  const hidden = hiddenFields(kind);
  const kept = Object.entries(record).filter(([field]) => !hidden.some((one) => one.code === field));
  const places = Object.entries('fields' in record ? Object(record.fields) : {});
  const fields = places.filter(([key]) => !hidden.some((one) => one.key === key));
  return {
    ...Object.fromEntries(kept),
    ...('fields' in record ? { fields: Object.fromEntries(fields) } : {}),
  } as T;
}
