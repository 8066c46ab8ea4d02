import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FONTS = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/noto-sans-sc/', import.meta.url));

/** The weights that are shown to the browser; all nine would be 90 MB. */
const WEIGHTS = ['400Regular', '700Bold'];

/** All that the browser learns of the machine: a home of its own, the fonts of the npm package alone, its own libraries. */
export function chromiumEnvironment(home: string, libraries: string): Record<string, string> {
  const fontsConf = path.join(home, 'fonts.conf');
  writeFileSync(fontsConf, drawFontsConf(path.join(home, 'font-cache')));
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    LANG: 'C.UTF-8',
    FONTCONFIG_FILE: fontsConf,
    LD_LIBRARY_PATH: libraries,
  };
}

/** A fontconfig file in which every family there is means the Chinese font of the npm package. */
function drawFontsConf(cache: string): string {
  const folders = WEIGHTS.map((weight) => `  <dir>${escapeXml(path.join(FONTS, weight))}</dir>`);
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui'].map(
    (family) =>
      `  <alias binding="strong"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders,
    `  <cachedir>${escapeXml(cache)}</cachedir>`,
    ...families,
    '</fontconfig>',
    '',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
