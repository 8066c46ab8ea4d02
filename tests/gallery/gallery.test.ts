import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDrawing } from './check-drawing.ts';
import { drawPictures } from './pictures.ts';

const STORED = fileURLToPath(new URL('../output/gallery/', import.meta.url));
const pictures = drawPictures();

describe.each(pictures)('$path', ({ path, svg }) => {
  test('is drawn as it is stored', async () => {
    await expect(`${svg}\n`).toMatchFileSnapshot(`${STORED}${path}`);
  });

  test('is well-formed, bound, inside its edges, and no text overlaps anything', () => {
    expect(checkDrawing(svg)).toEqual([]);
  });
});

test('no picture is stored that is not drawn any more', () => {
  const drawn = new Set(pictures.map(({ path }) => path));
  const stored = readdirSync(STORED, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(stored.filter((file) => file.endsWith('.svg') && !drawn.has(file))).toEqual([]);
});

test('the same data draw the same bytes', () => {
  expect(drawPictures()).toEqual(pictures);
});
