import { BULLETIN_SECTIONS } from '../model/bulletin-sections.ts';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import type { Prose, ProseBlock } from '../model/prose.ts';

/** Sorts an issue's prose under the sections of the bulletin; a heading that is no section is reported. */
export function sectionsOf(prose: Prose, report: (problem: Problem) => void): Record<string, Prose> {
  const sections = new Map<string, ProseBlock[]>();
  let current = '';
  for (const block of prose) {
    if (block.kind !== 'heading') {
      sections.set(current, [...(sections.get(current) ?? []), block]);
      continue;
    }
    current = block.text;
    if (BULLETIN_SECTIONS.some((name) => name === current)) continue;
    const near = nearest(current, BULLETIN_SECTIONS);
    report({
      rule: 'section-known',
      at: block.at,
      message: `简报没有“${current}”这一节。${near ? `是不是 ${near}？` : ''}`,
      cure: `写成其中之一：${BULLETIN_SECTIONS.join(' ')}`,
    });
  }
  return Object.fromEntries(sections);
}
