import { describe, expect, it } from 'vitest';
import { card, FILES, indicator, problemsOf, returned, stating, TRIAL } from '../reading/trial-site.ts';

const PROJECT = TRIAL[FILES.project] ?? '';
const PROBLEM = TRIAL[FILES.problem] ?? '';
const CAMPAIGN = TRIAL[FILES.campaign] ?? '';

it('the trial site has nothing wrong', () => {
  expect(problemsOf({})).toBe('');
});

describe('a place that is not there', () => {
  it('is told with the nearest that is, letter for letter as the design has it', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('地区: 通化县', '地区: 通花县') })).toBe(
      `content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:7:7  错误  place-exists
  地区: 通花县
        ^^^^^^
  没有名为“通花县”的地区。是不是 通化县？
  改法：写成 通化县；若确是新地区，先运行  npm run new -- place`,
    );
  });

  it('is told without a guess where none is near', () => {
    expect(
      problemsOf({ [FILES.problem]: PROBLEM.replace('地区: 通化县', '地区: 长春市朝阳区') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:4:7  错误  place-exists
        地区: 长春市朝阳区
              ^^^^^^^^^^^^
        没有名为“长春市朝阳区”的地区。
        改法：若确是新地区，先运行  npm run new -- place"
    `);
  });

  it('is told of a campaign and of a mechanism as well', () => {
    const told = problemsOf({
      [FILES.campaign]: CAMPAIGN.replace('地区: 通化市', '地区: 通化'),
      [FILES.mechanism]: TRIAL[FILES.mechanism]?.replace('地区: 通化县', '地区: 通花县'),
    });
    expect(told).toMatchInlineSnapshot(`
      "content/mechanisms/liangdeng.md:6:5  错误  place-exists
        - 地区: 通花县
          ^^^^^^^^^^^^
        没有名为“通花县”的地区。是不是 通化县？
        改法：写成 通化县；若确是新地区，先运行  npm run new -- place"
    `);
  });

  it('is told of a folder that has returns but no record of its own', () => {
    const told = problemsOf({ 'content/cities/tonghua/counties/jian/returns/2023-04.yaml': returned('') });
    expect(told).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/jian/returns/2023-04.yaml:1:1  错误  place-exists
        来源: tonghua-2023-04
        ^
        文件夹 jian/ 里没有这个地区自己的记录（city.md 或 county.md）。
        改法：先运行  npm run new -- place；若文件夹名写错了，把它改成地区的编号。"
    `);
  });

  it('is told of a county whose city has no record', () => {
    const county = TRIAL[FILES.county]
      ?.replace('通化县', '白山县')
      .replace('简称: 通县', '简称: 白山')
      .replace('上级: 通化市\n', '');
    expect(
      problemsOf({ 'content/cities/baishan/counties/baishan-xian/county.md': county }),
    ).toMatchInlineSnapshot(`
      "content/cities/baishan/counties/baishan-xian/county.md:2:1  错误  place-exists
        名称: 白山县
        ^
        文件夹 baishan/ 里没有这个地区自己的记录（city.md 或 county.md）。
        改法：先运行  npm run new -- place；若文件夹名写错了，把它改成地区的编号。"
    `);
  });

  it('a place is known by its short name and its aliases too', () => {
    for (const name of ['通化', '通化市', '山城'])
      expect(
        problemsOf({
          [FILES.city]: TRIAL[FILES.city]?.replace('级别:', '别名: [山城]\n级别:'),
          [FILES.campaign]: CAMPAIGN.replace('地区: 通化市', `地区: ${name}`),
        }),
      ).toBe('');
  });
});

