import { afterAll, describe, expect, it } from 'vitest';
import { makePlaces } from '../../scripts/demo/make-places.ts';
import { windowOf } from '../../scripts/demo/month.ts';
import { openSite } from '../../src/site.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { digestOf, SMALL, writeSmall } from './small-province.ts';

const small = writeSmall();
const opened = openSite({ root: small.root });
if (!opened.ok)
  throw new Error(opened.problems.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
const { archive } = opened;

afterAll(() => small.remove());

describe('the demo province', () => {
  it('is the same, byte for byte, for the same seed, and another for another', () => {
    const [again, other] = [writeSmall(), writeSmall({ ...SMALL, seed: '2' })];
    const digests = [small, again, other].map(({ root }) => digestOf(root));
    expect(digests[1]).toBe(digests[0]);
    expect(digests[2]).not.toBe(digests[0]);
    again.remove();
    other.remove();
  });

  it('says on its face that everything is invented', () => {
    expect(archive.site.standing).toBe('示例');
    expect(archive.site.statement).toContain('虚构');
  });

  it('composes every page', () => {
    const pages = listPages(archive);
    expect(pages.length).toBeGreaterThan(archive.projects.length);
    for (const page of pages) expect(page.compose().address).toBe(page.address);
  });

  it('has at least two cities, eight contestants, and the projects asked for beside those that came of others', () => {
    const cities = archive.places.filter(({ id, city }) => id === city);
    const successors = archive.projects.filter(({ related }) => related.length > 0);
    expect(cities.length).toBeGreaterThanOrEqual(2);
    expect(archive.places.length - cities.length).toBeGreaterThanOrEqual(8);
    expect(archive.projects.length - successors.length).toBe(SMALL.projects);
    const relations = successors.flatMap(({ related }) => related.map(({ relation }) => relation));
    expect([...new Set(relations)].sort()).toEqual(['合并自', '拆分自', '更名自']);
    const codes = archive.projects.map(({ code }) => code ?? '');
    expect(codes.every((code) => /^\d{4}-99\d{4}-\d{2}-\d{2}-\d{6}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has returns that came late, that never came, and that were revised', () => {
    const filed = small.demo.returns.filter(({ place }) => place !== undefined);
    expect(filed.length).toBeLessThan(small.demo.province.contestants.length * SMALL.months);
    expect(filed.some(({ received, month }) => received > `${2024}-0${(month % 12) + 2}-10`)).toBe(true);
    expect(archive.claims.some(({ supersededBy }) => supersededBy !== undefined)).toBe(true);
    expect(archive.returns.filter(({ revision }) => revision > 1)).toHaveLength(small.demo.corrected.length);
  });

  it('tells of all that the race has to show', () => {
    const said = new Set(archive.claims.map(({ indicator }) => indicator));
    for (const indicator of [
      'started-projects',
      'invested',
      'annual-plan',
      'planned-spending',
      'in-statistics',
      'due-not-entered',
      'reserve-projects',
      'newly-signed-projects',
      'newly-landed-projects',
      'preparing-projects',
      'ready-projects',
      'winter-projects',
      'physical-progress',
      'stage',
      'visible-progress',
      'start-date',
      'completion-date',
      'entry-date',
      'procedure-accepted',
      'procedure-done',
      'missing-papers',
      'papers-due',
      'halt-cause',
      'restart-date',
      'on-site-staff',
      'day-invested',
      'seen-progress',
      'duty-leader',
      'winter-work',
    ])
      expect([...said], indicator).toContain(indicator);
    expect(new Set(archive.events.map(({ type }) => type))).toEqual(new Set(['集中开工', '踏查']));
    expect(archive.troubles.some(({ meetings }) => (meetings?.length ?? 0) > 1)).toBe(true);
    expect(archive.campaigns.length).toBeGreaterThan(0);
    // A month, a quarter of three, and the special one of the summer, for each of two cities.
    expect(archive.issues).toHaveLength(2 * (SMALL.months + SMALL.months / 3 + 1));
    expect(archive.letters.some(({ answer }) => answer)).toBe(true);
    expect(archive.letters.some(({ closing }) => closing)).toBe(true);
  });
});

it('nine cities and sixty contestants have names and ids of their own', () => {
  const { cities, contestants } = makePlaces(600, windowOf(18), '1');
  expect([cities.length, contestants.length]).toEqual([9, 60]);
  const all = [...cities, ...contestants].flatMap(({ id, name, short }) => [id, ...new Set([name, short])]);
  expect(new Set(all).size).toBe(all.length);
  const groups = [...Map.groupBy(contestants, ({ city, group }) => `${city.id} ${group}`).values()].map(
    ({ length }) => length,
  );
  expect(groups).toContain(2);
  expect(groups.filter((size) => size >= 3).length).toBeGreaterThan(groups.length / 2);
});
