import { describe, expect, it } from 'vitest';
import { type ProjectNews, projectNews } from '../../src/figures/issues/project-news.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Claim } from '../../src/model/claim.ts';
import { project, returnFor, said, saidDate } from './schedule-archive.ts';
import { archiveWith } from './trial-archive.ts';

const archiveOf = (claims: readonly Claim[], more: Partial<Archive> = {}): Archive =>
  archiveWith({
    projects: [project('park'), project('old-park')],
    returns: ['2024-01', '2024-02', '2024-03'].map((month) => returnFor(month)),
    claims,
    ...more,
  });

/** News as a line: 2024-02 阶段 前期→在建. */
const draw = ({ return: record, first, origins, turns }: ProjectNews): string =>
  [
    record.id.slice(5),
    ...(first ? ['首次'] : []),
    ...origins.map(({ relation, project: from }) => `${relation} ${from}`),
    ...turns.map(
      ({ kind, claim, before }) => `${kind} ${before ? `${before.value.text}→` : ''}${claim.value.text}`,
    ),
  ].join(' ');
const newsOf = (claims: readonly Claim[], more: Partial<Archive> = {}): string[] =>
  projectNews(archiveOf(claims, more)).map(draw);

describe('what returns tell new of a project', () => {
  it('is what was not said before, the latest return first', () => {
    const claims = [
      said('2024-01', 'stage', '前期'),
      said('2024-02', 'stage', '前期'),
      said('2024-03', 'stage', '在建'),
      said('2024-03', 'visible-progress', '基础完工'),
    ];
    expect(newsOf(claims)).toEqual(['2024-03 阶段 前期→在建 进展 基础完工', '2024-01 首次 阶段 前期']);
  });

  it('is a halt or a revival where the stage turns into one', () => {
    const claims = [
      said('2024-01', 'stage', '在建'),
      said('2024-02', 'stage', '停滞'),
      said('2024-02', 'halt-cause', '资金'),
      said('2024-03', 'stage', '在建'),
    ];
    expect(newsOf(claims)).toEqual([
      '2024-03 盘活 停滞→在建',
      '2024-02 停滞 在建→停滞 停滞 资金',
      '2024-01 首次 阶段 在建',
    ]);
  });

  it('is a plan or a planned date that is told otherwise, never the first telling of one', () => {
    const plan = { period: '2024', nature: '计划' } as const;
    const claims = [
      said('2024-01', 'annual-plan', '4亿元', plan),
      saidDate('2024-01', 'completion-date', '2024-10', { nature: '计划' }),
      said('2024-02', 'annual-plan', '2亿元', plan),
      saidDate('2024-02', 'completion-date', '2024-12', { nature: '计划' }),
      said('2024-03', 'annual-plan', '2亿元', plan),
    ];
    expect(newsOf(claims)).toEqual(['2024-02 计划 4亿元→2亿元 日期 2024年10月→2024年12月', '2024-01 首次']);
  });

  it('names what the project came of, with its first return', () => {
    const related = [{ project: 'old-park', relation: '更名自' as const }, { project: 'old-park' }];
    const more = { projects: [project('park', { related }), project('old-park')] };
    const claims = [said('2024-01', 'stage', '在建'), said('2024-02', 'stage', '投产')];
    expect(newsOf(claims, more)).toEqual([
      '2024-02 阶段 在建→投产',
      '2024-01 首次 更名自 old-park 阶段 在建',
    ]);
  });

  it('is the last of several days that one return tells of', () => {
    const claims = ['2024-01-01', '2024-01-03', '2024-01-02'].map((asOf, day) =>
      said('2024-01', 'physical-progress', `${10 + day}%`, { asOf }),
    );
    expect(newsOf(claims)).toEqual(['2024-01 首次 进展 11%']);
  });

  it('is not turned back by a return that tells of an earlier time later', () => {
    const late = { ...returnFor('2024-01'), received: '2024-04-01' };
    const returns = [returnFor('2024-02'), late];
    const claims = [said('2024-01', 'stage', '前期'), said('2024-02', 'stage', '在建')];
    expect(newsOf(claims, { returns })).toEqual(['2024-02 首次 阶段 在建']);
  });

  it('stays as it was told when a revision replaces it, and the revision tells what it put right', () => {
    const first = said('2024-01', 'stage', '在建');
    const second = said('2024-01', 'stage', '投产', { revision: 2, return: 'xian/2024-01-r2' });
    const revised = { ...returnFor('2024-01'), id: 'xian/2024-01-r2', revision: 2, received: '2024-01-20' };
    const returns = [returnFor('2024-01'), revised];
    expect(newsOf([first], { returns })).toEqual(['2024-01 首次 阶段 在建']);
    expect(newsOf([{ ...first, supersededBy: second.id }, second], { returns })).toEqual([
      '2024-01-r2 阶段 在建→投产',
      '2024-01 首次 阶段 在建',
    ]);
  });

  it('is nothing where a value is absent', () => {
    const nothing = said('2024-01', 'stage', { kind: 'absent', reason: '未公布', text: '未公布' });
    expect(newsOf([nothing])).toEqual(['2024-01 首次']);
  });
});
