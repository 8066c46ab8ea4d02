import { describe, expect, it } from 'vitest';
import { applyAnswers } from '../../src/audit/apply-answers.ts';
import { auditArchive } from '../../src/audit/audit-archive.ts';
import { publishFindings } from '../../src/exports/findings-json.ts';
import type { Answer } from '../../src/model/finding.ts';
import { auditable, told } from './archive.ts';

const AT = { file: 'content/audit/answers.yaml', line: 2, column: 3, width: 5 };
const findings = auditArchive(auditable([told('计划实施项目数', '33个'), told('开工项目数', '34个')]));
const id = findings[0]?.id ?? '';

const answer = (finding: string, more: Partial<Answer> = {}): Answer => ({
  finding,
  verdict: '已解释',
  text: '年中追加的项目没有并入计划。',
  by: '项目中心',
  date: '2024-03-01',
  at: AT,
  ...more,
});

describe('an answer', () => {
  it('is shown beside its finding', () => {
    const { findings: answered, problems } = applyAnswers(findings, [answer(id)]);
    expect(problems).toEqual([]);
    expect(answered[0]?.answer).toEqual({
      verdict: '已解释',
      text: '年中追加的项目没有并入计划。',
      by: '项目中心',
      date: '2024-03-01',
    });
  });

  it('to a finding that is no longer there is a problem', () => {
    const { findings: answered, problems } = applyAnswers(findings, [answer('part-larger.gone')]);
    expect(answered).toEqual(findings);
    expect(problems).toEqual([
      {
        rule: 'audit-answer-applies',
        at: AT,
        message: expect.stringContaining('part-larger.gone'),
        cure: expect.stringContaining('删去'),
      },
    ]);
  });

  it('is given once', () => {
    const { findings: answered, problems } = applyAnswers(findings, [
      answer(id),
      answer(id, { verdict: '存疑', at: { ...AT, line: 7 } }),
    ]);
    expect(answered[0]?.answer?.verdict).toBe('已解释');
    expect(problems.map(({ at }) => at.line)).toEqual([7]);
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
    const [row] = publishFindings(applyAnswers(findings, [answer(id)]).findings);
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
