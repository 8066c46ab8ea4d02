import { afterAll, describe, expect, it } from 'vitest';
import { claimsAbout } from '../../src/figures/claims/current-claims.ts';
import { listReleases } from '../../src/figures/issues/releases.ts';
import { get } from '../../src/model/archive.ts';
import { openSite } from '../../src/site.ts';
import { issueView } from '../../src/views/issue.ts';
import { drawView } from '../draw-view.ts';
import { writeSmall } from './small-province.ts';

const small = writeSmall();
const opened = openSite({ root: small.root });
if (!opened.ok) throw new Error('the small demo does not open');
const { archive } = opened;
const [city] = archive.places;
afterAll(() => small.remove());

const issues = (kind: string) =>
  archive.issues.filter((one) => one.kind === kind && one.place === city?.city);
const drawn = (id: string): string => drawView(issueView(archive, get(archive.issues, id)));

describe('the issues of the demo', () => {
  it('are of every kind that its months allow, each for its own stretch', () => {
    expect(issues('月度简报')).toHaveLength(6);
    expect(issues('季度晾晒').map(({ period }) => period.text)).toEqual(['2024年一季度', '2024年二季度']);
    expect(issues('专报')).toHaveLength(1);
  });

  it('a quarter counts the projects that were started in its three months, as their returns date them', () => {
    const [, second] = issues('季度晾晒');
    const started = archive.projects.filter(
      (project) =>
        project.city === second?.place &&
        claimsAbout(archive, { kind: 'project', id: project.id }).some(
          ({ indicator, nature, value }) =>
            indicator === 'start-date' &&
            nature === '实际' &&
            value.kind === 'date' &&
            /^2024-0[456]/.test(value.span.end ?? ''),
        ),
    );
    expect(started.length).toBeGreaterThan(0);
    expect(drawn(second?.id ?? '')).toContain(`2024年二季度开工[=${started.length}个]`);
  });

  it('a quarter has the sections of a bulletin, the scores at its end, and the next quarter ahead', () => {
    const text = drawn(issues('季度晾晒')[1]?.id ?? '');
    for (const title of ['总体情况', '对比', '重点项目进展', '存在问题', '下一步工作', '附表', '数据来源'])
      expect(text).toMatch(new RegExp(`^## .*${title}`, 'm'));
    expect(text).toContain('考核得分');
    expect(text).toContain('2024年三季度要');
  });

  it('a quarter says of each place what it has to do next, and gives its total investment as the year has it', () => {
    const view = issueView(archive, get(archive.issues, issues('季度晾晒')[1]?.id ?? ''));
    const tables = view.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const captioned = (words: string) =>
      tables.find(({ caption }) => JSON.stringify(caption).includes(words));
    const below = archive.places.filter(({ parent }) => parent === city?.city);
    expect(captioned('各地下期要做的')?.rows).toHaveLength(below.length);
    const total = captioned('全市，')?.rows.find(({ cells }) => JSON.stringify(cells[0]).includes('总投资'));
    const [value] = total?.cells[2] ?? [];
    const claim = archive.claims.find(({ id }) => value?.kind === 'claim' && value.id === id);
    expect(claim?.scope).toBe('5000万元以上');
  });

  it('a month tells the problems that are open at its end, those past their term first, and those that it saw closed', () => {
    const texts = issues('月度简报').map(({ id }) => drawn(id));
    expect(texts.some((text) => text.includes('没有办结的问题，超过期限的在前'))).toBe(true);
    expect(texts.some((text) => text.includes('本期办结的问题'))).toBe(true);
    expect(texts.some((text) => /本期末没有办结的问题\[=\d+个\]/.test(text))).toBe(true);
  });

  it('a 专报 tells what the office wrote, with its numbers, and where they come from, and nothing else', () => {
    const text = drawn(issues('专报')[0]?.id ?? '');
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      '总体情况',
      '下一步工作',
      '数据来源',
    ]);
    expect(text).toContain('时间过半');
    expect(text).not.toContain('附表');
  });

  it('a month shows what was known of a project by its end, though told earlier', () => {
    const last = issues('月度简报').at(-1)?.id ?? '';
    const section = issueView(archive, get(archive.issues, last)).sections.find(
      ({ id }) => id === 'progress',
    );
    const table = section?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];
    const money = table?.rows.map(({ cells }) => cells[2]?.[0]?.kind) ?? [];
    expect(money.length).toBeGreaterThan(5);
    expect(new Set(money)).toEqual(new Set(['claim']));
  });

  it('are signed by all four steps, but for the 专报 of the last month, and a 专报 is an extra issue', () => {
    const stepsOf = (signed: boolean): number[] => [
      ...new Set(
        archive.issues
          .filter(({ steps }) => (steps.sign !== undefined) === signed)
          .map(({ steps }) => Object.keys(steps).length),
      ),
    ];
    expect(stepsOf(true)).toEqual([4]);
    expect(stepsOf(false)).toEqual([2]);
    const unsigned = archive.issues.filter(({ steps }) => !steps.sign);
    expect(new Set(unsigned.map(({ kind, period }) => `${kind} ${period.end}`))).toEqual(
      new Set(['专报 2024-06-30']),
    );
    const extra = archive.issues.filter(({ running }) => running === undefined);
    expect(new Set(extra.map(({ kind }) => kind))).toEqual(new Set(['专报']));
  });

  it('come out on the day of the calendar or some working days late, and those of the changed day on that', () => {
    const releases = listReleases(archive);
    expect(new Set(releases.map(({ state }) => state))).toEqual(new Set(['按时', '晚发', '待发']));
    const changed = releases.filter(({ changes }) => changes.length > 0);
    expect(new Set(changed.map(({ due, period }) => `${period.id} ${due}`))).toEqual(
      new Set(['2024-01 2024-02-21']),
    );
  });
});
