import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { listDownloads } from '../../../src/exports/catalogue.ts';
import type { Archive } from '../../../src/model/archive.ts';
import { stockOf } from '../stock-of.ts';

/** Every feed and calendar of an archive as text, by address. */
export function feedsOf(archive: Archive, base = '/'): ReadonlyMap<string, string> {
  return new Map(
    listDownloads({ ...stockOf(archive), base })
      .filter(({ address }) => address.startsWith('/feeds/'))
      .map(({ address, body }) => [address, String(body())]),
  );
}

/** An entry as an independent reader understands it. */
export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  readonly content: string;
  readonly published: string;
}

/** Reads an Atom feed with rss-parser. */
export async function readAtom(xml: string): Promise<ReadEntry[]> {
  const { items } = await new Parser().parseString(xml);
  return items.map((item) => ({
    id: String(item.id),
    title: item.title ?? '',
    link: item.link ?? '',
    summary: item.summary ?? '',
    content: item.content ?? '',
    published: item.isoDate ?? '',
  }));
}

/** An event as ical.js understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly wholeDay: boolean;
  readonly stamp: string;
  readonly sequence: number;
  readonly url: string;
}

/** Reads a calendar with ical.js. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      wholeDay: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      url: String(component.getFirstPropertyValue('url')),
    };
  });
}
