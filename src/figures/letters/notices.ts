import { type Archive, citiesOf, find, get } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { Letter } from '../../model/letter.ts';
import { onceFor } from '../../model/once.ts';
import { knownDay } from '../claims/known-day.ts';
import { addWorkdays, hasCalendars } from '../workdays.ts';
import { composeNotice, type DraftNotice, draftNotices, draftsNotices, noticeId } from './draft-notices.ts';

/** How far a letter has come; 逾期未答复 is a signed one whose term has run out by the day up to which the archive is known. */
export const NOTICE_STATES = ['拟稿', '已签发', '逾期未答复', '已答复', '已办结'] as const;

export type NoticeState = (typeof NOTICE_STATES)[number];

/** 提示函: what a rule calls for, or called for when it was signed; with its record once it is signed out. */
export interface Notice extends DraftNotice {
  readonly id: string;
  readonly letter?: Letter;
  readonly state: NoticeState;
  /** Whether the lights, as they are known now, still call for it: a later return may have changed them. */
  readonly calledFor: boolean;
  /** The day by which an answer is due: counted from the day it was signed, of a draft from that of the draft. */
  readonly answerBy: string;
  /** Whether the working days until then were counted by calendars; else Monday to Friday. */
  readonly byCalendar: boolean;
}

/** The letters of a city, drafts and signed ones, in the order of their days. */
export const noticesOf = (archive: Archive, city: string): readonly Notice[] =>
  allNotices(archive).get(city) ?? [];

/** The letters to a place or about a project, in the order of their days. */
export const noticesAbout = (archive: Archive, city: string, { kind, id }: Subject): Notice[] =>
  noticesOf(archive, city).filter(({ subject }) => subject.kind === kind && subject.id === id);

const allNotices = onceFor((archive: Archive): ReadonlyMap<string, readonly Notice[]> => {
  const cities = draftsNotices(archive) ? citiesOf(archive) : [];
  return new Map(cities.map(({ id }) => [id, noticesIn(archive, id)]));
});

function noticesIn(archive: Archive, city: string): Notice[] {
  const letters = new Map(
    archive.letters.filter((letter) => letter.city === city).map((letter) => [letterId(letter), letter]),
  );
  const drafts = draftNotices(archive, city);
  const drafted = new Set(drafts.map(noticeId));
  const others = [...letters].filter(([id]) => !drafted.has(id)).map(([, letter]) => letter);
  return [
    ...drafts.map((draft) => join(archive, draft, letters.get(noticeId(draft)), true)),
    ...others.map((letter) => join(archive, noticeOf(archive, letter), letter, false)),
  ].toSorted((a, b) => text(dayOf(a), dayOf(b)) || numberOf(a) - numberOf(b));
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = ({ letter, drafted }: Notice): string => letter?.signed ?? drafted;
const numberOf = ({ letter }: Notice): number => letter?.number ?? 0;
/** The id of the draft that a signed letter was made of. */
export const letterId = ({ rule, subject, month }: Letter): string =>
  noticeId({ rule: { id: rule }, subject, month });

/** What a signed letter told, where the lights of today do not call for it any more. */
function noticeOf(archive: Archive, { rule, city, subject, month }: Letter): DraftNotice {
  const place = subject.kind === 'project' ? (find(archive.projects, subject.id)?.place ?? city) : subject.id;
  return composeNotice(archive, {
    rule: get(archive.rules.notices, rule),
    city: get(archive.places, city),
    ...{ subject, place, month },
  });
}

function join(archive: Archive, draft: DraftNotice, letter: Letter | undefined, calledFor: boolean): Notice {
  const from = letter?.signed ?? draft.drafted;
  const answerBy = addWorkdays(archive, from, draft.rule.answerDays);
  return {
    ...draft,
    id: noticeId(draft),
    ...(letter ? { letter } : {}),
    state: stateOf(letter, answerBy, knownDay(archive) ?? ''),
    ...{ calledFor, answerBy, byCalendar: hasCalendars(archive, from, answerBy) },
  };
}

function stateOf(letter: Letter | undefined, answerBy: string, day: string): NoticeState {
  if (!letter) return '拟稿';
  if (letter.closing) return '已办结';
  if (letter.answer) return '已答复';
  return day > answerBy ? '逾期未答复' : '已签发';
}

/** 2024年第3号: the number of a letter as readers see it; a draft has none. */
export const noticeWords = ({ letter }: Pick<Notice, 'letter'>): string | undefined =>
  letter && `${letter.year}年第${letter.number}号`;
