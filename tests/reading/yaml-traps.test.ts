import { describe, expect, it } from 'vitest';
import { FILES, problemsOf, returned, stating, TRIAL } from './trial-site.ts';

const PROJECT = TRIAL[FILES.project] ?? '';

/** The trial project with another summary. */
const summed = (summary: string) => ({
  [FILES.project]: PROJECT.replace('通化县的生物制品生产基地。', summary),
});

describe('a full-width colon', () => {
  it('between a key and its value', () => {
    expect(problemsOf(stating('开工项目数：20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:3  错误  yaml-colon
        开工项目数：20个
        ^^^^^^^^^^^^^^^^
        “开工项目数：20个”里有全角冒号，后面的内容没有被当成值。
        改法：把“：”改成半角“: ”（冒号后空一格）。"
    `);
  });

  it('between one key of several and its value', () => {
    expect(problemsOf(stating('计划实施项目数: 33个\n  开工项目数：20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:3  错误  yaml-colon
        开工项目数：20个
        ^^^^^^^^^^^^^^^^
        “开工项目数：20个”里有全角冒号，后面的内容没有被当成值。
        改法：把“：”改成半角“: ”（冒号后空一格）。"
    `);
  });

  it('in a line that is indented under a value, and so folds into it', () => {
    expect(problemsOf(stating('计划实施项目数: 33个\n    开工率：60.6%'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:19  错误  yaml-one-line
        计划实施项目数: 33个
                        ^^^^
        下一行“开工率：60.6%”并进了这个值里。
        改法：把“：”改成半角“: ”，并与上一行的键对齐。"
    `);
  });

  it('in every line of a file', () => {
    const text = '来源：tonghua-2023-04\n收到：2023-05-06\n';
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:1:1  错误  yaml-colon
        来源：tonghua-2023-04
        ^^^^^^^^^^^^^^^^^^^^^
        “来源：tonghua-2023-04”里有全角冒号，后面的内容没有被当成值。
        改法：把“：”改成半角“: ”（冒号后空一格）。

      content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:2:1  错误  yaml-colon
        收到：2023-05-06
        ^^^^^^^^^^^^^^^^
        “收到：2023-05-06”里有全角冒号，后面的内容没有被当成值。
        改法：把“：”改成半角“: ”（冒号后空一格）。"
    `);
  });

  it('is nothing but punctuation inside a sentence', () => {
    expect(problemsOf(summed('基地：通化县的生物制品。'))).toBe('');
  });
});

describe('a value that YAML reads otherwise', () => {
  it('a hash sign after a space begins a comment', () => {
    expect(
      problemsOf({ [FILES.project]: PROJECT.replace('安宇生物制品生产基地建设项目', '通钢 #3号焦炉') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:2:7  错误  yaml-comment
        名称: 通钢 #3号焦炉
              ^^^^
        “通钢”后面的“#3号焦炉”被当成了注释，没有读进来。
        改法：给整个值加引号；若确实是注释，在 # 后空一格。"
    `);
  });

  it('a flow map cuts a number at its comma', () => {
    expect(problemsOf(stating('总投资: {值: 31,483万元}'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  yaml-block
        总投资: {值: 31,483万元}
                ^^^^^^^^^^^^^^^^
        这里用了花括号 {…}，遇到逗号会把数字切断（31,483万元 会变成两段）。
        改法：改成换行、缩进的“键: 值”。"
    `);
  });

  it('a leading [', () => {
    expect(problemsOf(summed('[重点] 生产基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-well-formed
        说明: [重点] 生产基地。
              ^^^^^^^^^^^^^^^^^
        值以 [ 开头，这个符号在 YAML 里另有用途。
        改法：给整个值加引号。"
    `);
  });

  it('a [ that is not closed', () => {
    expect(
      problemsOf({ [FILES.city]: TRIAL[FILES.city]?.replace('简称: 通化', '别名: [通化') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/city.md:3:7  错误  yaml-well-formed
        别名: [通化
              ^^^^^
        方括号 [ 没有配对的 ]。
        改法：补上 ]；方括号若是文字的一部分，给整个值加引号。"
    `);
  });

  it('a leading *', () => {
    expect(problemsOf(summed('*生产基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-no-alias
        说明: *生产基地。
              ^^^^^^^^^^^
        这里用了 YAML 的 & 或 *（锚点、别名）。
        改法：把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。"
    `);
  });

  it('a leading @', () => {
    expect(problemsOf(summed('@生产基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-well-formed
        说明: @生产基地。
              ^^^^^^^^^^^
        值以 @ 开头，这个符号在 YAML 里另有用途。
        改法：给整个值加引号。"
    `);
  });

  it('a leading %', () => {
    expect(problemsOf(summed('%生产基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-well-formed
        说明: %生产基地。
              ^^^^^^^^^^^
        值以 % 开头，这个符号在 YAML 里另有用途。
        改法：给整个值加引号。"
    `);
  });

  it('a leading &', () => {
    expect(problemsOf(summed('&生产 基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-no-alias
        说明: &生产 基地。
              ^^^^^^^^^^^^
        这里用了 YAML 的 & 或 *（锚点、别名）。
        改法：把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。"
    `);
  });

  it('a leading !', () => {
    expect(problemsOf(summed('!生产 基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-well-formed
        说明: !生产 基地。
              ^^^^^^^^^^^^
        值以 ! 开头，这个符号在 YAML 里另有用途。
        改法：给整个值加引号。"
    `);
  });

  it('a leading `', () => {
    expect(problemsOf(summed('`生产基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-well-formed
        说明: \`生产基地。
              ^^^^^^^^^^^
        值以 \` 开头，这个符号在 YAML 里另有用途。
        改法：给整个值加引号。"
    `);
  });

  it('a hyphen that stands for nothing', () => {
    expect(problemsOf(stating('开工项目数: -'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:15  错误  yaml-well-formed
        开工项目数: -
                    ^
        值只写了一个“-”。
        改法：没有数就写 未公布、未报送、不适用 或 待核；或者删掉这一行。"
    `);
  });

  it('a quote without its other half', () => {
    expect(problemsOf(stating('总投资: "6.2亿元\n  开工项目数: 20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  yaml-well-formed
        总投资: "6.2亿元
                ^
        引号 " 没有配对的另一半。
        改法：在值的末尾补上同样的引号；引号若是文字的一部分，给整个值换一种引号。"
    `);
  });

  it('two keys in one line', () => {
    expect(problemsOf(stating('总投资: 来源: 6.2亿元'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  yaml-well-formed
        总投资: 来源: 6.2亿元
                ^^
        一行里出现了两个“键: 值”。
        改法：分成两行；若冒号是文字的一部分，给整个值加引号。"
    `);
  });

  it('a sentence over two lines', () => {
    expect(problemsOf(summed('通化县的\n  生产基地。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:8:7  错误  yaml-one-line
        说明: 通化县的
              ^^^^^^^^
        下一行“生产基地。”并进了这个值里。
        改法：与上一行的键对齐；若本来就是一句长话，给整个值加引号。"
    `);
  });

  it('a place that was left to be filled in', () => {
    expect(problemsOf(stating('总投资: …'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  value-filled
        总投资: …
                ^
        这一项还没有填。
        改法：填上内容；来源没有公布的，删掉这一行。"
    `);
  });

  it('but each of these in quotes is plain text', () => {
    for (const sign of ['[重点]', '*', '@', '%', '&', '!', '`', '- ', '#', '{重点}', '重点: '])
      expect(problemsOf(summed(`'${sign}生产基地。'`)), sign).toBe('');
  });
});

describe('what holds the lines together', () => {
  it('a tab as indentation', () => {
    expect(
      problemsOf({ [FILES.countyReturn]: returned('陈述:\n\t开工项目数: 20个') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:1  错误  yaml-well-formed
        开工项目数: 20个
        ^
        缩进用了制表符（Tab）。
        改法：换成空格，每级两个。"
    `);
  });

  it('lines that do not stand in one column', () => {
    const text = returned('陈述:\n   计划实施项目数: 33个\n  开工项目数: 20个');
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:1  错误  yaml-well-formed
        开工项目数: 20个
        ^
        这一行的缩进与上下文对不上。
        改法：与同级的键左对齐，下一级多缩进两个空格。"
    `);
  });

  it('a line too far to the left, after which nothing fits: the first is told', () => {
    const text = returned(
      '分组:\n  - 陈述:\n      开工项目数: 20个\n 坏: 甲\n    口径: 甲\n    批次: 乙\n  - 陈述:\n',
    );
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:7:1  错误  yaml-well-formed
        坏: 甲
        ^
        这一行的缩进与上下文对不上。
        改法：与同级的键左对齐，下一级多缩进两个空格。"
    `);
  });

  it('and what is certainly wrong by itself is told as well', () => {
    const text = returned(
      '陈述:\n   计划实施项目数: 33个\n  开工项目数: 20个\n  开工率：60.6%\n  总投资: @6亿元',
    );
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:1  错误  yaml-well-formed
        开工项目数: 20个
        ^
        这一行的缩进与上下文对不上。
        改法：与同级的键左对齐，下一级多缩进两个空格。

      content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:7:3  错误  yaml-colon
        开工率：60.6%
        ^^^^^^^^^^^^^
        “开工率：60.6%”里有全角冒号，后面的内容没有被当成值。
        改法：把“：”改成半角“: ”（冒号后空一格）。

      content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:8:11  错误  yaml-well-formed
        总投资: @6亿元
                ^^^^^^
        值以 @ 开头，这个符号在 YAML 里另有用途。
        改法：给整个值加引号。"
    `);
  });

  it('a list that is well closed is not blamed for what stands before it', () => {
    const text = TRIAL[FILES.indicators]?.replace(
      '  组: 试用\n  适用: [地区, 攻坚行动]',
      '组: 试用\n  适用: [地区, 攻坚行动]',
    );
    expect(problemsOf({ [FILES.indicators]: text })).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:13:5  错误  yaml-well-formed
        组: 试用
            ^^
        一行里出现了两个“键: 值”。
        改法：分成两行；若冒号是文字的一部分，给整个值加引号。"
    `);
  });

  it('a key that is written twice', () => {
    expect(problemsOf(stating('开工项目数: 20个\n  开工项目数: 21个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:3  错误  yaml-well-formed
        开工项目数: 21个
        ^^^^^^^^^^
        同一个键写了两次。
        改法：删掉其中一个；同一指标有几个数时，写成以“-”开头的列表。"
    `);
  });

  it('a line without a colon', () => {
    expect(problemsOf({ [FILES.countyReturn]: returned('陈述') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:1  错误  yaml-well-formed
        陈述
        ^^^^
        这一行没有冒号，没有被当成“键: 值”。
        改法：写成“键: 值”，冒号用半角，后面空一格；若是上一行的下半句，给上一行整个值加引号。"
    `);
  });

  it('a colon without a key', () => {
    expect(problemsOf({ [FILES.countyReturn]: returned(': 33个') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:1  错误  yaml-key
        : 33个
        ^
        冒号前面没有键。
        改法：每行写成“键: 值”。"
    `);
  });

  it('two documents in one file', () => {
    expect(
      problemsOf({ [FILES.countyReturn]: returned('---\n陈述:\n  开工项目数: 20个') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:1  错误  yaml-one
        ---
        ^^^
        一个文件里有两份 YAML（中间有 ---）。
        改法：拆成两个文件。"
    `);
  });

  it('front matter that is not closed', () => {
    expect(problemsOf({ [FILES.project]: '---\n名称: 安宇\n' })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:1:1  错误  front-matter
        ---
        ^^^
        开头的 --- 没有配对的第二个 ---。
        改法：在记录的各项前后各写一行 ---。"
    `);
  });

  it('front matter that is not there', () => {
    expect(problemsOf({ [FILES.project]: '安宇生物制品生产基地\n' })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:1:1  错误  front-matter
        安宇生物制品生产基地
        ^^^^^^
        文件应当以一行 --- 开头，写上记录的各项，再以一行 --- 结束。
        改法：在记录的各项前后各写一行 ---。"
    `);
  });

  it('front matter in another language than YAML is not run', () => {
    expect(problemsOf({ [FILES.project]: '---js\n{ 名称: process.exit() }\n---\n' })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:1:1  错误  front-matter
        ---js
        ^^^
        文件应当以一行 --- 开头，写上记录的各项，再以一行 --- 结束。
        改法：在记录的各项前后各写一行 ---。"
    `);
  });

  it('an anchor and its alias', () => {
    expect(problemsOf(stating('开工项目数: &a 20个\n  计划实施项目数: *a'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:15  错误  yaml-no-alias
        开工项目数: &a 20个
                    ^^^^^^^
        这里用了 YAML 的 & 或 *（锚点、别名）。
        改法：把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。

      content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:19  错误  yaml-no-alias
        计划实施项目数: *a
                        ^^
        这里用了 YAML 的 & 或 *（锚点、别名）。
        改法：把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。"
    `);
  });

  it('the marks of a merge that was left half done', () => {
    const text = returned(
      '<<<<<<< HEAD\n陈述:\n  开工项目数: 20个\n=======\n陈述:\n  开工项目数: 21个\n>>>>>>> other',
    );
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:1  错误  file-merged
        <<<<<<< HEAD
        ^^^^^^^^^^^^
        这里有两个人的改动没有合并好，文件里留着 <<<<<<<、=======、>>>>>>> 这样的标记。
        改法：留下对的一份，删掉另一份和这三行标记。"
    `);
  });
});
