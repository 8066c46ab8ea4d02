import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/exports/feeds/write-calendar.ts';
import { listReleases } from '../../../src/figures/issues/releases.ts';
import type { Archive } from '../../../src/model/archive.ts';
import { openSite } from '../../../src/site.ts';
import type { ReleaseDay } from '../../../src/views/feeds/release-days.ts';
import { realArchive } from '../../audit/real-archive.ts';
import { type WrittenDemo, writeSmall } from '../../demo/small-province.ts';
import { feedsOf, readCalendar } from './read-feed.ts';

let demo: WrittenDemo;
let archive: Archive;
let feeds: ReadonlyMap<string, string>;
const read = (address: string) => readCalendar(feeds.get(address) ?? '');

beforeAll(() => {
  demo = writeSmall();
  const opened = openSite({ root: demo.root });
  if (!opened.ok) throw new Error('the demo has problems');
  archive = opened.archive;
  feeds = feedsOf(archive);
});
afterAll(() => demo.remove());

describe('the release calendar', () => {
  it('has every release of the timetable on its day, as an independent reader understands it', () => {
    const days = new Map(read('/feeds/releases.ics').map(({ uid, start }) => [uid, start]));
    const releases = listReleases(archive);
    expect(releases.length).toBeGreaterThan(20);
    for (const { id, issued, due } of releases) expect(days.get(`${id}@shili.example`)).toBe(issued ?? due);
  });

  it('holds whole days, and each uid once', () => {
    const events = read('/feeds/releases.ics');
    expect(events.every(({ wholeDay }) => wholeDay)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('has the signed issues that no timetable asks for, and no other', () => {
    const free = { ...archive, rules: { ...archive.rules, releases: [] } };
    const signed = archive.issues.filter(({ steps }) => steps.sign);
    expect(signed.length).toBeGreaterThan(0);
    const events = readCalendar(feedsOf(free).get('/feeds/releases.ics') ?? '');
    expect(events.map(({ url }) => url).sort()).toEqual(
      signed.map(({ id }) => `https://shili.example/issues/${id}/`).sort(),
    );
  });

  it('of a place holds only its own releases', () => {
    const [city = ''] = archive.issues.map(({ place }) => place);
    const own = read(`/feeds/${city}/releases.ics`);
    expect(own.length).toBeGreaterThan(0);
    expect(own.length).toBeLessThan(read('/feeds/releases.ics').length);
    expect(own.filter(({ uid }) => !uid.startsWith(city) && !uid.startsWith(`issue/${city}`))).toEqual([]);
  });

  it('says what the site is in every event', () => {
    for (const { description } of read('/feeds/releases.ics'))
      expect(description).toContain(archive.site.statement);
  });

  it('is not there where nothing was signed and nothing is promised', () => {
    const real = realArchive();
    const drafts = { ...real, issues: real.issues.map((issue) => ({ ...issue, steps: {} })) };
    expect([...feedsOf({ ...drafts, rules: { ...real.rules, releases: [] } }).keys()].join()).not.toContain(
      '.ics',
    );
  });

  it('keeps an event when its day is changed, and raises its sequence', () => {
    const releases = archive.rules.releases;
    const [release] = listReleases(archive).filter(
      ({ state, changes }) => state === '待发' && changes.length === 0,
    );
    const { rule, period, due, id } = release as NonNullable<typeof release>;
    const [example] = releases.flatMap(({ changes }) => changes);
    if (!example) throw new Error('the demo has no changed day');
    const span = { text: '', start: null, end: lastDay(period.months.at(-1) ?? '') };
    const change = { ...example, period: span, from: due, to: `${due.slice(0, 8)}28` };
    const moved: Archive = {
      ...archive,
      rules: {
        ...archive.rules,
        releases: releases.map((one) => (one === rule ? { ...one, changes: [...one.changes, change] } : one)),
      },
    };
    const eventIn = (text: string | undefined) =>
      readCalendar(text ?? '').find(({ uid }) => uid === `${id}@shili.example`);
    const before = eventIn(feeds.get('/feeds/releases.ics'));
    const after = eventIn(feedsOf(moved).get('/feeds/releases.ics'));
    expect(before).toMatchObject({ start: due, sequence: 0 });
    expect(after).toMatchObject({ start: change.to, sequence: 1 });
  });

  it('breaks no line beyond seventy-five bytes and ends each as the norm asks', () => {
    const text = feeds.get('/feeds/releases.ics') ?? '';
    const lines = text.split('\r\n');
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.at(-1)).toBe('');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });
});

it('writes the same calendar in whatever zone the machine stands', () => {
  const day: ReleaseDay = {
    ...{ id: 'a', place: 'b', title: '题', note: '注。', day: '2024-03-01', said: '2024-02-29' },
    ...{ isOut: false, changes: 2 },
  };
  const zone = process.env.TZ;
  const texts = ['Asia/Shanghai', 'UTC', 'America/New_York'].map((name) => {
    process.env.TZ = name;
    return writeCalendar(archive, '/', { title: '日历', days: [day] });
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(texts).size).toBe(1);
  expect(readCalendar(texts[0] ?? '')).toMatchObject([
    { start: '2024-03-01', sequence: 2, stamp: '2024-02-29T00:00:00Z' },
  ]);
});

const lastDay = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);
