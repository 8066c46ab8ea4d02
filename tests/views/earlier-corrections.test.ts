import { describe, expect, it } from 'vitest';
import { verifyIssued } from '../../scripts/freeze/verify-issued.ts';
import { drawIssueFile } from '../../src/exports/issue-file/draw-issue-file.ts';
import { type Archive, get } from '../../src/model/archive.ts';
import type { Frozen } from '../../src/model/frozen.ts';
import { composeIssue } from '../../src/views/bulletin/compose-issue.ts';
import { composeFrozen } from '../../src/views/frozen/compose-frozen.ts';
import { frozenView } from '../../src/views/frozen/frozen-view.ts';
import { listPrinted } from '../../src/views/frozen/printed-numbers.ts';
import { wordsOf } from '../../src/views/runs.ts';
import { correcting, decided, freezeTrial, ISSUE } from '../freeze/frozen-trial.ts';
import { archiveOf, type Changes, card, issue, returned, trialRoot } from '../reading/trial-site.ts';

const NEXT = 'tonghua-2023-05';
const later = (number: number, month: string, day: string): string =>
  issue(number, number)
    .replace('期间: 2023-04', `期间: ${month}`)
    .replace('日期: 2023-05-06', `日期: ${day}`);
/** Three issues of the city, one of another between them; the first of each is frozen. */
const ISSUES = {
  [`content/issues/${NEXT}/issue.mdx`]: later(2, '2023-05', '2023-06-06'),
  'content/issues/tonghua-2023-06/issue.mdx': later(4, '2023-06', '2023-07-06'),
  'content/cities/baishan/city.md': card(['名称: 白山市', '简称: 白山', '级别: 地级市', '上级: 吉林省']),
  'content/issues/baishan-2023-05/issue.mdx': later(3, '2023-05', '2023-06-06').replace('通化市', '白山市'),
  'content/cities/tonghua/counties/tonghua-xian/returns/2023-05.yaml': returned('陈述:\n  总投资: 113.7亿元'),
};
const FROZEN = freezeTrial(ISSUES);
const STARTED = archiveOf(FROZEN).frozen[0]?.claims.find(({ text }) => text === '20个')?.id ?? '';
const RATE = archiveOf(FROZEN).frozen[0]?.figures.find(({ text }) => text === '60.6%')?.id ?? '';
const REVISION = {
  'content/cities/tonghua/counties/tonghua-xian/returns/2023-04-r2.yaml':
    returned('陈述:\n  开工项目数: 21个'),
};
const CORRECTED: Changes = {
  ...FROZEN,
  ...REVISION,
  ...correcting({ 数: STARTED, 状态: '已核实', 处理: decided('2023-05-20') }, '2023-1'),
  ...correcting(
    { 类别: '文字', 原文: '增容', 报告: '2023-06-01', 状态: '留待修订', 处理: decided('2023-06-20') },
    '2023-2',
  ),
  ...correcting({ 数: RATE, 报告: '2023-06-06' }, '2023-3'),
};

/** The corrections that an issue tells, by their numbers. */
const toldIn = (archive: Archive, id: string): string[] => {
  const section = composeIssue(archive, get(archive.issues, id)).sections.find((one) => one.title === '勘误');
  const items = section?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  return items.flatMap(({ line }) => /勘误(2023年第\d号)/.exec(wordsOf(line))?.[1] ?? []);
};

describe('the next issue of a place', () => {
  const archive = archiveOf(CORRECTED);

  it('tells what was decided, or is reported, since the issue before and up to its own day', () => {
    expect(toldIn(archive, NEXT)).toEqual(['2023年第1号', '2023年第3号']);
  });

  it('leaves to the one after it what was decided after its day', () => {
    expect(toldIn(archive, 'tonghua-2023-06')).toEqual(['2023年第2号']);
  });

  it('is the only one that does: neither the corrected issue nor one of another place', () => {
    expect([toldIn(archive, ISSUE), toldIn(archive, 'baishan-2023-05')]).toEqual([[], []]);
  });

  it('has no such section where there is nothing to tell', () => {
    const quiet = archiveOf(FROZEN);
    expect(composeIssue(quiet, get(quiet.issues, NEXT)).sections.map(({ title }) => title)).not.toContain(
      '勘误',
    );
  });
});

describe('an issue that quotes what an earlier one printed', () => {
  const archive = archiveOf(CORRECTED);
  const frozen = composeFrozen(archive, get(archive.issues, NEXT), '2023-06-08');
  const view = frozenView(frozen);

  it('leaves those numbers to the earlier issue when it is frozen itself', () => {
    const runs = JSON.stringify(view)
      .match(/\{[^{}]*"text":"(?:20个|60\.6%)"[^{}]*\}/g)
      ?.map((run) => JSON.parse(run));
    expect(runs).toMatchObject([
      { id: STARTED, issue: ISSUE, address: `/issues/${ISSUE}/figures/#${STARTED}` },
      { id: RATE, issue: ISSUE, address: `/issues/${ISSUE}/figures/#${RATE}` },
    ]);
    expect(listPrinted(view).map(({ id }) => id)).not.toContain(STARTED);
    expect(frozen.claims.map(({ id }) => id)).not.toContain(STARTED);
  });

  it('is verified as it was frozen', () => {
    const both = { ...CORRECTED, ...freezeTrial(CORRECTED, NEXT, '2023-06-08') };
    const reopened = archiveOf(both);
    const own = reopened.frozen.find((one) => one.issue === NEXT) as Frozen;
    expect(verifyIssued(trialRoot(both), reopened, own)).toEqual([]);
  });

  it('leads from its single file to the site for them, and inside the file for its own', () => {
    const file = drawIssueFile(view, { base: '/', styles: '', rows: frozen });
    expect(file).toContain(`href="https://trial.example/issues/${ISSUE}/figures/#${STARTED}"`);
    expect(file).not.toContain(`href="#${STARTED}"`);
    const [first] = listPrinted(view);
    expect(file).toContain(`href="#${first?.id}"`);
  });
});
