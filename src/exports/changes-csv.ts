import { aboutOf, type Printed, printedText } from '../figures/issues/issue-changes.ts';
import { issueAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import { type Compared, comparedIssues } from '../views/changes/issue-before.ts';
import type { Download } from './download.ts';
import { writeCsv } from './issue-tables/write-csv.ts';
import { standingMark } from './standing-mark.ts';

const HEAD = ['类别', '对象', '指标', '口径', '批次', '上期', '本期', '变化', '差', '上期编号', '本期编号'];

/** What changed from issue to issue, a file an issue: UTF-8 with a mark, so that WPS and Excel read it. */
export const listChanges = (archive: Archive): Download[] =>
  comparedIssues(archive).map((compared) => ({
    address: `${issueAddress(compared.issue.id)}changes.csv`,
    type: 'text/csv; charset=utf-8',
    body: () => writeCsv(HEAD, rowsOf(archive, compared), standingMark(archive.site)),
  }));

function rowsOf(archive: Archive, { changes }: Compared): string[][] {
  const place = (id: string): string => find(archive.places, id)?.name ?? id;
  const project = (id: string): string => find(archive.projects, id)?.name ?? id;
  const indicator = (id: string): string => find(archive.indicators, id)?.name ?? id;
  const id = (one: Printed): string => (one.kind === 'claim' ? one.claim.id : one.figure.id);
  return [
    ...changes.numbers.map(({ before, after, rises, difference }) => {
      const about = aboutOf(after);
      return [
        ...['数据', place(about.subject.id), indicator(about.indicator), about.scope, about.cohort],
        ...[printedText(before), printedText(after), difference ? (rises ? '增加' : '减少') : ''],
        ...[difference?.text ?? '', id(before), id(after)],
      ];
    }),
    ...changes.ranks.map(({ before, after, rises, difference }) => [
      ...['名次', place(after.place), indicator(after.indicator), after.group, ''],
      ...[before.figure.text, after.figure.text, rises ? '上升' : '下降', difference.text],
      ...[before.figure.id, after.figure.id],
    ]),
    ...changes.moved.map((one) => [
      ...['项目', project(one.project), '阶段', '', '', one.before.text, one.after.text, '阶段变了', ''],
      ...[one.before.id, one.after.id],
    ]),
    ...changes.entered.map((one) => ['项目', project(one), '', '', '', '', '', '新提到', '', '', one]),
    ...changes.left.map((one) => ['项目', project(one), '', '', '', '', '', '没有再提到', '', one, '']),
  ];
}
