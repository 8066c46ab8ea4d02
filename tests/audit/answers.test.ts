import { describe, expect, it } from 'vitest';
import { applyAnswers, checkAnswers } from '../../src/audit/apply-answers.ts';
import { auditArchive } from '../../src/audit/audit-archive.ts';
import { publishFindings } from '../../src/exports/findings-json.ts';
import type { Answer } from '../../src/model/finding.ts';
import { knownBy } from '../../src/model/known-by.ts';
import { archiveOf, type Changes, FILES, problemsOf, returned } from '../reading/trial-site.ts';
import { auditable, told } from './archive.ts';

const AT = { file: 'content/answers/tonghua.yaml', line: 2, column: 3, width: 5 };
const findings = auditArchive(auditable([told('计划实施项目数', '33个'), told('开工项目数', '34个')]));
const id = findings[0]?.id ?? '';

const answer = (finding: string, more: Partial<Answer> = {}): Answer => ({
  id: finding,
  fields: {},
  verdict: '已解释',
  values: ['33个', '34个'],
  text: '年中追加的项目没有并入计划。',
  by: '项目中心',
  date: '2024-03-01',
  at: AT,
  ...more,
});

describe('an answer', () => {
  it('is shown beside its finding', () => {
    expect(checkAnswers(findings, [answer(id)])).toEqual([]);
    expect(applyAnswers(findings, [answer(id)])[0]?.answer).toEqual({
      verdict: '已解释',
      text: '年中追加的项目没有并入计划。',
      by: '项目中心',
      date: '2024-03-01',
    });
  });

  it('to a finding that is no longer there is a problem', () => {
    const lost = [answer('part-larger.gone')];
    expect(applyAnswers(findings, lost)).toEqual(findings);
    expect(checkAnswers(findings, lost)).toEqual([
      {
        rule: 'audit-answer-applies',
        at: AT,
        message: expect.stringContaining('part-larger.gone'),
        cure: expect.stringContaining('删去'),
      },
    ]);
  });

  it('to values that have changed since is a problem, and is not shown', () => {
    const old = [answer(id, { values: ['33个', '35个'] })];
    expect(applyAnswers(findings, old)).toEqual(findings);
    expect(checkAnswers(findings, old)).toMatchObject([
      {
        message: '这条答复针对的是 33个、35个，核对结果现在对照的是 34个、33个。',
        cure: expect.stringContaining("针对: ['34个', '33个']"),
      },
    ]);
  });

  it('is given once', () => {
    const second = answer(id, { verdict: '存疑', at: { ...AT, line: 7 } });
    expect(checkAnswers(findings, [answer(id), second]).map(({ at }) => at.line)).toEqual([7]);
  });
});

describe('the answers of a content folder', () => {
  const PLAN = '陈述:\n  计划实施项目数: 33个\n  开工项目数: 34个\n';
  const written = (finding: string, values: string): Changes => ({
    [FILES.countyReturn]: returned(PLAN),
    'content/answers/tonghua.yaml': `${finding}:\n  结论: 存疑\n  针对: ${values}\n  说明: 等报送单位写明。\n  答复: 县项目中心\n  日期: 2023-06-01\n`,
  });
  const [open] = auditArchive(archiveOf({ [FILES.countyReturn]: returned(PLAN) }));

  it('are read, and stand beside the finding', () => {
    const archive = archiveOf(written(open?.id ?? '', '[34个, 33个]'));
    expect(auditArchive(archive)[0]?.answer).toMatchObject({ verdict: '存疑', by: '县项目中心' });
  });

  it('are not known before their day', () => {
    const archive = archiveOf(written(open?.id ?? '', '[34个, 33个]'));
    expect(auditArchive(knownBy(archive, '2023-05-31')).map(({ answer }) => answer)).toEqual([undefined]);
  });

  it('that no finding waits for are told with file, line and cure', () => {
    expect(problemsOf(written('part-larger.00000000', '[34个]'))).toMatchInlineSnapshot(`
      "content/answers/tonghua.yaml:1:1  错误  audit-answer-applies
        part-larger.00000000:
        ^^^^^^^^^^^^^^^^^^^^
        没有编号为“part-larger.00000000”的核对结果：它所依据的陈述已经改动或撤下，这条答复不再适用。
        改法：删去这条答复；核对结果换了编号的，看过新的结果以后按新编号重写。"
    `);
    expect(problemsOf(written(open?.id ?? '', '[34个, 32个]'))).toMatchInlineSnapshot(`
      "content/answers/tonghua.yaml:3:9  错误  audit-answer-applies
        针对: [34个, 32个]
              ^^^^^^^^^^^^
        这条答复针对的是 34个、32个，核对结果现在对照的是 34个、33个。
        改法：看过新的结果；答复仍然成立，就写成  针对: ['34个', '33个']"
    `);
    expect(problemsOf(written('Part', '[34个]'))).toMatchInlineSnapshot(`
      "content/answers/tonghua.yaml:1:1  错误  slug-plain
        Part:
        ^^^^
        “Part”不是核对结果的编号。
        改法：照“数据核对”页上那一条末尾的编号写。"
    `);
  });
});

describe('findings.json', () => {
  it('has the agreed rows and nothing else', () => {
    expect(publishFindings(findings)).toEqual([
      {
        id,
        rule: 'part-larger',
        state: '冲突',
        places: ['jian'],
        claims: findings[0]?.claims,
        values: ['34个', '33个'],
        working: '34个 > 33个',
      },
    ]);
    const [row] = publishFindings(applyAnswers(findings, [answer(id)]));
    expect(Object.keys(row ?? {})).toEqual([
      'id',
      'rule',
      'state',
      'places',
      'claims',
      'values',
      'working',
      'answer',
    ]);
  });
});
