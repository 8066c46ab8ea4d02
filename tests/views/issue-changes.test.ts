import { expect, it } from 'vitest';
import { listDownloads } from '../../src/exports/catalogue.ts';
import { allFigures } from '../../src/views/all-figures.ts';
import { comparedIssues } from '../../src/views/changes/issue-before.ts';
import { issueChangesView } from '../../src/views/changes/issue-changes.ts';
import { issueView } from '../../src/views/issue.ts';
import { drawView } from '../draw-view.ts';
import { stockOf } from '../exports/stock-of.ts';
import { archiveOf, FILES, issue, returned } from '../reading/trial-site.ts';

const may = (text: string): string => text.replace('2023-04', '2023-05');
const archive = archiveOf({
  'content/issues/may/issue.mdx': may(issue(2, 2)),
  'content/issues/extra/issue.mdx': issue(1, 1).replace('期: 1\n总期: 1', '增刊: 1'),
  [FILES.cityReturn]: returned('陈述:\n  计划实施项目数: 217个', ['期间: 2023', '截至: 2023-04']),
  [FILES.cityReturn.replace('2023-04', '2023-05')]: returned('陈述:\n  计划实施项目数: 220个', [
    '期间: 2023',
    '截至: 2023-05',
  ]),
  [FILES.countyReturn.replace('2023-04', '2023-05')]: returned('项目:\n  anyu:\n    阶段: 开工'),
});

it('only an issue that has one of its place and kind before it is compared', () => {
  expect(comparedIssues(archive).map(({ issue: one, before }) => [one.id, before.id])).toEqual([
    ['may', 'tonghua-2023-04'],
  ]);
});

it('its page tells what changed in sentences and tables, each difference bound and published with its working', () => {
  const [compared] = comparedIssues(archive);
  const text = compared ? drawView(issueChangesView(archive, compared)) : '';
  expect(text).toContain('计划实施项目数由[217个]到[220个]，增加[=3个]');
  const ids = compared?.changes.numbers.flatMap(({ difference }) => difference?.id ?? []) ?? [];
  expect(allFigures(archive).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(ids.length).toBeGreaterThan(0);
});

it('the page of the issue leads there, and that of the first one does not', () => {
  const drawn = archive.issues.map((one) => [one.id, drawView(issueView(archive, one)).includes('与上期比')]);
  expect(Object.fromEntries(drawn)).toEqual({ may: true, 'tonghua-2023-04': false, extra: false });
});

it('the same is there as CSV, with the ids of both numbers, and says 示例数据 in each row', () => {
  const file = listDownloads(stockOf(archive)).find(({ address }) => address === '/issues/may/changes.csv');
  expect(file?.body()).toMatch(
    /^\ufeff类别,对象,指标,.*\r\n数据,通化市,计划实施项目数,,,217个,220个,增加,3个,tonghua\.planned-projects\.\w+,tonghua\.planned-projects\.\w+,示例数据\r\n/,
  );
});
