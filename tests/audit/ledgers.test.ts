import { describe, expect, it } from 'vitest';
import { dutyComplete } from '../../src/audit/rules/duty-complete.ts';
import { ledgerCount } from '../../src/audit/rules/ledger-count.ts';
import type { Mechanism } from '../../src/model/mechanism.ts';
import type { Return } from '../../src/model/records.ts';
import { auditable, project, told } from './archive.ts';
import { countsOf, saidBy, workingsOf } from './sentences.ts';

const AT = { file: 'content/trial.yaml', line: 1, column: 1, width: 1 };
const RETURN: Return = {
  id: 'jian/2023-04',
  at: AT,
  fields: {},
  place: 'jian',
  period: { text: '2023年4月', start: '2023-04-01', end: '2023-04-30' },
  revision: 1,
  source: 'paper',
  received: '2023-05-01',
  complete: true,
};
const PROJECTS = ['甲', '乙', '丙'].map((name, index) => project(`p${index}`, name));
const of = (index: number) => ({ about: `project:p${index}` });

describe('a list of projects that is complete', () => {
  const listed = (planned: string, started: string, total: string, complete = true) =>
    auditable(
      [
        told('计划实施项目数', planned),
        told('开工项目数', started),
        told('总投资', total),
        ...PROJECTS.flatMap((_, index) => [
          told('阶段', index === 0 ? '前期' : '在建', of(index)),
          told('总投资', `${index + 1}.5亿元`, of(index)),
        ]),
      ],
      { projects: PROJECTS, returns: [{ ...RETURN, complete }] },
    );

  it('agrees with the counts and the total that were reported', () => {
    expect(countsOf(ledgerCount, listed('3个', '2个', '7.5亿元'))).toEqual({ compared: 3, agreed: 3 });
  });

  it('contradicts each of them that is another', () => {
    expect(saidBy(ledgerCount, listed('4个', '3个', '9亿元'))).toEqual([
      '冲突｜集安市报出的“计划实施项目数”是4个，写明完整的台账里是3个，两者不符。',
      '冲突｜集安市报出的“开工项目数”是3个，写明完整的台账里是2个，两者不符。',
      '冲突｜集安市报出的“总投资”是9亿元，写明完整的台账里是7.5亿元，两者不符。',
    ]);
    expect(workingsOf(ledgerCount, listed('3个', '2个', '9亿元'))).toEqual(['台账 7.5亿元 ≠ 9亿元']);
  });

  it('is nothing to compare with where the return does not say that it is complete', () => {
    expect(countsOf(ledgerCount, listed('4个', '3个', '9亿元', false))).toEqual({ compared: 0, agreed: 0 });
  });

  it('says nothing of starts while a project has no stage', () => {
    const archive = auditable([told('开工项目数', '3个'), told('总投资', '1亿元', of(0))], {
      projects: PROJECTS,
      returns: [RETURN],
    });
    expect(countsOf(ledgerCount, archive)).toEqual({ compared: 0, agreed: 0 });
  });
});

describe('the duties of a project', () => {
  const FOUR: Mechanism = {
    id: 'four',
    at: AT,
    fields: {},
    name: '四个一',
    stage: '包保',
    aliases: [],
    summary: '',
    uses: [{ place: 'jian', source: 'paper', locator: '', at: AT, duties: ['服务举措', '阶段'] }],
    prose: [],
  };
  const with2 = (...claims: ReturnType<typeof told>[]) =>
    auditable(claims, { projects: PROJECTS, mechanisms: [FOUR] });

  it('are complete when all that the place asks for are there', () => {
    const archive = with2(told('服务举措', '副市长', of(0)), told('阶段', '在建', of(0)));
    expect(countsOf(dutyComplete, archive)).toEqual({ compared: 1, agreed: 1 });
  });

  it('lack what the place asks for and nobody reported', () => {
    expect(saidBy(dutyComplete, with2(told('服务举措', '副市长', of(0))))).toEqual([
      '缺项｜甲报了副市长，按当地的定义还缺“阶段”。',
    ]);
  });

  it('are not asked after where a source prints none of them', () => {
    expect(countsOf(dutyComplete, with2())).toEqual({ compared: 0, agreed: 0 });
  });
});