describe('a parent that is not there', () => {
  it('of a county', () => {
    expect(
      problemsOf({ [FILES.county]: TRIAL[FILES.county]?.replace('上级: 通化市', '上级: 通花市') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/county.md:5:7  错误  parent-exists
        上级: 通花市
              ^^^^^^
        上级“通花市”没有记录。是不是 通化市？
        改法：写成已有记录的名称或编号，或先为上级建立记录。"
    `);
  });

  it('of a campaign', () => {
    expect(
      problemsOf({ [FILES.campaign]: CAMPAIGN.replace('来源:', '上级: kaigon\n来源:') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/campaigns/kaigong.md:5:7  错误  parent-exists
        上级: kaigon
              ^^^^^^
        上级“kaigon”没有记录。是不是 kaigong？
        改法：写成已有记录的名称或编号，或先为上级建立记录。"
    `);
  });

  it('of a city may be the province, which has no record', () => {
    expect(TRIAL[FILES.city]).toContain('上级: 吉林省');
  });
});

describe('a source that is not there', () => {
  it('of a return', () => {
    const text = returned('').replace('tonghua-2023-04', 'tonghua-2023-05');
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:1:7  错误  source-exists
        来源: tonghua-2023-05
              ^^^^^^^^^^^^^^^
        没有编号为“tonghua-2023-05”的来源。是不是 tonghua-2023-04？
        改法：写成 tonghua-2023-04；若确是新来源，先在 content/sources/ 里建立 tonghua-2023-05.yaml。"
    `);
  });

  it('of a single claim', () => {
    expect(problemsOf(stating('开工项目数:\n    值: 20个\n    来源: paper'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:3  错误  source-exists
        开工项目数:
        ^^^^^^^^^^
        没有编号为“paper”的来源。
        改法：先在 content/sources/ 里建立 paper.yaml。"
    `);
  });

  it('of a problem', () => {
    expect(
      problemsOf({ [FILES.problem]: PROBLEM.replace('来源: tonghua-2023-04', '来源: baishan') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:8:7  错误  source-exists
        来源: baishan
              ^^^^^^^
        没有编号为“baishan”的来源。
        改法：先在 content/sources/ 里建立 baishan.yaml。"
    `);
  });
});

describe('a locator that its source does not list', () => {
  it('is told where it stands, once for all the claims that it covers', () => {
    const text = returned('陈述:\n  开工项目数: 20个\n  计划实施项目数: 33个').replace(
      '打造引擎',
      '打造发动机',
    );
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:3:11  错误  locator-exists
        来源位置: 通化县：打造发动机
                  ^^^^^^^^^^^^^^^^^^
        来源“tonghua-2023-04”的篇目里没有“通化县：打造发动机”。是不是 通化县：打造引擎？
        改法：以来源“篇目”里的一项开头，后面可加“，第 3 段”；新的篇目先写进来源的“篇目”。"
    `);
  });

  it('may go on behind an article', () => {
    expect(problemsOf(stating('开工项目数:\n    值: 20个\n    来源位置: 通化县：打造引擎，第 3 段'))).toBe(
      '',
    );
  });
});

describe('a project or campaign that is not there', () => {
  it('in a return, with the nearest that is', () => {
    const text = returned('项目:\n  anyuu:\n    总投资: 6.2亿元\n攻坚行动:\n  kaigon:\n    开工项目数: 5个');
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:3  错误  project-exists
        anyuu:
        ^^^^^
        没有编号为“anyuu”的项目。是不是 anyu？
        改法：写成 anyu；若确是新的，先运行  npm run new -- project

      content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:8:3  错误  campaign-exists
        kaigon:
        ^^^^^^
        没有编号为“kaigon”的攻坚行动。是不是 kaigong？
        改法：写成 kaigong；若确是新的，先运行  npm run new -- campaign"
    `);
  });

  it('of a problem', () => {
    expect(
      problemsOf({ [FILES.problem]: PROBLEM.replace('项目: anyu', '项目: anyi') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/problems/yongdian.md:5:7  错误  project-exists
        项目: anyi
              ^^^^
        没有编号为“anyi”的项目。是不是 anyu？
        改法：写成 projects/ 里的文件名（不带 .md）；若确是新项目，先运行  npm run new -- project"
    `);
  });

  it('related to another', () => {
    const text = PROJECT.replace('说明: 通化县的', '相关项目:\n  - 项目: anyu-2\n说明: 通化县的');
    expect(problemsOf({ [FILES.project]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:9:3  错误  project-exists
        - 项目: anyu-2
        ^^^^^^^^^^^^^^
        没有编号为“anyu-2”的项目。是不是 anyu？
        改法：写成 projects/ 里的文件名（不带 .md）；若确是新项目，先运行  npm run new -- project"
    `);
  });
});

describe('an indicator', () => {
  it('that is misspelt is told with the nearest that is', () => {
    expect(problemsOf(stating('开工顶目数: 20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:3  错误  indicator-exists
        开工顶目数: 20个
        ^^^^^^^^^^
        没有名为“开工顶目数”的指标。是不是 开工项目数？
        改法：写成 开工项目数；若确是新指标，先写进 content/indicators/。"
    `);
  });

  it('that nobody defined is told without a guess', () => {
    expect(problemsOf(stating('绿化覆盖面积: 20亩'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:3  错误  indicator-exists
        绿化覆盖面积: 20亩
        ^^^^^^^^^^^^
        没有名为“绿化覆盖面积”的指标。
        改法：先在 content/indicators/ 里写明它的口径，再使用。"
    `);
  });

  it('that looks like another is told apart from it, and is not guessed at', () => {
    expect(problemsOf(stating('计划总投资: 6.2亿元'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:3  错误  indicator-exists
        计划总投资: 6.2亿元
        ^^^^^^^^^^
        没有名为“计划总投资”的指标。它不是“总投资”：两个口径不同，不能互相代替。
        改法：先在 content/indicators/ 里写明它的口径，再使用。"
    `);
  });

  it('used for what it does not apply to', () => {
    const text = returned('项目:\n  anyu:\n    开工率: 60.6%');
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:5  错误  indicator-applies
        开工率: 60.6%
        ^^^^^^
        指标“开工率”不用于项目（适用：地区）。
        改法：换一个适用于项目的指标，或在口径库里给它的“适用”加上项目。"
    `);
  });

  it('named by a formula and not there', () => {
    const text = TRIAL[FILES.indicators]?.replace('分子: 开工项目数', '分子: 复工项目数');
    expect(problemsOf({ [FILES.indicators]: text })).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:54:5  错误  indicator-exists
        规则: 比率
        ^^^^^^^^^^
        没有名为“复工项目数”的指标。是不是 开工项目数？
        改法：写成 开工项目数；若确是新指标，先写进 content/indicators/。"
    `);
  });

  it('with a unit that nobody knows', () => {
    const text = TRIAL[FILES.indicators]?.replace('单位: 亿元', '单位: 亿美金');
    expect(
      problemsOf({ [FILES.indicators]: text, [FILES.countyReturn]: returned('') }),
    ).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:25:9  错误  unit-fits
        单位: 亿美金
              ^^^^^^
        指标“总投资”的单位“亿美金”认不出。
        改法：写常见单位；新单位先加进 src/model/unit.ts。"
    `);
  });
});

describe('a name that is used twice', () => {
  it('for two places', () => {
    const text = TRIAL[FILES.county]?.replace('名称: 通化县', '名称: 通化市');
    const rest = {
      [FILES.project]: PROJECT.replace('地区: 通化县', '地区: 通县'),
      [FILES.problem]: undefined,
      [FILES.mechanism]: undefined,
      [FILES.event]: undefined,
    };
    expect(problemsOf({ [FILES.county]: text, ...rest })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/county.md:2:7  错误  name-unique
        名称: 通化市
              ^^^^^^
        地区“通化市”已在 content/cities/tonghua/city.md 里用过。
        改法：若是同一个，合并成一份记录；若不是，改一个能区分的名称（项目文件名也要不同）。"
    `);
  });

  it('for two projects of one city', () => {
    const twin = FILES.project.replace('anyu', 'anyu-2');
    expect(problemsOf({ [twin]: PROJECT })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:2:7  错误  name-unique
        名称: 安宇生物制品生产基地建设项目
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        项目“安宇生物制品生产基地建设项目”已在 content/cities/tonghua/counties/tonghua-xian/projects/anyu-2.md 里用过。
        改法：若是同一个，合并成一份记录；若不是，改一个能区分的名称（项目文件名也要不同）。"
    `);
  });

  it('for two files of projects, wherever they lie', () => {
    const twin = 'content/cities/tonghua/projects/anyu.md';
    expect(problemsOf({ [twin]: PROJECT.replace('名称: 安宇生物', '名称: 另一') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:2:7  错误  name-unique
        名称: 安宇生物制品生产基地建设项目
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        项目“anyu”已在 content/cities/tonghua/projects/anyu.md 里用过。
        改法：若是同一个，合并成一份记录；若不是，改一个能区分的名称（项目文件名也要不同）。"
    `);
  });

  it('for an indicator and the alias of another', () => {
    const text = TRIAL[FILES.indicators]?.replace('名称: 开工率', '名称: 开工率\n  别名: [开工项目数]');
    expect(problemsOf({ [FILES.indicators]: text })).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:44:9  错误  name-unique
        名称: 开工率
              ^^^^^^
        指标“开工项目数”已在 content/indicators/trial.yaml 里用过。
        改法：若是同一个，合并成一份记录；若不是，改一个能区分的名称（项目文件名也要不同）。"
    `);
  });
});

it('the figures of an event are claims of its place with its scope', () => {
  const event = TRIAL[FILES.event]?.replace('项目: [anyu]', '口径: [集中开工]') ?? '';
  expect(problemsOf({ [FILES.event]: event })).toMatchInlineSnapshot(`
    "content/cities/tonghua/counties/tonghua-xian/events/jizhong.md:9:7  错误  event-told
      口径: [集中开工]
            ^^^^^^^^^^
      没有口径为“集中开工”的陈述。
      改法：照报送里的口径写；没有印出数字的活动，删掉这一行。"
  `);
  const told = returned('陈述:\n  开工项目数: 5个', ['口径: 集中开工']);
  expect(problemsOf({ [FILES.event]: event, [FILES.countyReturn]: told })).toBe('');
});

it('the id under which counts are listed is not to be had', () => {
  const text = `${TRIAL[FILES.indicators]}\n${indicator('record-count', '记录数', '个', '累计', '[地区]')}`;
  expect(problemsOf({ [FILES.indicators]: text })).toMatchInlineSnapshot(`
    "content/indicators/trial.yaml:85:1  错误  name-unique
      record-count:
      ^^^^^^^^^^^^
      编号“record-count”留给本站自己数出的个数，指标不能用。
      改法：给这个指标换一个编号。"
  `);
});

it('a section that is to be replaced has words to replace it with', () => {
  const text = TRIAL[FILES.issue]?.replace('拟稿:', '代替: [总体情况, 总体情形]\n拟稿:') ?? '';
  expect(problemsOf({ [FILES.issue]: `${text}## 总体情况\n\n字。\n` })).toMatchInlineSnapshot(`
    "content/issues/tonghua-2023-04/issue.mdx:9:7  错误  section-replaced
      代替: [总体情况, 总体情形]
            ^^^^^^^^^^^^^^^^^^^^
      “代替”写了“总体情形”，正文里却没有这一节的文字。
      改法：在正文里写  ## 总体情形  和要代替的文字，或从“代替”里去掉它。"
  `);
});

it('a record may hold nothing but what it must', () => {
  const told = problemsOf({
    'content/cities/tonghua/projects/xiao.md': card(['名称: 小项目', '地区: 通化市', '说明: 一个项目。']),
  });
  expect(told).toBe('');
});

describe('a square of the tile map', () => {
  const second = FILES.county.replaceAll('tonghua-xian', 'liuhe');
  const COUNTY = TRIAL[FILES.county] ?? '';
  const on = (square: string, county = COUNTY): string => county.replace('级别:', `格位: ${square}\n级别:`);
  const LIUHE = COUNTY.replaceAll('通化县', '柳河县').replaceAll('通县', '柳县');

  it('is free of the other places of the same parent', () => {
    expect(problemsOf({ [FILES.county]: on('3,2'), [second]: on('2,3', LIUHE) })).toBe('');
    expect(problemsOf({ [FILES.county]: on('3,2'), [second]: on('3,2', LIUHE) })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/county.md:4:7  错误  square-unique
        格位: 3,2
              ^^^
        格位 3,2 已经是“柳河县”的（content/cities/tonghua/counties/liuhe/county.md）。
        改法：换一个没有用过的格位；同一个上级的地区各占一格。"
    `);
  });

  it('is a column and a row', () => {
    expect(problemsOf({ [FILES.county]: on('3，2') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/county.md:4:7  错误  value-shape
        格位: 3，2
              ^^^^
        “格位”的写法不对。在格子图里的位置：列,行，从左上角的 1,1 数起，如 3,2；只示大致方位。
        改法：写成 列,行，两个整数之间用半角逗号，例如 3,2。"
    `);
  });
});
