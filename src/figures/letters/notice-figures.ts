import { type Address, noticeAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import { dayWords } from '../../model/wording.ts';
import { knownDay } from '../claims/known-day.ts';
import { severity } from '../lights/light.ts';
import { lightsOf } from '../lights/lights.ts';
import { monthsFigure } from '../lights/months-figure.ts';
import { type Progress, placeProgress, projectProgress } from '../schedule/progress.ts';
import { shownFigures } from '../schedule/schedule-figures.ts';
import { workdaysBetween } from '../workdays.ts';
import { type Notice, noticesOf } from './notices.ts';

/** The address of a letter. */
export const noticeHome = ({ city, id }: Notice): Address => noticeAddress(city.id, id);

/** How the subject of a letter stood in one of its months, or in a later one. */
export const noticeProgress = (archive: Archive, { subject, place }: Notice, month: string): Progress =>
  subject.kind === 'project'
    ? projectProgress(archive, { id: subject.id, place }, month)
    : placeProgress(archive, subject.id, month);

/** The months whose money a letter's page tells: those of the lights, then the one on whose returns it was closed. */
export const noticeMonths = ({ months, letter }: Notice): readonly string[] => [
  ...months,
  ...(letter?.closing ? [letter.closing.month] : []),
];

/** Working days that an answer came after its term, or by which it is overdue on the day that the archive is known by. */
export function lateAnswer(archive: Archive, notice: Notice): Figure | undefined {
  const { letter, answerBy, subject, place } = notice;
  const day = letter?.answer?.date ?? (notice.state === '逾期未答复' ? knownDay(archive) : undefined);
  if (!letter || day === undefined || day <= answerBy) return undefined;
  const days = workdaysBetween(archive, answerBy, day);
  if (days === 0) return undefined;
  return {
    id: `${subject.id}.letter.late-${letter.year}-${letter.number}`,
    ...{ subject, place, indicator: COUNT_INDICATOR },
    ...{ text: `${days}个工作日`, value: String(days), unit: '个工作日' },
    period: { text: dayWords(day), start: day, end: day },
    asOf: { text: dayWords(day), start: day, end: day, stated: true },
    ...{ scope: '答复期限', cohort: '' },
    working: {
      rule: '超过答复期限',
      formula: letter.answer
        ? '答复期限的次日起，到答复那天为止的工作日'
        : '答复期限的次日起，到所示日期为止的工作日',
      ...{ inputs: [], exact: String(days), places: 0, version: 1 },
    },
    home: noticeHome(notice),
  };
}

/** Every number that a letter's page tells: the gap month by month, how long something is overdue, the lateness of its answer. */
export function noticeFigures(archive: Archive, notice: Notice): Figure[] {
  const home = noticeHome(notice);
  const gaps = noticeMonths(notice).flatMap((month) =>
    Object.values(shownFigures(archive, noticeProgress(archive, notice, month), home)),
  );
  const { subject, rule, month, letter } = notice;
  const told = [month, ...(letter?.closing ? [letter.closing.month] : [])]
    .flatMap((one) => lightsOf(archive, subject, one))
    .filter((state) => rule.lights.includes(state.rule.id) && severity(state.light) > 0);
  const overdue = told.flatMap((state) => monthsFigure(state, home) ?? []);
  return [...gaps, ...overdue, ...[lateAnswer(archive, notice)].filter((one) => one !== undefined)];
}

/** Every number of all letters, for figures.json; worked out once for an archive. */
export const allNoticeFigures = onceFor((archive: Archive): readonly Figure[] =>
  citiesOf(archive)
    .flatMap((city) => noticesOf(archive, city.id))
    .flatMap((one) => noticeFigures(archive, one)),
);
