import { expect, it } from 'vitest';
import { drawClaims } from '../../scripts/draw-claims.ts';
import { archiveOf, FILES } from '../reading/trial-site.ts';

const archive = archiveOf();
const shown = drawClaims(archive, FILES.countyReturn);

it('the statements of one return are shown, and of no other', () => {
  expect(shown?.match(/^content/gm)).toHaveLength(3);
  expect(shown).not.toContain(FILES.cityReturn);
});

it.each([
  `./${FILES.countyReturn}`,
  `/home/editor/jianbao/${FILES.countyReturn}`,
  `C:\\jianbao\\${FILES.countyReturn.replaceAll('/', '\\')}`,
  FILES.countyReturn.replace('content/', ''),
])('the path may be typed as %s', (typed) => {
  expect(drawClaims(archive, typed)).toBe(shown);
});

it.each(['content/nothing.yaml', FILES.county, '04.yaml'])('nothing is shown of %s', (typed) => {
  expect(drawClaims(archive, typed)).toBeUndefined();
});
