import { describe, expect, it } from 'vitest';
import { correcting, decided, freezeTrial } from '../freeze/frozen-trial.ts';
import { archiveOf, type Changes, FILES, problemsOf, returned } from '../reading/trial-site.ts';

const FROZEN = freezeTrial();
const STARTED = archiveOf(FROZEN).frozen[0]?.claims.find(
  ({ indicator, text }) => indicator.id === 'started-projects' && text === '20个',
)?.id;
const COUNTED = 'count.issue-projects:tonghua-2023-04';

const problems = (fields: Readonly<Record<string, string | undefined>>, more: Changes = {}): string =>
  problemsOf({ ...FROZEN, ...correcting(fields), ...more });

const REVISED = {
  'content/cities/tonghua/counties/tonghua-xian/returns/2023-04-r2.yaml':
    returned('陈述:\n  开工项目数: 21个'),
};

describe('a correction is to an issue that was signed out', () => {
  it('one to an issue that is not there is told with the nearest one', () => {
    expect(problems({ 期: 'tonghua-2023-05', 数: STARTED })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:1:5  错误  correction-sound
        期: tonghua-2023-05
            ^^^^^^^^^^^^^^^
        没有编号是“tonghua-2023-05”的一期。是不是 tonghua-2023-04？
        改法：写 content/issues/ 下的文件夹名，例如 tonghua-2023-04。"
    `);
  });

  it('one to an issue that is not frozen is told what to change instead', () => {
    expect(problemsOf(correcting({ 数: STARTED }))).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:1:5  错误  correction-sound
        期: tonghua-2023-04
            ^^^^^^^^^^^^^^^
        tonghua-2023-04 还没有签发存档，谈不上勘误。
        改法：直接改记录或编者的话；签发、冻结以后再改，才写勘误。"
    `);
  });
});

describe('a correction of a number', () => {
  it('that the issue printed is well, be it a claim or a figure', () => {
    expect([problems({ 数: STARTED }), problems({ 数: COUNTED })]).toEqual(['', '']);
  });

  it('that the issue did not print is told with the nearest one', () => {
    expect(problems({ 数: 'count.issue-project:tonghua-2023-04' })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:6:5  错误  correction-sound
        数: count.issue-project:tonghua-2023-04
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        tonghua-2023-04 没有印过编号是“count.issue-project:tonghua-2023-04”的数。是不是 count.issue-projects:tonghua-2023-04？
        改法：照抄这一期“印出的数”那一页里的编号。"
    `);
  });

  it('does not say what it should be, for that follows from the records', () => {
    expect(problems({ 数: STARTED, 原文: '总体情况' })).toContain(
      '数据的勘误用“数”指明是哪一个数；改成多少由记录决定，这里不写。',
    );
    expect(problems({})).toContain('数据的勘误用“数”指明是哪一个数');
  });

  it('is not verified while the record still says the same', () => {
    expect(problems({ 数: STARTED, 状态: '已核实', 处理: decided('2023-05-12') })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:3:7  错误  correction-sound
        状态: 已核实
              ^^^^^^
        “已核实”说明这个数有误，记录里的 tonghua-xian.started-projects.sqh7rnot 却还是原来的值。
        改法：先把记录改对（报送写修订），再写 已核实；暂时不改的写 留待修订。"
    `);
  });

  it('is verified once a revision says otherwise, or the record does', () => {
    const verified = { 数: STARTED, 状态: '已核实', 处理: decided('2023-05-12') };
    const changed = { [FILES.countyReturn]: returned('陈述:\n  计划实施项目数: 33个\n  开工项目数: 21个') };
    expect([problems(verified, REVISED), problems(verified, changed)]).toEqual(['', '']);
  });

  it('may be left for later, or rejected, while the record says the same', () => {
    for (const 状态 of ['留待修订', '不予采纳'])
      expect(problems({ 数: STARTED, 状态, 处理: decided('2023-05-12') })).toBe('');
  });
});

describe('a correction of a wording', () => {
  const words = { 类别: '文字', 原文: '用电负荷不足' };

  it('that stands in the issue is well, also across runs and as the title of a section', () => {
    for (const 原文 of ['用电负荷不足', '只有通县公布了开工数', '用电水气热，通县，安宇', '存在问题'])
      expect([原文, problems({ ...words, 原文 })]).toEqual([原文, '']);
  });

  it('that the issue does not have is told where it is typed', () => {
    expect(problems({ ...words, 原文: '用电负荷充足' })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:6:7  错误  correction-sound
        原文: 用电负荷充足
              ^^^^^^^^^^^^
        tonghua-2023-04 里没有“用电负荷充足”这句话。
        改法：照抄印出的一段，不跨过数字。"
    `);
  });

  it('that only catalogues of the issue have is not among what it printed', () => {
    expect(problems({ ...words, 原文: '每个数都注明出处或算法' })).toContain(
      '没有“每个数都注明出处或算法”这句话',
    );
  });

  it('names the wording, not a number', () => {
    const cure = '写上“原文”，已核实的再写“更正”；数有误，类别写 数据。';
    expect(problems({ ...words, 数: STARTED })).toContain(cure);
    expect(problems({ 类别: '文字' })).toContain(cure);
  });

  it('that is verified says what it should be', () => {
    const verified = { ...words, 状态: '已核实', 处理: decided('2023-05-12') };
    expect(problems(verified)).toContain('“已核实”的文字勘误要写明“更正”成什么。');
    expect(problems({ ...verified, 更正: '用电容量不足' })).toBe('');
  });
});

describe('who decided and when is told', () => {
  it('a report before the issue was signed is told with both days', () => {
    expect(problems({ 数: STARTED, 报告: '2023-05-07' })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:5:7  错误  correction-sound
        报告: 2023-05-07
              ^^^^^^^^^^
        报告的日期（2023-05-07）早于签发（2023-05-08）。
        改法：核对日期；签发以前的改动不必写勘误。"
    `);
  });

  it('a decision before the report is told with both days', () => {
    expect(problems({ 数: STARTED, 状态: '不予采纳', 处理: decided('2023-05-09') })).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:8:3  错误  correction-sound
        岗位: 项目中心
        ^^^^^^^^^^^^^^
        处理的日期（2023-05-09）早于报告（2023-05-10）。
        改法：核对两个日期。"
    `);
  });

  it('what is only reported has no decision, and all else has one', () => {
    expect(problems({ 数: STARTED, 处理: decided('2023-05-12') })).toContain(
      '已经有了处理，状态还是“已报告”。',
    );
    expect(problems({ 数: STARTED, 状态: '留待修订' })).toContain(
      '状态是“留待修订”，却没有写谁在哪天处理的。',
    );
  });

  it('the name of a person is refused where a post belongs', () => {
    expect(
      problems({ 数: STARTED, 状态: '不予采纳', 处理: decided('2023-05-12', '张三') }),
    ).toMatchInlineSnapshot(`
      "content/corrections/2023-1.yaml:8:3  错误  post-named
        岗位: 张三
        ^^^^^^^^^^
        “张三”认不出是职务或单位。
        改法：写单位或职务，例如 县发改局、副县长、县发改局副局长；几个之间用顿号；不写姓名和电话。"
    `);
  });

  it('a number typed into the reason is refused', () => {
    expect(problems({ 数: STARTED, 理由: '应为21个。' })).toContain('“理由”里直接写了数字“21”。');
  });
});
