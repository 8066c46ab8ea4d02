import { describe, expect, it } from 'vitest';
import { listDownloads } from '../../src/exports/catalogue.ts';
import { partByCity, type RowIndex } from '../../src/exports/part-by-city.ts';
import type { Archive } from '../../src/model/archive.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { publishClaims } from '../../src/views/publish-claims.ts';
import { place, returnFor } from '../figures/schedule-archive.ts';
import { archiveWith, claim, indicator } from '../figures/trial-archive.ts';
import { stockOf } from './stock-of.ts';

/** So many claims, every third about the county of another city. */
const archiveOf = (many: number, standing: Archive['site']['standing'] = '非官方汇编'): Archive => {
  const one = claim('started', '5个', { place: 'xian', return: 'xian/2024-01' });
  const archive = archiveWith({
    places: [place('shili'), place('xian'), place('lin', 'lin')],
    indicators: [indicator('started', '个')],
    sources: [{ id: 'paper', title: '', articles: [] }] as unknown as Archive['sources'],
    returns: [returnFor('2024-01')],
    claims: Array.from({ length: many }, (_, index) => {
      const of = index % 3 === 0 ? 'lin' : 'xian';
      return { ...one, id: `${one.id}-${index}`, place: of, subject: { kind: 'place' as const, id: of } };
    }),
  });
  return { ...archive, site: { ...archive.site, standing } };
};
const filesOf = (archive: Archive): ReadonlyMap<string, unknown> =>
  new Map(
    listDownloads(stockOf(archive))
      .filter(({ address }) => /^\/data\/(claims|figures)/.test(address))
      .map(({ address, body }) => [address, JSON.parse(String(body()))]),
  );

describe('the open data', () => {
  it('of a small archive is one file a kind', () => {
    const archive = archiveOf(10_000);
    const files = filesOf(archive);
    expect([...files.keys()]).toEqual(['/data/claims.json', '/data/figures.json']);
    expect(files.get('/data/claims.json')).toEqual(publishClaims(archive));
  });

  const archive = archiveOf(10_001);
  const files = filesOf(archive);
  const index = (name: string) => files.get(`/data/${name}.json`) as RowIndex;

  it('of a large one is one file a city, with a list of them under the old name', () => {
    expect(index('claims')).toEqual({
      files: [
        { city: { id: 'shili', name: 'shili' }, file: 'claims/shili.json', rows: 6667 },
        { city: { id: 'lin', name: 'lin' }, file: 'claims/lin.json', rows: 3334 },
      ],
    });
  });

  it.each(['claims', 'figures'])(
    'has every row of %s once, in the file that the list names, as many as it says',
    (name) => {
      const listed = index(name).files.map(({ file, rows }) => ({
        rows,
        read: files.get(`/data/${file}`) as { id: string }[],
      }));
      for (const { rows, read } of listed) expect(read).toHaveLength(rows);
      const ids = listed.flatMap(({ read }) => read.map(({ id }) => id));
      const all = name === 'claims' ? archive.claims : allFigures(archive);
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      expect(files.size).toBe(index('claims').files.length + index('figures').files.length + 2);
    },
  );

  it('names a file for what is of no city as no city can be called', () => {
    const parts = partByCity(archive, [{ place: '' }, { place: 'xian' }]);
    expect(parts.map(({ file, rows }) => [file, rows.length])).toEqual([
      ['shili', 1],
      ['_none', 1],
    ]);
  });
});

describe('the data files of an invented province', () => {
  const rowsOf = (archive: Archive): { standing?: string }[] =>
    [...filesOf(archive).values()].flatMap((rows) => rows as { standing?: string }[]);

  it('say in every row that it is invented, and others do not', () => {
    const told = rowsOf(archiveOf(3, '示例'));
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told.map(({ standing }) => standing))).toEqual(new Set(['示例数据']));
    expect(rowsOf(archiveOf(3)).every((row) => !('standing' in row))).toBe(true);
  });
});
