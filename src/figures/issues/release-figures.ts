import { calendarAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import { COUNT_INDICATOR, type Figure } from '../../model/figure.ts';
import { onceFor } from '../../model/once.ts';
import type { ReleaseRule } from '../../model/release-rule.ts';
import { dayWords } from '../../model/wording.ts';
import { knownDay } from '../claims/known-day.ts';
import { listReleases, type Release } from './releases.ts';

const UNIT = '个工作日';
const NOWHEN = { text: '', start: null, end: null } as const;

/** The working days that an issue came out late, or by which it is overdue on the day that the archive is known by. */
export function lateRelease(archive: Archive, release: Release): Figure | undefined {
  const { id, place, rule, due, issued, late } = release;
  const day = issued ?? knownDay(archive);
  if (late === undefined || day === undefined) return undefined;
  return {
    id: `${place}.release.${id}`,
    ...{ subject: { kind: 'place', id: place }, place, indicator: COUNT_INDICATOR },
    ...{ text: `${late}${UNIT}`, value: String(late), unit: UNIT },
    period: { text: `${dayWords(due)}—${dayWords(day)}`, start: due, end: day },
    asOf: { text: dayWords(day), start: day, end: day, stated: true },
    ...{ scope: rule.kind, cohort: '' },
    working: {
      rule: '超过发布时间',
      formula: issued
        ? '应印发之日的次日起，到印发那天为止的工作日'
        : '应印发之日的次日起，到所示日期为止的工作日',
      ...{ inputs: [], exact: String(late), places: 0, version: 1 },
    },
    home: calendarAddress(),
  };
}

/** After how many working days a rule has an issue come out; undefined for a day of the next month. */
export function releaseParameter(archive: Archive, { id, due, kind }: ReleaseRule): Figure | undefined {
  if (!due || !('workdays' in due)) return undefined;
  const root = citiesOf(archive)[0]?.id ?? '';
  return {
    id: `release.${id}.days`,
    ...{ subject: { kind: 'place', id: root }, place: root, indicator: COUNT_INDICATOR },
    ...{ text: `${due.workdays}${UNIT}`, value: String(due.workdays), unit: UNIT },
    ...{ period: NOWHEN, asOf: { ...NOWHEN, stated: false }, scope: kind, cohort: '' },
    working: {
      rule: '规则取值',
      formula: '发布规则写定的工作日',
      ...{ inputs: [], exact: String(due.workdays), places: 0, version: 1 },
    },
    home: calendarAddress(),
  };
}

/** Every number that the release calendar tells, for figures.json. */
export const releaseFigures = onceFor((archive: Archive): readonly Figure[] => [
  ...archive.rules.releases.flatMap((rule) => releaseParameter(archive, rule) ?? []),
  ...listReleases(archive).flatMap((release) => lateRelease(archive, release) ?? []),
]);
