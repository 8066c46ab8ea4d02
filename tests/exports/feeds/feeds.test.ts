import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionEntries } from '../../../src/exports/feeds/correction-entries.ts';
import { feedDocument } from '../../../src/exports/feeds/feed-document.ts';
import { issueEntries } from '../../../src/exports/feeds/issue-entries.ts';
import { writeAtom } from '../../../src/exports/feeds/write-atom.ts';
import { writeJsonFeed } from '../../../src/exports/feeds/write-json-feed.ts';
import type { Archive } from '../../../src/model/archive.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { openSite } from '../../../src/site.ts';
import { issueHead } from '../../../src/views/issue.ts';
import { wordsOf } from '../../../src/views/runs.ts';
import type { Line, PageView } from '../../../src/views/view.ts';
import { realArchive } from '../../audit/real-archive.ts';
import { type WrittenDemo, writeSmall } from '../../demo/small-province.ts';
import { checkJsonFeed } from './check-json-feed.ts';
import { feedsOf, type ReadEntry, readAtom } from './read-feed.ts';

let demo: WrittenDemo;
const archives: Record<'real' | 'demo', Archive> = {} as never;
const feeds: Record<'real' | 'demo', ReadonlyMap<string, string>> = {} as never;

beforeAll(() => {
  demo = writeSmall();
  const opened = openSite({ root: demo.root });
  if (!opened.ok) throw new Error('the demo has problems');
  archives.real = realArchive();
  archives.demo = opened.archive;
  feeds.real = feedsOf(archives.real);
  feeds.demo = feedsOf(archives.demo);
});
afterAll(() => demo.remove());

const both = ['real', 'demo'] as const;
const read = (which: 'real' | 'demo', address: string): Promise<ReadEntry[]> =>
  readAtom(feeds[which].get(address) ?? '');
const digitsOf = (words: string): string[] => words.match(/\d+(\.\d+)?/g) ?? [];
const lineOf = ({ kicker, heading, lede, keys }: PageView): Line => [
  ...[...kicker, ...heading, ...lede],
  ...keys.flatMap(({ value, note }) => [value, ...note]),
];

