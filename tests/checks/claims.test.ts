import { describe, expect, it } from 'vitest';
import { FILES, problemsOf, returned, stating } from '../reading/trial-site.ts';

describe('two claims that are one and the same', () => {
  it('in one list', () => {
    expect(problemsOf(stating('开工项目数:\n    - 20个\n    - 21个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:7:7  错误  claim-unique
        - 21个
          ^^^^
        与 content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6 的陈述对象、指标、口径、批次、期间、截至、性质和来源都相同。
        改法：写明它们真正的区别（口径、期间、截至 …）；确实没有区别又都要保留，就各加一个“编号”。"
    `);
  });

  it('in two groups', () => {
    const text = returned('分组:\n  - 陈述:\n      开工项目数: 20个\n  - 陈述:\n      开工项目数: 20个');
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:8:19  错误  claim-unique
        开工项目数: 20个
                    ^^^^
        与 content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6 的陈述对象、指标、口径、批次、期间、截至、性质和来源都相同。
        改法：写明它们真正的区别（口径、期间、截至 …）；确实没有区别又都要保留，就各加一个“编号”。"
    `);
  });

  it('in the returns of two places', () => {
    const text = returned('项目:\n  anyu:\n    总投资: 6.5亿元');
    expect(problemsOf({ [FILES.cityReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:9:13  错误  claim-unique
        总投资: 6.2亿元
                ^^^^^^^
        与 content/cities/tonghua/returns/2023-04.yaml:6 的陈述对象、指标、口径、批次、期间、截至、性质和来源都相同。
        改法：写明它们真正的区别（口径、期间、截至 …）；确实没有区别又都要保留，就各加一个“编号”。"
    `);
  });

  it('under a name and under its alias', () => {
    expect(problemsOf(stating('开工项目数: 20个\n  started-projects: 21个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:21  错误  claim-unique
        started-projects: 21个
                          ^^^^
        与 content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5 的陈述对象、指标、口径、批次、期间、截至、性质和来源都相同。
        改法：写明它们真正的区别（口径、期间、截至 …）；确实没有区别又都要保留，就各加一个“编号”。"
    `);
  });

  it.each([
    '口径: 亿元以上',
    '批次: 另一批',
    '期间: 2022',
    '截至: 2023-04-中旬',
    '性质: 目标',
    '编号: 第二处',
  ])('are told apart by %s', (line) => {
    expect(problemsOf(stating(`开工项目数:\n    - 20个\n    - 值: 21个\n      ${line}`))).toBe('');
  });

  it.each(['说明: 另一段。', '印作: 二十一个', '来源位置: 通化县：打造引擎，第 3 段'])(
    'are not told apart by %s',
    (line) => {
      expect(problemsOf(stating(`开工项目数:\n    - 20个\n    - 值: 21个\n      ${line}`))).toContain(
        'claim-unique',
      );
    },
  );
});
