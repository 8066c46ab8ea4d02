import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/project-root.ts';
import { materialsOf } from '../../src/astro/materials.ts';
import { breakFinding } from '../../src/exports/cards/break-finding.ts';
import { type CardFonts, composeCard } from '../../src/exports/cards/compose-card.ts';
import { drawPng } from '../../src/exports/cards/draw-png.ts';
import { drawWords, widthOfWords } from '../../src/exports/cards/draw-words.ts';
import { type Font, readFont } from '../../src/exports/cards/font.ts';
import { listDownloads } from '../../src/exports/catalogue.ts';
import type { Archive } from '../../src/model/archive.ts';
import { issueHead } from '../../src/views/issue.ts';
import { placeHead } from '../../src/views/place/place-head.ts';
import { name, text } from '../../src/views/runs.ts';
import { siteView } from '../../src/views/site-view.ts';
import type { Line, PageView, Picture } from '../../src/views/view.ts';
import { realArchive } from '../audit/real-archive.ts';
import { stockOf } from './stock-of.ts';

const { fonts: files } = materialsOf(PROJECT_ROOT);
let archive: Archive;
let fonts: CardFonts;

beforeAll(() => {
  archive = realArchive();
  fonts = { serif: readFont(readFileSync(files['serif-bold'])), sans: readFont(readFileSync(files.sans)) };
});

/** The fonts, which write down every word that they are asked to draw. */
function listening(): { readonly words: string[]; readonly fonts: CardFonts } {
  const words: string[] = [];
  const hear = (font: Font): Font => ({
    em: font.em,
    glyph: (character) => {
      words.push(character);
      return font.glyph(character);
    },
  });
  return { words, fonts: { serif: hear(fonts.serif), sans: hear(fonts.sans) } };
}

const picture = (says: Line, source: Line = [text('来源')]): Picture => ({
  ...{ address: '/card.png', alt: '', kicker: [text('题')], says, source },
});
const pixelsOf = (svg: string, font?: string): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: font ? [font] : [] } }).render().pixels;

describe('the pictures for link previews', () => {
  it('are there for the site, each issue and each place, in the size that previews ask for', async () => {
    const cards = listDownloads(stockOf(archive)).filter(({ type }) => type === 'image/png');
    expect(cards.map(({ address }) => address)).toEqual([
      '/card.png',
      ...archive.issues.map(({ id }) => `/issues/${id}/card.png`),
      ...archive.places.map(({ id, city }) => `/places/${id === city ? '' : `${city}/`}${id}/card.png`),
    ]);
    for (const card of cards.slice(0, 8)) {
      const bytes = Buffer.from((await card.body()) as Uint8Array);
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  it('are the same to the byte when they are drawn again', async () => {
    const draw = async () =>
      Buffer.from(
        (await listDownloads(stockOf(realArchive()))
          .find(({ address }) => address === '/issues/tonghua-2023-04/card.png')
          ?.body()) as Uint8Array,
      );
    expect((await draw()).equals(await draw())).toBe(true);
  });

  it('say nothing but what the head of their page says, the name of the site and its standing', () => {
    const site = siteView(archive);
    const heads: PageView[] = [
      ...archive.issues.map((issue) => issueHead(archive, issue)),
      ...archive.places.map((place) => placeHead(archive, place)),
    ];
    for (const head of heads) {
      const { words, fonts: ears } = listening();
      composeCard(head.picture as Picture, site, ears);
      const said = JSON.stringify([head.kicker, head.heading, head.lede, head.picture?.source]);
      const drawn = words.join('');
      expect(drawn).toContain('非官方汇编');
      expect(drawn).toContain(site.name);
      for (const number of drawn.match(/\d+(\.\d+)?/g) ?? []) expect(said, head.address).toContain(number);
    }
  });

  it('say 示例数据 where all is invented, and nothing of the kind where an authority speaks', () => {
    const drawnFor = (standing: string): string => {
      const { words, fonts: ears } = listening();
      composeCard(picture([text('题')]), { ...siteView(archive), standing }, ears);
      return words.join('');
    };
    expect(drawnFor('示例')).toContain('示例数据');
    expect(drawnFor('官方')).not.toMatch(/示例|官方/);
  });

  it('break off what is too long, at no number', () => {
    const { words, fonts: ears } = listening();
    const long = Array.from({ length: 60 }, () => '二十个字的一句话后面还有一句，');
    composeCard(picture([text(long.join(''))], [name('很长的来源'.repeat(40))]), siteView(archive), ears);
    expect(words.join('').match(/……/g)).toHaveLength(2);
    expect(words.length).toBeLessThan(500);
  });
});

describe('a finding', () => {
  const lines = (words: string) => breakFinding([{ kind: 'words', text: words }], 1056, 84);

  it.each([
    ['通化县和集安开工率相同：各开工一半', ['通化县和集安开工率相同：', '各开工一半']],
    ['澹平开工率最高（口径或组别不同，不排名次）', ['澹平开工率最高', '（口径或组别不同，', '不排名次）']],
    ['通化：开工率最高', ['通化：开工率最高']],
  ])('is broken after its clauses: %s', (words, expected) => {
    expect(lines(words)).toEqual(expected);
  });

  it('is filled line by line where a clause is longer than a line', () => {
    const broken = lines('来源没有公布这个市的重点项目的计划数和开工数');
    expect(broken).toHaveLength(2);
    expect(broken.join('')).toBe('来源没有公布这个市的重点项目的计划数和开工数');
  });
});

describe('the outlines of a font', () => {
  it.each(['serif', 'sans'] as const)('are what another reader of the font draws: %s', (kind) => {
    const words = '通化县0123456789%（总第期）“一”，、。¥é㎡';
    const file = kind === 'serif' ? files['serif-bold'] : files.sans;
    const frame = (content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="80"><rect width="1200" height="80" fill="#fff"/>${content}</svg>`;
    const own = pixelsOf(frame(drawWords(words, fonts[kind], { x: 8, y: 56, px: 40, fill: '#000' })));
    const family = kind === 'serif' ? 'Noto Serif SC' : 'Noto Sans SC';
    const weight = kind === 'serif' ? 700 : 400;
    const other = pixelsOf(
      frame(
        `<text x="8" y="56" font-family="${family}" font-weight="${weight}" font-size="40">${words}</text>`,
      ),
      file,
    );
    const inked = other.filter((byte) => byte < 128).length;
    const differs = own.filter((byte, index) => Math.abs(byte - (other[index] ?? 0)) > 128).length;
    expect(inked).toBeGreaterThan(5000);
    expect(differs / inked).toBeLessThan(0.02);
  });

  it('have their own widths: a Chinese character is an em, digits are alike', () => {
    expect(widthOfWords('通化', fonts.serif, 50)).toBe(100);
    expect(new Set([...'0123456789'].map((digit) => widthOfWords(digit, fonts.sans, 50))).size).toBe(1);
  });

  it('of what the font lacks are refused, not left blank', () => {
    expect(() => fonts.serif.glyph('𓀀')).toThrow('the font has no «𓀀»');
  });

  it('draw the same picture from the same outlines', () => {
    const svg = composeCard(picture([text('同样的题')]), siteView(archive), fonts);
    expect(Buffer.from(drawPng(svg)).equals(Buffer.from(drawPng(svg)))).toBe(true);
  });
});
