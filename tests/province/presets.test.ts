import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightsOf } from '../../src/figures/lights/lights.ts';
import { wholeProvince } from './whole-province.ts';

// Asked for by the end of June: 1 + 1 + 3 + 8 + 13 + 15 = 41%. Spent: 东县 1.6 ÷ 8 = 20%, 南县 2.1 ÷ 6 = 35%, 北县 0.3 ÷ 3 = 10%.
// In points behind: 21, 6, 31. As a share of what is asked for: 20/41 = 48.8%, 35/41 = 85.4%, 10/41 = 24.4%.
const RULES = readFileSync('content/rules/lights.yaml', 'utf8');
const CURVES = readFileSync('content/rules/curves.yaml', 'utf8');

/** The rules of the content with one of them in use, and no other. */
const only = (id: string): string =>
  RULES.replaceAll('\n  启用: 是', '').replace(
    new RegExp(`^${id}:\\n(?:  .*\\n)*`, 'm'),
    (rule) => `${rule}  启用: 是\n`,
  );

it.each([
  ['progress-points', '黄', '绿', '红'],
  ['progress-ratio-wuhan', '红', '绿', '红'],
  ['progress-ratio-sanya', '红', '黄', '红'],
])('the preset %s of the content, put in use, gives the lights %s %s %s', (id, ...lights) => {
  const archive = wholeProvince({
    'content/rules/curves.yaml': CURVES,
    'content/rules/lights.yaml': only(id),
    'content/rules/notices.yaml': undefined,
    'content/rules/overrides.yaml': undefined,
  });
  const states = ['dong', 'nan', 'bei'].flatMap((place) =>
    lightsOf(archive, { kind: 'place', id: place }, '2024-06'),
  );
  expect(states.map(({ light }) => light)).toEqual(lights);
});
