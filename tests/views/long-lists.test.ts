import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { drawView } from '../draw-view.ts';
import { place, project } from '../figures/schedule-archive.ts';
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

describe('the 台账', () => {
  const archiveOf = (many: number): Archive =>
    archiveWith({
      places: [place('shili', 'shili', { name: '示例市' }), place('xian', 'shili', { name: '示例县' })],
      projects: Array.from({ length: many }, (_, index) => project(`p${index}`)),
    });

  it('is one page while that can be read', () => {
    const pages = drawn(archiveOf(200));
    expect(pages.get('/projects/')?.match(/^\| p\d+ \|/gm)).toHaveLength(200);
    expect(pages.has('/projects/shili/')).toBe(false);
  });

  it('is a page for each city where it is longer', () => {
    const pages = drawn(archiveOf(201));
    expect(pages.get('/projects/')).toContain('- 示例市：[=201个]项目');
    expect(pages.get('/projects/')).not.toContain('表：');
    expect(pages.get('/projects/shili/')?.match(/^\| p\d+ \|/gm)).toHaveLength(201);
  });
});

describe('包保', () => {
  const archiveOf = (many: number): Archive => {
    const projects = Array.from({ length: many }, (_, index) => project(`p${index}`));
    const use = { place: 'xian', source: 'paper', locator: '', duties: ['leader'] };
    return archiveWith({
      places: [place('shili', 'shili', { name: '示例市' }), place('xian', 'shili', { name: '示例县' })],
      projects,
      indicators: [indicator('leader', '')],
      mechanisms: [
        { id: 'baobao', name: '包保', aliases: [], uses: [use] },
      ] as unknown as Archive['mechanisms'],
      claims: projects.map(({ id }) =>
        claim('leader', '县长', { subject: { kind: 'project', id }, place: 'xian' }),
      ),
    });
  };
  const pageOf = (archive: Archive, address: string): string => {
    const page = listPages(archive).find((one) => one.address === address);
    return page ? drawView(page.compose()) : '';
  };

  it('lists the projects on its page while they are not many, else city by city', () => {
    const few = archiveOf(100);
    expect(pageOf(few, '/duties/').match(/^\| p\d+ \|/gm)).toHaveLength(100);
    expect(pageOf(few, '/duties/shili/')).toBe('');
    const many = archiveOf(101);
    expect(pageOf(many, '/duties/')).toContain('- 示例市');
    expect(pageOf(many, '/duties/')).not.toContain('| p1 |');
    expect(pageOf(many, '/duties/shili/').match(/^\| p\d+ \|/gm)).toHaveLength(101);
  });
});
