import { describe, expect, it } from 'vitest';
import { FILES, problemsOf, returned, stating, TRIAL } from './trial-site.ts';

const PROJECT = TRIAL[FILES.project] ?? '';
const RETURN = TRIAL[FILES.countyReturn] ?? '';

describe('a look-alike character is told once, with what to do', () => {
  it('a full-width space before a key', () => {
    const changes = { [FILES.countyReturn]: returned('陈述:\n　　开工项目数: 20个') };
    expect(problemsOf(changes)).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:1  错误  character-plain
        　　开工项目数: 20个
        ^^^^
        这里有全角空格（U+3000），程序认不出它是缩进还是内容。
        改法：换成半角空格。"
    `);
  });

  it('a full-width space inside a key', () => {
    expect(problemsOf(stating('开工　项目数: 20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:7  错误  character-plain
        开工　项目数: 20个
            ^^
        这里有全角空格（U+3000），程序认不出它是缩进还是内容。
        改法：换成半角空格。"
    `);
  });

  it('a full-width space before a paragraph', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('主体', '　　主体') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  character-plain
        　　主体大多完工。
        ^^^^
        这里有全角空格（U+3000），程序认不出它是缩进还是内容。
        改法：换成半角空格。"
    `);
  });

  it('no-break spaces as indentation', () => {
    const changes = { [FILES.countyReturn]: returned('陈述:\n\u00a0\u00a0开工项目数: 20个') };
    expect(problemsOf(changes)).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:1  错误  character-plain
          开工项目数: 20个
        ^^
        这里有不换行空格一类的特殊空格（从网页或 Word 复制来的）。
        改法：删掉它，用键盘重新输入空格。"
    `);
  });

  it('a no-break space after the colon', () => {
    expect(problemsOf(stating('开工项目数:\u00a020个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:14  错误  character-plain
        开工项目数: 20个
                   ^
        这里有不换行空格一类的特殊空格（从网页或 Word 复制来的）。
        改法：删掉它，用键盘重新输入空格。"
    `);
  });

  it('a byte-order mark in the middle', () => {
    expect(
      problemsOf({ [FILES.countyReturn]: returned('\uFEFF陈述:\n  开工项目数: 20个') }),
    ).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:4:1  错误  character-plain
        ﻿陈述:
        ^
        文件中间有字节顺序标记（BOM），多半是几个文件拼接留下的。
        改法：删掉这一行开头看不见的字符，或重新输入这一行。"
    `);
  });

  it('a Kangxi radical in a key', () => {
    expect(problemsOf(stating('开⼯项目数: 20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:5  错误  character-plain
        开⼯项目数: 20个
          ^^
        “⼯”是部首字符（从 PDF 复制来的），不是普通汉字。
        改法：改成“工”。"
    `);
  });

  it('a simplified radical in a sentence', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('主体', '⻋间') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  character-plain
        ⻋间大多完工。
        ^^
        “⻋”是部首字符（从 PDF 复制来的），不是普通汉字。
        改法：改成“车”。"
    `);
  });

  it('a radical that stands for no character', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('主体', '⺀') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  character-plain
        ⺀大多完工。
        ^^
        “⺀”是部首字符（从 PDF 复制来的），不是普通汉字。
        改法：删掉它，重新输入这个字。"
    `);
  });

  it('a character that cannot be seen', () => {
    expect(problemsOf(stating('开工项\u200b目数: 20个'))).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:9  错误  character-plain
        开工项​目数: 20个
              ^
        这里有看不见的控制字符。
        改法：删掉它，重新输入这一行。"
    `);
  });

  it('what a lost encoding leaves behind', () => {
    expect(problemsOf({ [FILES.project]: PROJECT.replace('主体', '\uFFFD\uFFFD') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/projects/anyu.md:10:1  错误  character-plain
        ��大多完工。
        ^^
        这里有乱码“��”：转换编码时丢了字。
        改法：对照来源，把丢掉的字补上。"
    `);
  });
});

describe('is taken as it is meant', () => {
  it('a byte-order mark at the beginning', () => {
    expect(problemsOf({ [FILES.countyReturn]: `\uFEFF${RETURN}`, [FILES.project]: `\uFEFF${PROJECT}` })).toBe(
      '',
    );
  });

  it('a file from Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(problemsOf({ [FILES.countyReturn]: windows(RETURN), [FILES.project]: windows(PROJECT) })).toBe('');
  });

  it('full-width punctuation in a sentence', () => {
    expect(
      problemsOf({ [FILES.project]: PROJECT.replace('主体大多完工。', '主体（动力站除外）：大多完工！') }),
    ).toBe('');
  });
});
