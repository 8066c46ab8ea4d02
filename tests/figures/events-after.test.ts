import { describe, expect, it } from 'vitest';
import { afterStart } from '../../src/figures/events/after-start.ts';
import { countEvents } from '../../src/figures/events/event-counts.ts';
import { visitChecks } from '../../src/figures/events/visit-checks.ts';
import { listPages } from '../../src/views/list-pages.ts';
import { wordsOf } from '../../src/views/runs.ts';
import type { Block, PageView } from '../../src/views/view.ts';
import { archiveOf, type Changes, card, FILES, indicator, returned, TRIAL } from '../reading/trial-site.ts';

const HOME = 'content/cities/tonghua/counties/tonghua-xian';
const project = (name: string): string => card([`名称: ${name}`, '地区: 通化县', '说明: 试用。']);
const event = (name: string, type: string, day: string, source: string, projects: string): string =>
  card([
    `名称: ${name}`,
    `类型: ${type}`,
    '地区: 通化县',
    `日期: ${day}`,
    `来源: ${source}`,
    '来源位置: 通化县：打造引擎',
    '说明: 试用。',
    `项目: [${projects}]`,
  ]);
const seen = (percent: string): string =>
  `    踏查所见完成比例:\n      值: ${percent}\n      截至: 2023-05-20\n      来源: visit\n`;

/** A visit on 20 May to four projects, and a start at which three of them were. */
const CHANGES: Changes = {
  [FILES.indicators]: [
    TRIAL[FILES.indicators],
    indicator('physical-progress', '完成比例', '"%"', '累计', '[项目]'),
    indicator('seen-progress', '踏查所见完成比例', '"%"', '累计', '[项目]'),
  ].join('\n'),
  'content/sources/visit.yaml':
    '标题: 踏查记录\n类型: 踏查\n日期: 2023-05-20\n刊名: 无\n篇目:\n  - 通化县：打造引擎\n',
  [`${HOME}/projects/b.md`]: project('乙厂'),
  [`${HOME}/projects/c.md`]: project('丙厂'),
  [`${HOME}/projects/d.md`]: project('丁厂'),
  [`${HOME}/projects/e.md`]: project('戊厂'),
  [FILES.event]: event('集中开工', '集中开工', '2023-04-10', 'tonghua-2023-04', 'anyu, b, c, d'),
  [`${HOME}/events/tacha.md`]: event('踏查', '踏查', '2023-05-20', 'visit', 'anyu, b, c, d'),
  [FILES.countyReturn]: returned(
    '项目:\n  anyu:\n    阶段: 在建\n    形象进度: 主体封顶\n    完成比例: 40%\n  b:\n    阶段: 前期\n    完成比例: 55%\n  c:\n    完成比例: 30%',
    ['截至: 2023-04-30'],
  ),
  [`${HOME}/returns/2023-05.yaml`]: returned(
    `项目:\n  anyu:\n    完成比例: 60%\n${seen('52%')}  b:\n${seen('40%')}  c:\n${seen('30%')}  d:\n${seen('5%')}`,
    ['截至: 2023-05-31'],
  ),
};
const archive = archiveOf(CHANGES);
const of = (type: string) => archive.events.filter((one) => one.type === type);
const [visit] = of('踏查');
const [start] = of('集中开工');

