import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { openSite } from '../../src/site.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { publishClaims } from '../../src/views/publish-claims.ts';

const opened = (asOf?: string) => {
  const site = openSite({ root: PROJECT_ROOT, asOf });
  if (!site.ok) throw new Error('the content has problems');
  return site.archive;
};

it('knows on a day exactly the claims whose source had been published', () => {
  const whole = opened();
  const then = opened('2022-06-30');
  const known = new Set(
    whole.sources.filter(({ date }) => (date.end ?? '9') <= '2022-06-30').map(({ id }) => id),
  );
  expect(known.size).toBeGreaterThan(0);
  expect(known.size).toBeLessThan(whole.sources.length);
  expect(publishClaims(then)).toEqual(publishClaims(whole).filter(({ source }) => known.has(source.id)));
});

it('composes every page of the past, and each says from when it is', () => {
  const pages = listPages(opened('2022-06-30')).map(({ compose }) => compose());
  expect(pages.every(({ site }) => site.knownBy === '2022年6月30日')).toBe(true);
  expect(
    pages
      .filter(({ kind }) => kind === 'issue')
      .map(({ address }) => address)
      .sort(),
  ).toEqual(['/issues/liaoyuan-2018/', '/issues/tonghua-2022-05/']);
});

it('knows nothing before the first source, and still composes its pages', () => {
  const archive = opened('2010-01-01');
  expect(archive.claims).toEqual([]);
  expect(listPages(archive).map(({ compose }) => compose().kind)).toContain('home');
});
