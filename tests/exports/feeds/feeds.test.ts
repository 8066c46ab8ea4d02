import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionEntries } from '../../../src/exports/feeds/correction-entries.ts';
import { feedDocument } from '../../../src/exports/feeds/feed-document.ts';
import { writeAtom } from '../../../src/exports/feeds/write-atom.ts';
import { writeJsonFeed } from '../../../src/exports/feeds/write-json-feed.ts';
import type { Archive } from '../../../src/model/archive.ts';
import { openSite } from '../../../src/site.ts';
import { issueHead } from '../../../src/views/issue.ts';
import { text, wordsOf } from '../../../src/views/runs.ts';
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
      expect(entries.length, address).toBeGreaterThan(0);
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
  const notice = {
    id: '2026-1',
    place: 'tonghua',
    address: '/corrections/#2026-1',
    reported: '2026-11-22',
    state: '已报告',
    kind: '数据',
    about: [text('集安开工率')],
    says: [text('报告说与原件 <不> 符 & 待核。')],
  };
  const write = (...notices: Parameters<typeof correctionEntries>[0]): string => {
    const feed = { stem: '/feeds/corrections', title: '勘误' };
    return writeAtom(feedDocument(archives.real, '/', feed, correctionEntries(notices)));
  };

  it('keep their id when their state changes, and say so as an update', async () => {
    const [before] = await readAtom(write(notice));
    const settled = write({ ...notice, state: '已核实', settled: '2026-11-24' });
    const [after] = await readAtom(settled);
    expect(after?.id).toBe(before?.id);
    expect(after?.title).toBe('勘误（已核实）：集安开工率');
    expect(settled).toContain('<published>2026-11-22T04:00:00.000Z</published>');
    expect(settled).toContain('<updated>2026-11-24T04:00:00.000Z</updated>');
  });

  it('are escaped as their form asks', async () => {
    const [entry] = await readAtom(write(notice));
    expect(entry?.summary).toBe('报告说与原件 <不> 符 & 待核。【非官方汇编】');
    expect(parse(entry?.content ?? '').text).toContain('报告说与原件 <不> 符 & 待核。');
  });

  it('that are not there yet make a feed that is sound all the same', async () => {
    const feed = { stem: '/feeds/corrections', title: '勘误' };
    const empty = feedDocument(archives.real, '/', feed, []);
    expect(await readAtom(writeAtom(empty))).toEqual([]);
    expect(checkJsonFeed(writeJsonFeed(empty))).toEqual([]);
  });
});
