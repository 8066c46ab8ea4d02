import { describe, expect, it } from 'vitest';
import { archiveOf, FILES, issue, problemsOf, TRIAL } from './trial-site.ts';

const card = (prose: string) => ({ [FILES.project]: TRIAL[FILES.project]?.replace('主体大多完工。', prose) });
const words = (prose: string) => ({ [FILES.issue]: issue(1, 1, `## 总体情况\n\n${prose}\n`) });

describe("in a record's prose", () => {
  it('a typed number', () => {
    expect(problemsOf(card('开工20个，总投资31,483万元。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:5  错误  prose-numbers-bound
        开工20个，总投资31,483万元。
            ^^
        正文里直接写了数字“20”。
        改法：数字写成报送里的一条陈述；这里只写文字。

      content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:17  错误  prose-numbers-bound
        开工20个，总投资31,483万元。
                        ^^^^^^
        正文里直接写了数字“31,483”。
        改法：数字写成报送里的一条陈述；这里只写文字。"
    `);
  });

  it('a number typed in full-width digits, in bold or in a heading', () => {
    expect(problemsOf(card('## 第２期\n\n已有**３户**入驻。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:6  错误  prose-numbers-bound
        ## 第２期
             ^^
        正文里直接写了数字“２”。
        改法：数字写成报送里的一条陈述；这里只写文字。

      content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:12:7  错误  prose-numbers-bound
        已有**３户**入驻。
              ^^
        正文里直接写了数字“３”。
        改法：数字写成报送里的一条陈述；这里只写文字。"
    `);
  });

  it('“less than” before a number', () => {
    expect(problemsOf(card('规模<5000万元的除外。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:5  错误  prose-numbers-bound
        规模<5000万元的除外。
            ^^^^^
        正文里写了“<”，后面又直接写了数字“5000”。
        改法：“小于”写成低于、不足；数字写成报送里的一条陈述；这里只写文字。"
    `);
  });

  it('braces around a number', () => {
    expect(problemsOf(card('总投资{31,483万元}。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:7  错误  prose-numbers-bound
        总投资{31,483万元}。
              ^^^^^^^
        正文里写了“{”，后面又直接写了数字“31,483”。
        改法：不用花括号；数字写成报送里的一条陈述；这里只写文字。"
    `);
  });

  it('a tag of HTML', () => {
    expect(problemsOf(card('<script>alert()</script>'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  prose-grammar
        <script>alert()</script>
        ^^^^^^^^^^^^^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('a picture', () => {
    expect(problemsOf(card('![工地](gongdi.jpg)'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  prose-grammar
        ![工地](gongdi.jpg)
        ^^^^^^^^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('a link out of the site', () => {
    expect(problemsOf(card('见[网站](https://example.org/)。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:3  错误  prose-grammar
        见[网站](https://example.org/)。
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('a link inside bold text, which would be lost', () => {
    expect(problemsOf(card('见**通化县[项目](地区:通化县)一览**。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:3  错误  prose-grammar
        见**通化县[项目](地区:通化县)一览**。
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('stars that do not make bold text', () => {
    expect(problemsOf(card('**主体（动力站）**已完工。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  prose-grammar
        **主体（动力站）**已完工。
        ^^
        这里的星号没有配成加粗，会照样印出来。
        改法：去掉星号；要加粗，让星号里外都紧挨汉字，标点和链接放在星号外面。"
    `);
  });

  it('lists nested beyond all sense', () => {
    expect(problemsOf(card('- '.repeat(5000)))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  prose-grammar
        - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ...
        ^
        这一行的列表或引用嵌套得太深。
        改法：正文只用段落和一层列表；检查是不是粘贴错了内容。"
    `);
  });

  it('two lines of one paragraph are one, a hard break or not', () => {
    const { projects } = archiveOf(card('主体大多\n完工，  \n其余在建。'));
    expect(projects[0]?.prose).toMatchObject([
      { kind: 'paragraph', inlines: [{ text: '主体大多完工，' }, { text: '其余在建。' }] },
    ]);
  });
});

describe("in an issue's prose", () => {
  it('a typed number', () => {
    expect(problemsOf(words('开工20个项目。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:5  错误  prose-numbers-bound
        开工20个项目。
            ^^
        正文里直接写了数字“20”。
        改法：数字写成 <数 指标="…" 地区="…"/>，就会从记录里取。"
    `);
  });

  it('“less than” before a number', () => {
    expect(problemsOf(words('总投资<5000万元的项目。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-grammar
        总投资<5000万元的项目。
              ^
        正文里的“<”被当成了网页标签。
        改法：“小于”写成文字（低于、不足）；要印数字，写成 <数 指标="开工率" 地区="集安市"/>。"
    `);
  });

  it('braces around a number', () => {
    expect(problemsOf(words('总投资{31,483万元}。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-grammar
        总投资{31,483万元}。
              ^
        正文里的“{”被当成了表达式。
        改法：不用花括号；要印数字，写成 <数 指标="开工率" 地区="集安市"/>。"
    `);
  });

  it('a brace that is not closed', () => {
    expect(problemsOf(words('总投资{31'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-grammar
        总投资{31
              ^
        正文里的“{”被当成了表达式。
        改法：不用花括号；要印数字，写成 <数 指标="开工率" 地区="集安市"/>。"
    `);
  });

  it('an expression', () => {
    expect(problemsOf(words('今天是{new Date()}。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-grammar
        今天是{new Date()}。
              ^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('an import', () => {
    expect(problemsOf({ [FILES.issue]: issue(1, 1, "import fs from 'node:fs'\n") })).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:13:1  错误  prose-grammar
        import fs from 'node:fs'
        ^^^^^^^^^^^^^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('a tag of the site that is not closed', () => {
    expect(problemsOf(words('开工率<数 指标="开工率">。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-grammar
        开工率<数 指标="开工率">。
              ^^^
        <数> 没有写完整。
        改法：写成 <数 指标="开工率" 地区="集安市"/>，以 /> 结束。"
    `);
  });

  it('a table that is not closed', () => {
    expect(problemsOf(words('<表 名称="各地对比">'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:1  错误  prose-grammar
        <表 名称="各地对比">
        ^^^
        <表> 没有写完整。
        改法：写成 <表 名称="…"/>，以 /> 结束。"
    `);
  });

  it('a chart without its name', () => {
    expect(problemsOf(words('<图/>'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:1  错误  prose-grammar
        <图/>
        ^^^^^
        <图> 没有写名称。
        改法：写成 <图 名称="…"/>，名称就是它的标题。"
    `);
  });

  it('a number without its indicator', () => {
    expect(problemsOf(words('开工率<数 地区="通化县"/>。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-number
        开工率<数 地区="通化县"/>。
              ^^^^^^^^^^^^^^^^^^^
        <数> 没有写指标。
        改法：写成 <数 指标="开工率" 地区="集安市"/>；可加 项目 行动 口径 批次 期间，取 写 推算 或 印作。"
    `);
  });

  it('a number with something that numbers do not have', () => {
    expect(problemsOf(words('开工率<数 指标="开工率" 县="通化县"/>。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-number
        开工率<数 指标="开工率" 县="通化县"/>。
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        <数> 没有“县”这一项。
        改法：写成 <数 指标="开工率" 地区="集安市"/>；可加 项目 行动 口径 批次 期间，取 写 推算 或 印作。"
    `);
  });

  it('a number in a form that there is not', () => {
    expect(problemsOf(words('开工率<数 指标="开工率" 取="估算"/>。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-number
        开工率<数 指标="开工率" 取="估算"/>。
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        <数> 的“取”不能是“估算”。
        改法：写成 <数 指标="开工率" 地区="集安市"/>；可加 项目 行动 口径 批次 期间，取 写 推算 或 印作。"
    `);
  });

  it('a number of a period that is no date', () => {
    expect(problemsOf(words('开工率<数 指标="开工率" 期间="2023.10"/>。'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:7  错误  prose-number
        开工率<数 指标="开工率" 期间="2023.10"/>。
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        <数> 的期间“2023.10”不是能认出的日期。
        改法：写成 <数 指标="开工率" 地区="集安市"/>；可加 项目 行动 口径 批次 期间，取 写 推算 或 印作。"
    `);
  });

  it('the period of a number is found however it was written', () => {
    const { issues } = archiveOf(words('开工率<数 指标="开工率" 期间="2023-04"/>。'));
    expect(JSON.stringify(issues[0]?.sections)).toContain('"period":"2023年4月"');
  });

  it('a heading that is no section', () => {
    expect(
      problemsOf({ [FILES.issue]: issue(1, 1, '## 总体情形\n\n字。\n\n## constructor\n\n字。\n') }),
    ).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:13:1  错误  section-known
        ## 总体情形
        ^^^^^^^^^^^
        简报没有“总体情形”这一节。是不是 总体情况？
        改法：写成其中之一：总体情况 各县（市、区）对比 重点项目进展 存在问题 下一步工作 附表 数据来源

      content/issues/tonghua-2023-04/issue.mdx:17:1  错误  section-known
        ## constructor
        ^^^^^^^^^^^^^^
        简报没有“constructor”这一节。
        改法：写成其中之一：总体情况 各县（市、区）对比 重点项目进展 存在问题 下一步工作 附表 数据来源"
    `);
  });
});

describe('a link or a number that names what is not there', () => {
  it('is told, whatever it names', () => {
    const prose =
      '<数 指标="开工绿" 地区="通花县"/>[甲](项目:anyuu)[乙](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行动:kaigon)';
    expect(problemsOf(words(prose))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:1  错误  indicator-exists
        <数 指标="开工绿" 地区="通花县"/>[甲](项目:anyuu)[乙](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行...
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        没有名为“开工绿”的指标。是不是 开工率？
        改法：写成 开工率；若确是新指标，先写进 content/indicators/。

      content/issues/tonghua-2023-04/issue.mdx:15:1  错误  place-exists
        <数 指标="开工绿" 地区="通花县"/>[甲](项目:anyuu)[乙](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行...
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        没有名为“通花县”的地区。是不是 通化县？
        改法：写成 通化县；若确是新地区，先运行  npm run new -- place

      content/issues/tonghua-2023-04/issue.mdx:15:34  错误  project-exists
        <数 指标="开工绿" 地区="通花县"/>[甲](项目:anyuu)[乙](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行...
                                         ^^^^^^^^^^^^^^^^
        没有编号为“anyuu”的项目。是不是 anyu？
        改法：写成 projects/ 里的文件名（不带 .md）；若确是新项目，先运行  npm run new -- project

      content/issues/tonghua-2023-04/issue.mdx:15:50  错误  place-exists
        ..."开工绿" 地区="通花县"/>[甲](项目:anyuu)[乙](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行动:kaigon)
                                                   ^^^^^^^^^^^^^^^^^
        没有名为“通花县”的地区。是不是 通化县？
        改法：写成 通化县；若确是新地区，先运行  npm run new -- place

      content/issues/tonghua-2023-04/issue.mdx:15:67  错误  source-exists
        ...花县"/>[甲](项目:anyuu)[乙](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行动:kaigon)
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
        没有编号为“tonghua-2023-05”的来源。是不是 tonghua-2023-04？
        改法：写成 tonghua-2023-04；若确是新来源，先在 content/sources/ 里建立 tonghua-2023-05.yaml。

      content/issues/tonghua-2023-04/issue.mdx:15:93  错误  campaign-exists
        ...](地区:通花县)[丙](来源:tonghua-2023-05)[丁](行动:kaigon)
                                                   ^^^^^^^^^^^^^^^^^
        没有编号为“kaigon”的攻坚行动。是不是 kaigong？
        改法：写成 campaigns/ 里的文件名（不带 .md）；若确是新的，先运行  npm run new -- campaign"
    `);
  });

  it('is told in a record as well', () => {
    expect(problemsOf(card('见[甲](项目:anyuu)。'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:3  错误  project-exists
        见[甲](项目:anyuu)。
          ^^^^^^^^^^^^^^^^
        没有编号为“anyuu”的项目。是不是 anyu？
        改法：写成 projects/ 里的文件名（不带 .md）；若确是新项目，先运行  npm run new -- project"
    `);
  });

  it('with an address that is badly encoded', () => {
    expect(problemsOf(words('[甲](地区:%E4%zz)'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:1  错误  place-exists
        [甲](地区:%E4%zz)
        ^^^^^^^^^^^^^^^^^
        没有名为“%E4%zz”的地区。
        改法：若确是新地区，先运行  npm run new -- place"
    `);
  });

  it('with a scheme that is a word of JavaScript', () => {
    expect(problemsOf(words('[甲](constructor:x)'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:1  错误  prose-grammar
        [甲](constructor:x)
        ^^^^^^^^^^^^^^^^^^^
        正文里不能用这种写法（代码、图片、网页标签、表达式、引入语句都不行）。
        改法：正文只用段落、列表、加粗、[名称](地区:集安市) 这样的链接，以及 <数/> <表/> <图/>。"
    `);
  });

  it('with a number in its words that is not part of the name', () => {
    expect(problemsOf(words('[33个项目](地区:通化县)'))).toMatchInlineSnapshot(`
      "content/issues/tonghua-2023-04/issue.mdx:15:1  错误  link-named
        [33个项目](地区:通化县)
        ^^^^^^^^^^^^^^^^^^^^^^^
        链接的文字“33个项目”里有数字，又不是这份记录的名称。
        改法：方括号里写记录的名称、简称或别名；别的数字写成报送里的一条陈述。"
    `);
  });

  it('but a number that is part of the name may stand', () => {
    const project = TRIAL[FILES.project]?.replace('名称: 安宇基地', '名称: 3号基地');
    expect(problemsOf({ ...words('[3号基地](项目:anyu)'), [FILES.project]: project })).toBe('');
  });
});
