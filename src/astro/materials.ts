import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Materials } from '../exports/download.ts';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
const FONTS = path.join(HOUSE, 'node_modules/@expo-google-fonts');

const TEMPLATES = path.join(HOUSE, 'src/exports/pdf/templates');

/** The style sheets of a page in the order in which `layouts/Document.astro` takes them. */
const SHEETS = [
  'tokens',
  'base',
  'frame',
  'head',
  'section',
  'table',
  'chart',
  'chart-marks',
  'chart-media',
  'print',
];

const FONT_FILES = {
  serif: path.join(FONTS, 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  'serif-bold': path.join(FONTS, 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  sans: path.join(FONTS, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'sans-bold': path.join(FONTS, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
};

/** What downloads are made with, as it lies on this disk; `root` is the folder that holds `content/`. */
export const materialsOf = (root: string): Materials => ({
  fonts: FONT_FILES,
  readFont: (font) => readFileSync(FONT_FILES[font]),
  styles: () =>
    SHEETS.map((sheet) => readFileSync(path.join(HOUSE, `src/styles/${sheet}.css`), 'utf8')).join('\n'),
  templates: () =>
    Object.fromEntries(
      readdirSync(TEMPLATES).map((file) => [file, readFileSync(path.join(TEMPLATES, file), 'utf8')]),
    ),
  issued: (issue, file) => readFileSync(path.join(root, 'content/issues', issue, 'issued', file)),
});