describe.each(both)('the feeds of the %s archive', (which) => {
  it('are read by an independent reader, with the same entries in both forms', async () => {
    const atoms = [...feeds[which].keys()].filter((address) => address.endsWith('.atom'));
    expect(atoms.length).toBeGreaterThan(4);
    for (const address of atoms) {
      const entries = await read(which, address);
      const json = JSON.parse(feeds[which].get(address.replace('.atom', '.json')) ?? '');
      const items = json.items as {
        id: string;
        title: string;
        url: string;
        summary: string;
        content_html: string;
      }[];
      expect(entries.length > 0, address).toBe(!address.endsWith('corrections.atom'));
      expect(
        entries.map(({ id, title, link, summary, content }) => [id, title, link, summary, content.trim()]),
      ).toEqual(
        items.map(({ id, title, url, summary, content_html }) => [id, title, url, summary, content_html]),
      );
    }
  });

  it('keep the rules of JSON Feed', () => {
    for (const [address, text] of feeds[which])
      if (address.endsWith('.json')) expect(checkJsonFeed(text), address).toEqual([]);
  });

  it('hold no more than a hundred entries, the newest first', async () => {
    for (const address of ['/feeds/issues.atom', '/feeds/projects.atom']) {
      const days = (await read(which, address)).map(({ published }) => published);
      expect(days.length).toBeLessThanOrEqual(100);
      expect(days).toEqual(days.toSorted().reverse());
    }
    expect(await read(which, '/feeds/projects.atom')).toHaveLength(100);
  });

  it('name every entry by a tag of its host, a year and its record', async () => {
    const host = new URL(archives[which].site.url).hostname;
    const issues = await read(which, '/feeds/issues.atom');
    expect(issues.map(({ id }) => id).sort()).toEqual(
      archives[which].issues
        .map(({ id, steps }) => `tag:${host},${steps.draft?.date.slice(0, 4)}:issue/${id}`)
        .sort(),
    );
    for (const { id } of await read(which, '/feeds/projects.atom'))
      expect(id).toMatch(new RegExp(`^tag:${host},\\d{4}:project/[a-z0-9-]+/[a-z0-9/-]+$`));
  });

  it('say of an issue no digit that its own page does not head it with', async () => {
    const heads = new Map(
      archives[which].issues.map((issue) => {
        const head = issueHead(archives[which], issue);
        return [head.address, digitsOf(wordsOf(lineOf(head)))];
      }),
    );
    for (const { link, title, summary, content } of await read(which, '/feeds/issues.atom')) {
      const known = heads.get(new URL(link).pathname) ?? [];
      expect(
        [title, summary, parse(content).text].flatMap(digitsOf).filter((one) => !known.includes(one)),
      ).toEqual([]);
    }
  });

  it('bind every number of their content, and lead by whole addresses', async () => {
    for (const address of ['/feeds/issues.atom', '/feeds/projects.atom'])
      for (const { content } of await read(which, address)) {
        const root = parse(content);
        for (const link of root.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(new RegExp(`^${archives[which].site.url}/`));
        for (const bound of root.querySelectorAll('data, .date, .name, .ord')) bound.remove();
        expect(root.text).not.toMatch(/\d/);
      }
  });

  it('say in every entry what the site is', async () => {
    const { standing, statement } = archives[which].site;
    for (const { summary, content } of await read(which, '/feeds/projects.atom')) {
      expect(summary).toContain(standing);
      expect(content).toContain(statement);
    }
  });

  it('of a place hold only what is its own', async () => {
    const { projects, issues } = archives[which];
    const [city = ''] = issues.map(({ place }) => place);
    const own = new Set(projects.filter((one) => one.city === city).map(({ id }) => id));
    const entries = await read(which, `/feeds/${city}/projects.atom`);
    expect(entries.filter(({ link }) => !own.has(link.split('/').at(-2) ?? ''))).toEqual([]);
    const county = projects.find((one) => one.city === city && one.place !== city)?.place ?? '';
    const below = await read(which, `/feeds/${city}/${county}/projects.atom`);
    const there = new Set(projects.filter((one) => one.place === county).map(({ id }) => id));
    expect(below.filter(({ link }) => !there.has(link.split('/').at(-2) ?? ''))).toEqual([]);
    expect(
      (await read(which, `/feeds/${city}/issues.atom`)).map(({ link }) => link.split('/').at(-2)).sort(),
    ).toEqual(
      issues
        .filter(({ place }) => place === city)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('the ids of entries', () => {
  const idsOf = async (all: ReadonlyMap<string, string>): Promise<string[]> =>
    (
      await Promise.all(
        ['issues', 'projects'].map((topic) => readAtom(all.get(`/feeds/${topic}.atom`) ?? '')),
      )
    )
      .flat()
      .map(({ id }) => id);

  it('and all bytes are the same when the same records are opened again', () => {
    const again = openSite({ root: demo.root });
    expect(again.ok && feedsOf(again.archive)).toEqual(feeds.demo);
  });

  it('are the same below another path, where only addresses differ', async () => {
    const below = feedsOf(archives.demo, '/zt/xmjb/');
    expect(await idsOf(below)).toEqual(await idsOf(feeds.demo));
    const [entry] = await readAtom(below.get('/feeds/issues.atom') ?? '');
    expect(entry?.link).toMatch(/^https:\/\/[^/]+\/zt\/xmjb\/issues\//);
  });

  it('and what they tell are the same when a later month comes in', async () => {
    const { returns, issues } = archives.demo;
    const last =
      returns
        .map(({ received }) => received)
        .sort()
        .at(-1) ?? '';
    const early = new Set(returns.filter(({ received }) => received < last).map(({ id }) => id));
    const before: Archive = {
      ...archives.demo,
      returns: returns.filter(({ id }) => early.has(id)),
      claims: archives.demo.claims.filter((claim) => early.has(claim.return)),
      issues: issues.slice(0, -1),
    };
    expect(early.size).toBeLessThan(returns.length);
    const now = new Map((await read('demo', '/feeds/projects.atom')).map((entry) => [entry.id, entry]));
    const then = await readAtom(feedsOf(before).get('/feeds/projects.atom') ?? '');
    const kept = then.filter(({ id }) => now.has(id));
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).toEqual(kept.map(({ id }) => now.get(id)));
  });
});

describe('corrections', () => {
  const reported: Correction = {
    ...{ id: '2026-1', year: 2026, number: 1, issue: 'tonghua-2023-04', kind: '文字', state: '已报告' },
    ...{ words: '开工 <率> & 完工率', reason: '报告说漏了字', reported: '2026-12-01', fields: {} },
    at: { file: '', line: 1, column: 1, width: 1 },
  };
  const feedOf = (correction: Correction, place = ''): string => {
    const archive = { ...archives.real, corrections: [correction] };
    const feed = { stem: `/feeds/${place}corrections`, title: '勘误' };
    return writeAtom(feedDocument(archive, '/', feed, correctionEntries(archive, place || undefined)));
  };

  it('keep their id when their state changes, and say so as an update', async () => {
    const [before] = await readAtom(feedOf(reported));
    const decided = { by: '总编室', date: '2026-12-03' };
    const settled = feedOf({ ...reported, state: '已核实', instead: '开工率', decided });
    const [after] = await readAtom(settled);
    expect(before?.title).toMatch(/^勘误2026年第1号（已报告）：/);
    expect(after?.title).toMatch(/^勘误2026年第1号（已核实）：/);
    expect(after?.id).toBe(before?.id);
    expect(settled).toContain('<published>2026-12-01T04:00:00.000Z</published>');
    expect(settled).toContain('<updated>2026-12-03T04:00:00.000Z</updated>');
  });

  it('update the entry of their issue, which keeps its id', () => {
    const day = { corrections: [reported] };
    const [entry] = issueEntries({ ...archives.real, ...day }).filter(
      ({ key }) => key === 'issue/tonghua-2023-04',
    );
    const [before] = issueEntries({ ...archives.real, corrections: [] }).filter(
      ({ key }) => key === entry?.key,
    );
    expect(entry).toEqual({ ...before, updated: '2026-12-01' });
  });

  it('are escaped as their form asks', async () => {
    const [entry] = await readAtom(feedOf(reported));
    expect(entry?.summary).toContain('印作“开工 <率> & 完工率”。理由：报告说漏了字。');
    expect(parse(entry?.content ?? '').text).toContain('印作“开工 <率> & 完工率”。');
  });

  it('of a place are those of its issues', async () => {
    expect(await readAtom(feedOf(reported, 'tonghua'))).toHaveLength(1);
    expect(await readAtom(feedOf(reported, 'baishan'))).toEqual([]);
  });

  it('that are not there yet make a feed that is sound all the same', async () => {
    const feed = { stem: '/feeds/corrections', title: '勘误' };
    const empty = feedDocument(archives.real, '/', feed, []);
    expect(await readAtom(writeAtom(empty))).toEqual([]);
    expect(checkJsonFeed(writeJsonFeed(empty))).toEqual([]);
  });
});
