import { describe, expect, it } from 'vitest';
import { countRecords, returnsOf } from '../../src/figures/counts/count-records.ts';
import { archiveOf, FILES, issue, returned, TRIAL } from '../reading/trial-site.ts';

const R2 = FILES.countyReturn.replace('.yaml', '-r2.yaml');
const OTHER = FILES.project.replace('anyu', 'other');
const PROJECT = TRIAL[FILES.project] ?? '';

/** The counts of the trial site after some changes, as printed. */
const counts = (changes = {}): Record<string, string> =>
  Object.fromEntries([...countRecords(archiveOf(changes))].map(([key, figure]) => [key, figure.text]));

describe('records are counted', () => {
  it('each kind, in its own word', () => {
    expect(counts()).toMatchObject({
      projects: '1个',
      claims: '4条',
      places: '2个',
      sources: '1份',
      issues: '1期',
      troubles: '1个',
      'projects:tonghua': '1个',
      'projects:tonghua-xian': '1个',
      'claims:tonghua-2023-04': '4条',
      'claims:tonghua-xian/2023-04': '3条',
      'issue-projects:tonghua-2023-04': '1个',
      'issue-claims:tonghua-2023-04': '4条',
    });
  });

  it('without what a revision replaced', () => {
    expect(counts({ [R2]: returned('陈述:\n  开工项目数: 21个') })).toMatchObject({
      claims: '4条',
      'claims:tonghua-xian/2023-04': '2条',
      'claims:tonghua-xian/2023-04-r2': '1条',
    });
  });

  it('a city has the projects of its counties, a county only its own', () => {
    const city = 'content/cities/tonghua/projects/other.md';
    const text = PROJECT.replace('名称: 安宇生物', '名称: 另一').replace('地区: 通化县', '地区: 通化市');
    expect(counts({ [city]: text })).toMatchObject({
      'projects:tonghua': '2个',
      'projects:tonghua-xian': '1个',
    });
  });

  it('and each count lists what it counted', () => {
    const { working } = countRecords(archiveOf()).get('projects') ?? {};
    expect(working).toMatchObject({ rule: '计数', formula: '数一数：项目卡片', exact: '1' });
    expect(working?.inputs.map((input) => input.claim)).toEqual(['anyu']);
  });
});

describe('the projects of an issue', () => {
  it('are counted by the stage that is known of them', () => {
    const text = PROJECT.replace('名称: 安宇生物', '名称: 另一');
    const stages = returned('项目:\n  anyu:\n    阶段: 在建\n  other:\n    总投资: 1亿元');
    expect(counts({ [OTHER]: text, [FILES.countyReturn]: stages })).toMatchObject({
      'issue-stage-4:tonghua-2023-04': '1个',
      'issue-stage-none:tonghua-2023-04': '1个',
    });
  });
});

describe('an issue is made of', () => {
  const idsOf = (changes = {}) => [...returnsOf(archiveOf(changes), 'tonghua-2023-04')];

  it('the returns of its place and of the places below it', () => {
    expect(idsOf()).toEqual(['tonghua/2023-04', 'tonghua-xian/2023-04']);
  });

  it('within its period', () => {
    const may = FILES.countyReturn.replace('04.yaml', '05.yaml');
    expect(idsOf({ [may]: returned('') })).not.toContain('tonghua-xian/2023-05');
    const year = issue(1, 1).replace('期间: 2023-04', '期间: 2023');
    expect(idsOf({ [may]: returned(''), [FILES.issue]: year })).toContain('tonghua-xian/2023-05');
  });

  it('revisions included', () => {
    expect(idsOf({ [R2]: returned('') })).toContain('tonghua-xian/2023-04-r2');
  });

  it('nothing, where there is no such issue', () => {
    expect(returnsOf(archiveOf(), 'none').size).toBe(0);
  });
});
