import { auditArchive } from '../../../src/audit/audit-archive.ts';
import { dispatchDays } from '../../../src/figures/dispatch/dispatch-days.ts';
import { dueItems } from '../../../src/figures/dispatch/due-items.ts';
import { listReleases } from '../../../src/figures/issues/releases.ts';
import { noticesOf, noticeWords } from '../../../src/figures/letters/notices.ts';
import { troubleCourses } from '../../../src/figures/troubles/trouble-courses.ts';
import { heldIn } from '../../../src/league/scheme-figures.ts';
import { type Archive, citiesOf } from '../../../src/model/archive.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Frozen } from '../../../src/model/frozen.ts';
import type { Span } from '../../../src/model/value.ts';
import { correctionNumberWords, issueNumberWords } from '../../../src/model/wording.ts';
import { parseDate } from '../../../src/reading/parse-date.ts';

/** What the records call things: the only names, dates and ordinals that may show digits. */
export interface KnownWords {
  readonly names: ReadonlySet<string>;
  /** Dates in the wording of `parseDate`. */
  readonly dates: ReadonlySet<string>;
  /** The sources' own vague wordings of dates: 目前. */
  readonly wordings: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<string>;
  /** Claim → the source's own wording of its value, which stands in the row of that claim alone. */
  readonly printed: ReadonlyMap<string, string>;
}

/** Collects the names, dates and ordinals of an archive. */
export function knownWords(archive: Archive): KnownWords {
  return {
    names: new Set(namesOf(archive).filter((text) => text !== undefined && text !== '') as string[]),
    dates: new Set(spansOf(archive).map(({ text }) => parseDate(text)?.text ?? text)),
    wordings: new Set(spansOf(archive).flatMap(({ printed }) => printed ?? [])),
    ordinals: new Set([
      ...noticesIn(archive).flatMap((one) => noticeWords(one) ?? []),
      ...archive.issues.map(issueNumberWords),
      ...archive.frozen.flatMap(({ view }) => runsOf(view, 'ordinal')),
      ...archive.corrections.map(correctionNumberWords),
      ...[...archive.indicators, ...archive.rules.schemes].map(({ version }) => `第${version}版`),
    ]),
    printed: new Map(archive.claims.flatMap(({ id, printed }) => (printed ? [[id, printed]] : []))),
  };
}

const noticesIn = (archive: Archive) => archive.places.flatMap(({ id }) => noticesOf(archive, id));

/** What the prints are called, by the size of their paper. */
const PRINTS = ['PDF（A4）', '挂图（A3，PDF）'];

function namesOf(archive: Archive): (string | undefined)[] {
  return [
    ...archive.places.flatMap(({ name, short, aliases, code }) => [name, short, code, ...aliases]),
    ...archive.projects.flatMap(({ name, short, owner, code, aliases, related }) => [
      ...[name, short, owner, code],
      ...aliases.flatMap((alias) => [alias.name, alias.note]),
      ...related.map(({ note }) => note),
    ]),
    ...archive.campaigns.flatMap(({ name, locator }) => [name, locator]),
    ...archive.troubles.flatMap(({ name, locator }) => [name, locator]),
    ...archive.sources.flatMap(({ title, short, dateNote, articles, gaps, readings }) => [
      ...[title, short, dateNote, ...articles],
      ...gaps.map(({ says }) => says),
      gaps.map(({ says }) => says.replace(/。$/, '')).join('；'),
      ...readings.flatMap(({ printed, usual, note }) => [printed, usual, note]),
    ]),
    ...archive.indicators.flatMap(({ name, aliases, confusable }) => [
      ...[name, ...aliases, ...confusable],
      ...[aliases.join('、'), confusable.join('、')],
    ]),
    ...archive.events.flatMap(({ name, locator }) => [name, locator]),
    ...archive.mechanisms.flatMap(({ name, aliases, uses }) => [
      ...[name, aliases.join('、')],
      ...uses.map(({ locator }) => locator),
    ]),
    ...PRINTS,
    ...auditArchive(archive).map(({ id }) => id),
    ...archive.slogans.flatMap(({ words, locator }) => [words, locator]),
    ...archive.rules.schemes.flatMap(({ name, version, locator }) => [
      ...[name, `${name}（第${version}版）`, locator],
    ]),
    ...archive.issues.map(({ title }) => title),
    ...archive.frozen.flatMap((frozen) => [...frozenNames(frozen), ...runsOf(frozen.view, 'name')]),
    ...archive.rules.releases.map(({ written }) => written),
    ...archive.claims.flatMap((claim) => [
      ...[claim.scope, claim.cohort, claim.locator, claim.note],
      ...withinArticle(archive, claim),
    ]),
  ];
}

