import { describe, expect, it } from 'vitest';
import { FILES, problemsOf, returned, stating, TRIAL } from './trial-site.ts';

const PROJECT = TRIAL[FILES.project] ?? '';
const about = (line: string) => ({ [FILES.countyReturn]: returned(`项目:\n  anyu:\n    ${line}`) });

describe('a number that is not written as one', () => {
  it('a full-width percent sign', () => {
    expect(problemsOf(stating('开工率: 60.6％'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  quantity-shape
        开工率: 60.6％
                ^^^^^^
        开工率：“60.6％”里有全角符号“％”。
        改法：改成半角“%”：60.6%"
    `);
  });

  it('a full-width comma', () => {
    expect(problemsOf(stating('总投资: 31，483万元'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  quantity-shape
        总投资: 31，483万元
                ^^^^^^^^^^^
        总投资：“31，483万元”里有全角符号“，”。
        改法：改成半角“,”：31,483万元"
    `);
  });

  it('full-width brackets', () => {
    expect(problemsOf(stating('总投资: 6.2（亿元）'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  quantity-shape
        总投资: 6.2（亿元）
                ^^^^^^^^^^^
        总投资：“6.2（亿元）”里有全角符号“（”。
        改法：改成半角“(”：6.2(亿元)"
    `);
  });

  it('no unit', () => {
    expect(problemsOf(stating('开工项目数: 20'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:15  错误  quantity-shape
        开工项目数: 20
                    ^^
        开工项目数：“20”没有单位。
        改法：补上单位，例如 33个、187.6亿元、60.6%。"
    `);
  });

  it('a bare 亿', () => {
    expect(problemsOf(stating('总投资: 600亿'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  quantity-shape
        总投资: 600亿
                ^^^^^
        总投资：“600亿”只写了“亿”，没有写计的是什么。
        改法：补全单位，例如 600亿元、600亿吨。"
    `);
  });

  it('a word in place of a number', () => {
    expect(problemsOf(stating('开工项目数: 无'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:15  错误  quantity-shape
        开工项目数: 无
                    ^^
        开工项目数：“无”不是一个带单位的数。
        改法：写成数字加单位，例如 33个、187.6亿元、60.6%；没有数就写 未公布、未报送、不适用 或 待核。"
    `);
  });

  it('nothing at all', () => {
    expect(problemsOf(stating('开工项目数:'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:14  错误  value-shape
        开工项目数:
                   ^
        “开工项目数”的写法不对。
        改法：在“开工项目数:”后面写上内容，或者删掉这一行。"
    `);
  });
});

describe('a value that does not fit its indicator', () => {
  it('the unit of something else', () => {
    expect(problemsOf(stating('开工项目数: 20亿元'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:15  错误  unit-fits
        开工项目数: 20亿元
                    ^^^^^^
        “开工项目数”的单位应当是个（或同类单位），这里是“亿元”。
        改法：改成以个计的数；若量的是另一件事，换一个指标。"
    `);
  });

  it('a number inside a statement in words', () => {
    expect(problemsOf(about('形象进度: 8栋厂房封顶'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:15  错误  word-no-digits
        形象进度: 8栋厂房封顶
                  ^^^^^^^^^^^
        文字陈述里有数字“8”。
        改法：把这个数单独写成一条陈述（例如 建设内容: 8栋），这里只留文字。"
    `);
  });

  it('a stage that is none', () => {
    expect(problemsOf(about('阶段: 封顶'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:11  错误  stage-known
        阶段: 封顶
              ^^^^
        没有“封顶”这个阶段。是不是 主体封顶？
        改法：写成其中之一：谋划 签约 前期 开工 在建 主体封顶 装修 设备安装 调试 试生产 投产 投用 停滞 缓建；细节写在“形象进度”里。"
    `);
  });

  it('a month written as a decimal', () => {
    expect(
      problemsOf({ [FILES.countyReturn]: returned('陈述:\n  开工项目数: 20个', ['截至: 2023.10']) }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:7  错误  date-shape
        截至: 2023.10
              ^^^^^^^
        “2023.10”不是能认出的日期。
        改法：写成 2023-10。"
    `);
  });

  it('a month without its year', () => {
    expect(problemsOf(about('完工时间: 6月底前'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:15  错误  date-shape
        完工时间: 6月底前
                  ^^^^^^^
        “6月底前”不是能认出的日期。
        改法：补上年份，例如 2023年6月底前。"
    `);
  });

  it('a decimal with its zero is kept as it was printed', () => {
    expect(problemsOf(stating('开工率: 60.0%'))).toBe('');
  });
});

it.each([
  ['project', '说明: 通化县的', '说明: 通化县3处'],
  ['campaign', '说明: 让', '说明: 让3个'],
  ['event', '说明: 一批', '说明: 3个'],
  ['problem', '措施: 增容', '措施: 增容3兆瓦'],
  ['mechanism', '说明: 用灯', '说明: 用3种灯'],
] as const)('a number in a sentence of a %s', (kind, from, to) => {
  expect(problemsOf({ [FILES[kind]]: TRIAL[FILES[kind]]?.replace(from, to) })).toMatch(
    /^content\S+ {2}错误 {2}prose-numbers-bound\n {2}(说明|措施): .+\n +\^+\n {2}“\1”里直接写了数字“3”。\n {2}改法：数字写成报送里的一条陈述；这里只写文字。$/,
  );
});

describe('a key that is none', () => {
  it('of a record, with the nearest that is one', () => {
    expect(
      problemsOf({ [FILES.project]: PROJECT.replace('建设单位', '').replace('简称:', '简名:') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:3:1  错误  key-known
        简名: 安宇生物制品基地
        ^^^^
        没有“简名”这个键。是不是 简称？
        改法：写成 简称；若不需要，删掉这一行。"
    `);
  });

  it('of a record, with all there are where none is near', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('简称:', '负责人电话:') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:3:1  错误  key-known
        负责人电话: 安宇生物制品基地
        ^^^^^^^^^^
        没有“负责人电话”这个键。
        改法：删掉这一行；这里可以写的键：名称 简称 别名 地区 建设单位 行业 项目代码 相关项目 说明 内部备注"
    `);
  });

  it('of a claim', () => {
    expect(problemsOf(stating('开工项目数:\n    数值: 20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:6:5  错误  key-known
        数值: 20个
        ^^^^
        没有“数值”这个键。是不是 值？
        改法：写成 值；若不需要，删掉这一行。"
    `);
  });

  it('of a group', () => {
    const text = returned('分组:\n  - 口经: 5000万元以上\n    陈述:\n      开工项目数: 20个');
    expect(problemsOf({ [FILES.countyReturn]: text })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:5  错误  key-known
        - 口经: 5000万元以上
          ^^^^
        没有“口经”这个键。是不是 口径？
        改法：写成 口径；若不需要，删掉这一行。"
    `);
  });

  it('of a formula', () => {
    const text = TRIAL[FILES.indicators]?.replace('    分子:', '    份子:');
    expect(problemsOf({ [FILES.indicators]: text })).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:55:5  错误  key-known
        份子: 开工项目数
        ^^^^
        没有“份子”这个键。是不是 分子？
        改法：写成 分子；若不需要，删掉这一行。"
    `);
  });
});

describe('a key that is not as it should be', () => {
  it('missing', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('地区: 通化县\n', '') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:2:1  错误  key-missing
        名称: 安宇生物制品生产基地建设项目
        ^
        缺少“地区”。项目所在地区。
        改法：补上一行  地区: …"
    `);
  });

  it('a word that is not one of those allowed', () => {
    expect(
      problemsOf({ [FILES.city]: TRIAL[FILES.city]?.replace('地级市', '地市级') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/city.md:4:7  错误  word-known
        级别: 地市级
              ^^^^^^
        “级别”不能是“地市级”。
        改法：写成其中之一：省 地级市 市辖区 县 县级市 开发区 乡镇 部门"
    `);
  });

  it('a list where it should be a word', () => {
    expect(
      problemsOf({ [FILES.project]: PROJECT.replace('地区: 通化县', '地区: [通化县]') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:7:7  错误  value-shape
        地区: [通化县]
              ^^^^^^^^
        “地区”的写法不对。项目所在地区。
        改法：在“地区:”后面写一个值。"
    `);
  });

  it('a word where it should be a list', () => {
    expect(
      problemsOf({ [FILES.source]: TRIAL[FILES.source]?.replace('篇目:\n  - ', '篇目: ') }),
    ).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:5:7  错误  value-shape
        篇目: 通化县：打造引擎
              ^^^^^^^^^^^^^^^^
        “篇目”的写法不对。版面上的各篇文章。
        改法：写成列表：篇目: [甲, 乙]，或每行以“- ”开头。"
    `);
  });

  it('a word where it should be lines of keys and values', () => {
    expect(problemsOf({ [FILES.countyReturn]: returned('陈述: 开工项目数') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:7  错误  value-shape
        陈述: 开工项目数
              ^^^^^^^^^^
        “陈述”的写法不对。关于这个地区的各项数据。
        改法：在“陈述:”下面换行、缩进，每行写一个“键: 值”。"
    `);
  });

  it('a format of the content that this version does not know', () => {
    expect(
      problemsOf({ [FILES.site]: TRIAL[FILES.site]?.replace('格式: 1', '格式: 2') }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:1:7  错误  value-shape
        格式: 2
              ^
        “格式”的写法不对。内容格式的版本，现在是 1。
        改法：写成 1。"
    `);
  });

  it('a web address that is none', () => {
    expect(problemsOf({ [FILES.site]: TRIAL[FILES.site]?.replace('https://', '') })).toMatchInlineSnapshot(`
      "content/site.yaml:6:7  错误  value-shape
        网址: trial.example
              ^^^^^^^^^^^^^
        “网址”的写法不对。网站的完整网址，到路径为止。
        改法：写成 https://域名，不带路径，末尾没有斜杠。"
    `);
  });

  it('more decimals than anybody prints', () => {
    const text = TRIAL[FILES.indicators]?.replace('小数位: 1', '小数位: 999999999999');
    expect(problemsOf({ [FILES.indicators]: text })).toMatchInlineSnapshot(`
      "content/indicators/trial.yaml:52:11  错误  value-shape
        小数位: 999999999999
                ^^^^^^^^^^^^
        “小数位”的写法不对。计算结果保留几位小数。
        改法：写成 0 到 9 的一个数字。"
    `);
  });
});

describe('a name of a file or folder', () => {
  it('in Chinese', () => {
    expect(
      problemsOf({ [FILES.project.replace('anyu', '安宇二期')]: PROJECT.replace('安宇生物', '安宇二期') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/安宇二期.md:1:1  错误  slug-plain
        ---
        ^
        文件名“安宇二期”应当是小写拼音或英文。
        改法：用  npm run new  生成文件，或改成只含小写字母、数字和连字符的名字。"
    `);
  });

  it('of a return that is no period', () => {
    expect(
      problemsOf({ [FILES.cityReturn.replace('2023-04', 'april')]: returned('') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/returns/april.yaml:1:1  错误  return-name
        来源: tonghua-2023-04
        ^
        文件名“april”不是报送的期间。
        改法：写成 2023-04.yaml、2023-Q1.yaml 或 2023.yaml；修订版加 -r2。"
    `);
  });

  it('of a return in Chinese', () => {
    expect(
      problemsOf({ [FILES.cityReturn.replace('2023-04', '2023年4月')]: returned('') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/returns/2023年4月.yaml:1:1  错误  return-name
        来源: tonghua-2023-04
        ^
        文件名“2023年4月”不是报送的期间。
        改法：写成 2023-04.yaml、2023-Q1.yaml 或 2023.yaml；修订版加 -r2。"
    `);
  });

  it('in a place where no record is kept', () => {
    expect(problemsOf({ 'content/cities/tonghua/notes.md': '随手记\n' })).toMatchInlineSnapshot(`
      "content/cities/tonghua/notes.md:1:1  错误  file-known
        随手记
        ^
        这个位置不放记录，文件没有被读取。
        改法：按 README 的目录说明移到正确的位置，或者删掉它。"
    `);
  });

  it('with one ending too many, which the system hides', () => {
    expect(problemsOf({ [`${FILES.cityReturn}.txt`]: returned('') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/returns/2023-04.yaml.txt:1:1  错误  file-known
        文件名的结尾是“.yaml.txt”，没有被读取。
        改法：改名为 2023-04.yaml；系统若藏起了扩展名，先让它显示出来。"
    `);
  });

  it('with its ending in capitals', () => {
    expect(
      problemsOf({ [FILES.cityReturn.replace('04.yaml', '05.YAML')]: returned('') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/returns/2023-05.YAML:1:1  错误  file-known
        文件名的结尾是“.YAML”，没有被读取。
        改法：改名为 2023-05.yaml；系统若藏起了扩展名，先让它显示出来。"
    `);
  });
});