describe('what a visit saw', () => {
  it('stands beside the latest report of before, those beyond ten points first', () => {
    // b: 55 − 40 = 15 points less than reported, beyond ten. anyu: 52 − 40 = 12 more than at the end of April, beyond ten
    // (the 60 of the end of May came after the visit). c: 30 − 30 = 0. d: nothing was reported.
    const told = visit && visitChecks(archive, visit);
    expect(
      told?.map(({ project: id, seen: a, reported: b, difference, less, far }) => [
        id,
        a?.value.text,
        b?.value.text,
        difference?.text,
        less,
        far,
      ]),
    ).toEqual([
      ['b', '40%', '55%', '15个百分点', true, true],
      ['anyu', '52%', '40%', '12个百分点', false, true],
      ['c', '30%', '30%', '0个百分点', false, false],
      ['d', '5%', undefined, undefined, false, false],
    ]);
  });

  it('is told with its working: the larger minus the smaller', () => {
    const [first] = visit ? visitChecks(archive, visit) : [];
    expect(first?.difference?.working).toMatchObject({ rule: '差', exact: '15', places: 0 });
    expect(first?.difference?.working.inputs.map(({ role, text }) => [role, text])).toEqual([
      ['被减数', '55%'],
      ['减数', '40%'],
    ]);
  });

  it('is exactly ten points apart and not beyond', () => {
    const changed = archiveOf({
      ...CHANGES,
      [FILES.countyReturn]: returned('项目:\n  b:\n    完成比例: 50%', ['截至: 2023-04-30']),
    });
    const [same] = changed.events.filter(({ type }) => type === '踏查');
    expect(same && visitChecks(changed, same).some(({ far }) => far)).toBe(false);
  });
});

describe('what became of the projects of a start', () => {
  it('names those that did not start first, and guesses nothing', () => {
    expect(start && afterStart(archive, start).map((one) => [one.project.id, one.outcome])).toEqual([
      ['b', '还没有开工'],
      ['c', '没有新的报送'],
      ['d', '没有新的报送'],
      ['anyu', '在建'],
    ]);
  });

  it('tells a halt of what had begun as a halt, and one that never began as not started', () => {
    const halted = archiveOf({
      ...CHANGES,
      [`${HOME}/returns/2023-05.yaml`]: returned('项目:\n  anyu:\n    阶段: 停滞\n  b:\n    阶段: 缓建', [
        '截至: 2023-05-31',
      ]),
    });
    const [same] = halted.events.filter(({ type }) => type === '集中开工');
    expect(
      same &&
        afterStart(halted, same)
          .filter(({ stage }) => stage)
          .map((one) => [one.project.id, one.outcome, one.stage?.value.text]),
    ).toEqual([
      ['b', '还没有开工', '缓建'],
      ['anyu', '停滞、缓建', '停滞'],
    ]);
  });
});

describe('events are counted', () => {
  it('by what was visited and by what came of it', () => {
    expect(Object.fromEntries([...countEvents(archive)].map(([key, { text }]) => [key, text]))).toEqual({
      'visit-projects:tonghua-xian/tacha': '4个',
      'visit-far:tonghua-xian/tacha': '2个',
      'visited:tonghua-xian': '4个',
      'start-projects:tonghua-xian/jizhong': '4个',
      'start-0:tonghua-xian/jizhong': '1个',
      'start-2:tonghua-xian/jizhong': '2个',
      'start-3:tonghua-xian/jizhong': '1个',
    });
  });

  it('each in a row of the page of the city’s events, to which the page of all leads', () => {
    expect(JSON.stringify(pageAt('/events/'))).toContain('/events/tonghua/#event-tonghua-xian-tacha');
    const page = pageAt('/events/tonghua/');
    const text = JSON.stringify(page);
    for (const { id, home } of countEvents(archive).values()) {
      expect(home).toBe('/events/tonghua/');
      expect(text).toContain(`"anchor":"${id}"`);
    }
  });
});

it('a project tells what was seen of it and what came of its start', () => {
  const [facts] = pageAt('/projects/tonghua/b/').sections.find(({ id }) => id === 'events')?.blocks ?? [];
  expect(linesOf(facts)).toEqual([
    '踏查（踏查）：所见40%，当时已经报送55%（截至2023年4月30日），相差15个百分点：相差大 所见少于报送',
    '集中开工（集中开工）：后来还没有开工',
  ]);
});

function pageAt(address: string): PageView {
  const page = listPages(archive).find((one) => one.address === address);
  if (!page) throw new Error(`no page ${address}`);
  return page.compose();
}

const linesOf = (block: Block | undefined): string[] =>
  block?.kind === 'facts' ? block.items.map(({ line }) => wordsOf(line)) : [];