/** What things were called when an issue was frozen. */
const frozenNames = ({ claims, figures }: Frozen): string[] => [
  ...claims.flatMap(({ subject, indicator, scope, cohort, source }) => [
    ...[subject.name, indicator.name, scope, cohort, source.title, source.locator],
  ]),
  ...figures.flatMap(({ subjectName, indicatorName, scope, cohort }) => [
    ...[subjectName, indicatorName, scope, cohort],
  ]),
];

const frozenDates = ({ signed, claims, view }: Frozen): string[] => [
  signed,
  ...claims.flatMap(({ period, asOf }) => [period.text, asOf.text]),
  ...runsOf(view, 'date').map((text) => text.replace(/（(?:来源日期|原文.*)）$/, '')),
];

/** The texts of the runs of a kind in a view that was frozen. */
function runsOf(value: unknown, kind: 'name' | 'date' | 'ordinal'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'kind' in value && value.kind === kind && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap((part) => runsOf(part, kind))];
}

/** The days that the pages of a city's dispatch name: those of its week and its ten days, and those on which something is due. */
function dispatchDaysOf(archive: Archive, city: string): string[] {
  const days = dispatchDays(archive, city);
  if (!days) return [];
  const { day, week, tenDays, judged } = days;
  return [
    ...[day, week.from, week.to, ...week.workdays, tenDays.from, tenDays.to, judged],
    ...dueItems(archive, city).map(({ due }) => due),
  ];
}

/** The days and periods that the release calendar names. */
const releasesIn = (archive: Archive): { text: string }[] => [
  ...listReleases(archive).flatMap(({ due, issued, period, changes }) =>
    [due, issued ?? due, period.words, ...changes.flatMap(({ from, to }) => [from, to])].map((day) => ({
      text: day,
    })),
  ),
];

/** A locator without the article that it begins with, as it stands below the heading of that article. */
function withinArticle(archive: Archive, { source, locator }: Claim): string[] {
  const articles = archive.sources.find(({ id }) => id === source)?.articles ?? [];
  return articles
    .filter((article) => locator.startsWith(article))
    .map((article) => locator.slice(article.length).replace(/^[，,\s]+/, ''));
}

/** The year that a stretch of days ends in, as the pages of a year are named. */
const yearOf = ({ start, end }: Span): Pick<Span, 'text'> => ({
  text: `${(end ?? start ?? '').slice(0, 4)}年`,
});

function spansOf(archive: Archive): Pick<Span, 'text' | 'printed'>[] {
  return [
    ...archive.claims.flatMap(({ value, period, asOf }) => [
      ...[period, asOf, yearOf(period)],
      ...(value.kind === 'date' ? [value.span] : []),
    ]),
    ...archive.troubles.flatMap(({ asOf, raised, due, solved, meetings = [] }) => [
      ...[asOf, raised, due, solved].filter((span) => span !== undefined),
      ...meetings.map(({ date }) => date),
    ]),
    ...troubleCourses(archive).flatMap(({ from, to, trouble: { due } }) =>
      [from, to, due?.end].flatMap((day) => (day ? [{ text: day }] : [])),
    ),
    ...archive.campaigns.map(({ period }) => period),
    ...archive.events.map(({ date }) => date),
    ...archive.sources.map(({ date }) => date),
    ...archive.returns.flatMap(({ period, received }) => [period, { text: received }]),
    ...archive.frozen.flatMap((frozen) => frozenDates(frozen).map((text) => ({ text }))),
    ...archive.corrections.flatMap(({ reported, decided }) =>
      [reported, decided?.date].flatMap((day) => (day ? [{ text: day }] : [])),
    ),
    ...archive.issues.flatMap(({ period, date, steps }) => [
      ...[period, date],
      ...Object.values(steps).map((step) => ({ text: step.date })),
    ]),
    ...archive.answers.map(({ date }) => ({ text: date })),
    ...archive.rules.schemes.map(heldIn),
    ...noticesIn(archive).flatMap(({ drafted, answerBy }) => [{ text: drafted }, { text: answerBy }]),
    ...archive.letters.flatMap(({ signed, answer, closing }) =>
      [signed, answer?.date, closing?.date].flatMap((day) => (day ? [{ text: day }] : [])),
    ),
    ...citiesOf(archive)
      .flatMap(({ id }) => dispatchDaysOf(archive, id))
      .map((day) => ({ text: day })),
    ...releasesIn(archive),
    ...archive.rules.overrides.flatMap(({ date, month }) => [{ text: date }, { text: month }]),
  ];
}
