import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { wordsOf } from '../../src/views/runs.ts';
import type { Chart } from '../../src/views/view.ts';
import { realArchive } from '../audit/real-archive.ts';
import { province } from '../province/province.ts';

const chartsAt = (archive: Archive, address: string): Chart[] =>
  listPages(archive)
    .filter((page) => page.address === address)
    .flatMap(({ compose }) => compose().sections.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
const headlines = (charts: readonly Chart[]): string[] => charts.map(({ headline }) => wordsOf(headline));

describe('the headline of a chart', () => {
  const real = realArchive();

  it('says of two steps what the later one is of the earlier, and of more where fewest get through', () => {
    const found = headlines(chartsAt(real, '/comparisons/funnels/'));
    expect(found).toContain('贷款发放额17.64亿元，为授信额31.62亿元的55.8%');
    expect(found).toContain(
      '从谋划项目数178个到新开工项目数29个，最窄在“新落地项目数”一步，只有前一环节的48.9%',
    );
  });

  it('says of a wall on which no light is lit who has started, and of whom only plans are known', () => {
    expect(headlines(chartsAt(real, '/schedule/tonghua/'))).toEqual([
      '城区道路改建已经开工，其余只印出了计划的时间',
    ]);
    expect(headlines(chartsAt(real, '/schedule/siping/'))).toEqual(['伊通开发区的项目只印出了计划的时间']);
  });
});

describe('the subtitle of a chart', () => {
  it('of ranks says in which city and group, and from which month to which', () => {
    const [bump] = chartsAt(province(), '/league/jia/').filter(({ chart }) => chart.type === 'bump');
    expect(wordsOf(bump?.subtitle ?? [])).toBe(
      '甲市，一组，2024年3月至2024年4月，开工率逐月的名次；断开处没有名次',
    );
  });
});
