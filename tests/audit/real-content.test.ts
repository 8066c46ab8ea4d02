import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { auditArchive } from '../../src/audit/audit-archive.ts';
import type { Archive } from '../../src/model/archive.ts';
import { realArchive } from './real-archive.ts';

const REVIEWED = fileURLToPath(new URL('./reviewed-findings.txt', import.meta.url));

const archive = realArchive();

/** One line a finding: the rule and the ids of its claims, which stay when a value is mended. */
const linesOf = (of: Archive): string =>
  auditArchive(of)
    .map(({ rule, claims }) => `${rule} ${claims.join(' ')}\n`)
    .sort()
    .join('');

describe('the findings on the content of the repository', () => {
  it('are the reviewed ones', () => {
    expect(linesOf(archive)).toBe(readFileSync(REVIEWED, 'utf8'));
  });

  it('do not depend on the order of the records', () => {
    const { claims, projects, places, indicators } = archive;
    const turned = {
      ...archive,
      claims: claims.toReversed(),
      projects: projects.toReversed(),
      places: places.toReversed(),
      indicators: indicators.toReversed(),
    };
    expect(auditArchive(turned)).toEqual(auditArchive(archive));
  });

  it('hold every number as a claim or a figure', () => {
    for (const { parts, figures } of auditArchive(archive)) {
      const made = new Set(figures.map(({ id }) => id));
      for (const part of parts) {
        if (typeof part === 'string') expect(part).not.toMatch(/[0-9０-９]/);
        else if ('figure' in part) expect(made.has(part.figure)).toBe(true);
        else if ('claim' in part) expect(archive.claims.some(({ id }) => id === part.claim)).toBe(true);
      }
    }
  });
});
