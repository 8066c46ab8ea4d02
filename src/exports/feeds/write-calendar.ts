import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { withBase } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { ReleaseDay } from '../../views/feeds/release-days.ts';
import { standingWords } from '../../views/standing-words.ts';

/** Writes release days as iCalendar (RFC 5545): whole days, which take up nobody's time. */
export function writeCalendar(
  { site }: Pick<Archive, 'site'>,
  base: string,
  calendar: { readonly title: string; readonly days: readonly ReleaseDay[] },
): string {
  const whole = `${site.url}${base.replace(/\/$/, '')}`;
  const host = new URL(site.url).hostname;
  const written = ical({
    name: `${site.name}·${calendar.title}`,
    description: standingWords(site),
    prodId: { company: 'Jianbao', product: 'releases', language: 'ZH' },
    events: calendar.days.map(({ id, title, note, day, isOut, said, changes, address }) => ({
      id: `${id}@${host}`,
      start: utc(day),
      allDay: true,
      stamp: utc(said),
      sequence: changes,
      status: isOut ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      summary: title,
      description: `${note}${standingWords(site)}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address ? { url: withBase(whole, address) } : {}),
    })),
  });
  return `${written.toString()}\r\n`;
}

/** The day as the library reads it: midnight in UTC, whatever zone the machine is in. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
