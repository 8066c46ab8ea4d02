import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { feedsView } from '../../src/views/feeds/feeds.ts';
import { listFeeds } from '../../src/views/feeds/list-feeds.ts';
import { realArchive } from '../audit/real-archive.ts';
import { drawView } from '../draw-view.ts';

const real = realArchive();
const step = { by: '主任', date: '2026-11-21', byAt: real.site.at, dateAt: real.site.at };
const withIssues = (change: (issue: Archive['issues'][number]) => Archive['issues'][number]): Archive => ({
  ...real,
  rules: { ...real.rules, releases: [] },
  issues: real.issues.map(change),
});
const drafts = withIssues((issue) => ({ ...issue, steps: {} }));
const signed = withIssues((issue) => ({ ...issue, steps: { ...issue.steps, sign: step } }));

describe('the page of feeds', () => {
  it('tells how the calendar is used where there is one, and says nothing of it where there is none', () => {
    expect(drawView(feedsView(signed))).toContain('iCalendar');
    expect(drawView(feedsView(drafts))).not.toMatch(/日历|iCalendar/);
  });

  it('lists a place under its city, and no place that has nothing to tell', () => {
    const places = new Set(listFeeds(drafts).flatMap(({ place }) => place?.id ?? []));
    expect(places.has('jian')).toBe(true);
    const silent = real.places.filter(({ id }) => !places.has(id));
    expect(silent.length).toBeGreaterThan(0);
    expect(
      silent.filter(({ id }) => real.projects.some((one) => one.place === id && one.city === id)),
    ).toEqual([]);
    const [section] = feedsView(drafts).sections.filter(({ id }) => id === 'tonghua');
    expect(JSON.stringify(section)).toContain('/feeds/tonghua/jian/projects.atom');
    expect(JSON.stringify(section)).not.toContain('baishan');
  });

  it('has no feed at all in an archive without issues and projects', () => {
    const empty: Archive = { ...drafts, issues: [], frozen: [], projects: [] };
    expect(listFeeds(empty)).toEqual([]);
  });
});
