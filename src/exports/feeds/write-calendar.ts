import ical, { ICalEventTransparency } from 'ical-generator';
import { withBase } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { ReleaseDay } from './release-days.ts';

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
    description: `${site.standing}。${site.statement}`,
    prodId: { company: 'Jianbao', product: 'releases', language: 'ZH' },
    events: calendar.days.map(({ id, title, note, day, said, changes, address }) => ({
      id: `${id}@${host}`,
      start: utc(day),
      allDay: true,
      stamp: utc(said),
      sequence: changes,
      summary: title,
      description: `${note}${site.standing}：${site.statement}`,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address ? { url: withBase(whole, address) } : {}),
    })),
  });
  return `${written.toString()}\r\n`;
}

/** The day as the library reads it: midnight in UTC, whatever zone the machine is in. */
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);
