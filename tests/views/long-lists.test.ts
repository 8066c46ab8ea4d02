import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { drawView } from '../draw-view.ts';
import { place } from '../figures/schedule-archive.ts';
import { archiveWith, claim, indicator } from '../figures/trial-archive.ts';

const drawn = (archive: Archive): ReadonlyMap<string, string> =>
  new Map(listPages(archive).map(({ address, compose }) => [address, drawView(compose())]));

describe('an indicator across places', () => {
  const cities = (many: number): Archive => {
    const places = Array.from({ length: many }, (_, index) => place(`p${index}`, `p${index}`));
    const claims: Claim[] = places.map(({ id }) =>
      claim('started', '5个', { subject: { kind: 'place', id }, place: id }),
    );
    return archiveWith({ places, claims, indicators: [indicator('started', '个')] });
  };

  it('stands with the others while its table is short', () => {
    const pages = drawn(cities(12));
    expect(pages.get('/comparisons/')).toContain('表：各处公布的数');
    expect(pages.has('/comparisons/indicators/started/')).toBe(false);
  });

  it('has its table on a page of its own where that is long, to which its section leads', () => {
    const archive = cities(13);
    const pages = drawn(archive);
    expect(pages.get('/comparisons/')).toContain('## started');
    expect(pages.get('/comparisons/')).not.toContain('表：');
    expect(
      JSON.stringify(
        listPages(archive)
          .find(({ address }) => address === '/comparisons/')
          ?.compose(),
      ),
    ).toContain('/comparisons/indicators/started/');
    expect(pages.get('/comparisons/indicators/started/')?.match(/^\| p\d+ \|/gm)).toHaveLength(13);
  });
});
