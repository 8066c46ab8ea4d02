import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES, problemsAt, problemsOf, stating, TRIAL, trialRoot } from './trial-site.ts';

/** What is told of the trial site after something was done to its folder. */
function changed(done: (root: string) => void): string {
  const root = trialRoot();
  done(root);
  return problemsAt(root);
}

const bytes = (...codes: number[]) => new Uint8Array(codes);

describe('a file that is no text', () => {
  it('empty', () => {
    expect(problemsOf({ [FILES.source]: '' })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-not-empty
        文件是空的。
        改法：写上内容，或者删掉这个文件。"
    `);
  });

  it('nothing but blanks', () => {
    expect(problemsOf({ [FILES.source]: ' \n\n' })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-not-empty
        文件里只有空白。
        改法：写上内容，或者删掉这个文件。"
    `);
  });

  it('binary', () => {
    expect(problemsOf({ [FILES.source]: bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 2) })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-is-text
        文件里有二进制内容，不是文本。
        改法：用文本编辑器重新保存为 UTF-8 文本。"
    `);
  });

  it('in GBK', () => {
    const gbk = bytes(0xb1, 0xea, 0xcc, 0xe2, 0x3a, 0x20, 0xcd, 0xa8, 0xbb, 0xaf);
    expect(problemsOf({ [FILES.source]: gbk })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-is-utf8
        文件不是 UTF-8 编码（可能是 GBK/GB18030）。
        改法：在编辑器里选“另存为”，编码选 UTF-8，再提交。"
    `);
  });

  it('in UTF-16, as Notepad calls Unicode', () => {
    expect(problemsOf({ [FILES.source]: bytes(0xff, 0xfe, 0x07, 0x68, 0x98, 0x98) })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-is-utf8
        文件不是 UTF-8 编码（是 UTF-16）。
        改法：在编辑器里选“另存为”，编码选 UTF-8，再提交。"
    `);
  });

  it('of fifty megabytes, which is not even opened', () => {
    const told = changed((root) => truncateSync(path.join(root, FILES.source), 50_000_000));
    expect(told).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-small
        文件有 50.0 MB，记录文件不应超过 2 MB。
        改法：确认没有把图片、表格或压缩包存成了记录；大文件放到 media/。"
    `);
  });
});

describe('a file that was cut off', () => {
  it('in the middle of a key', () => {
    expect(problemsOf({ [FILES.source]: '标题: 试用版面\n类型: 报纸版面\n日' })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:3:1  错误  yaml-well-formed
        日
        ^^
        这一行没有冒号，没有被当成“键: 值”。
        改法：写成“键: 值”，冒号用半角，后面空一格；若是上一行的下半句，给上一行整个值加引号。"
    `);
  });

  it('in the middle of a character', () => {
    const whole = new TextEncoder().encode(TRIAL[FILES.source]);
    expect(problemsOf({ [FILES.source]: whole.slice(0, -3) })).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-is-utf8
        文件不是 UTF-8 编码（可能是 GBK/GB18030）。
        改法：在编辑器里选“另存为”，编码选 UTF-8，再提交。"
    `);
  });

  it('anywhere: nothing is thrown, and what cannot be read any more is not said to be missing', () => {
    for (const file of [FILES.city, FILES.source, FILES.project, FILES.issue, FILES.indicators, FILES.site]) {
      const text = TRIAL[file] ?? '';
      for (let length = 0; length < text.length; length += 23) {
        const told = problemsOf({ [file]: text.slice(0, length) });
        const places = [...told.matchAll(/^(content\/\S+?):\d+:\d+ {2}错误/gm)].map((match) => match[1]);
        if (places.includes(file) && text[length - 1] !== '\n')
          expect(new Set(places)).toEqual(new Set([file]));
      }
    }
  });
});

describe('a record nested beyond all sense', () => {
  it.each([
    ['brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['open brackets', '['.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['lists', `\n  ${'- '.repeat(10_000)}甲`],
    ['brackets that the parser would still take', `${'['.repeat(200)}${']'.repeat(200)}`],
  ])('ten thousand %s', (_, value) => {
    const told = problemsOf({ [FILES.source]: `${TRIAL[FILES.source]}缺失: ${value}\n` });
    expect(told).toContain('  这里嵌套得太深。\n  改法：记录只有几层；检查是不是粘贴错了内容。');
    expect(told.split('\n\n')).toHaveLength(1);
  });

  it('aliases that would unfold into a thousand million words', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const below = level === 0 ? '甲' : `*a${level - 1}`;
      return `  a${level}: &a${level} [${Array(9).fill(below).join(', ')}]`;
    });
    const told = problemsOf({ [FILES.source]: `${TRIAL[FILES.source]}炸弹:\n${levels.join('\n')}\n` });
    expect(told.split('\n\n')[0]).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:8:7  错误  yaml-no-alias
        a0: &a0 [甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲, 甲]
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        这里用了 YAML 的 & 或 *（锚点、别名）。
        改法：把内容照写一遍；若 & * 是文字的一部分，给整个值加引号。"
    `);
    expect(told).not.toContain('甲甲');
  });

  it('keys without end: the first hundred problems are told, the others counted', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `键${index}: 甲\n`).join('');
    const told = problemsOf({ [FILES.source]: `${TRIAL[FILES.source]}${lines}` }).split('\n\n');
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toContain('这个文件还有 2900 处问题，没有一一列出。');
  });
});

describe('something else where a file should be', () => {
  it('a folder', () => {
    const told = changed((root) => {
      rmSync(path.join(root, FILES.source));
      mkdirSync(path.join(root, FILES.source));
    });
    expect(told).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-is-file
        这里应当是一个文件，却是文件夹。
        改法：把文件夹改名，或把里面的文件移到正确的位置。"
    `);
  });

  it('a link to a file outside', () => {
    const told = changed((root) => {
      writeFileSync(path.join(root, 'outside.yaml'), TRIAL[FILES.source] ?? '');
      rmSync(path.join(root, FILES.source));
      symlinkSync(path.join(root, 'outside.yaml'), path.join(root, FILES.source));
    });
    expect(told).toMatchInlineSnapshot(`
      "content/sources/tonghua-2023-04.yaml:1:1  错误  file-no-link
        这是一个符号链接；内容只从 content/ 里的真实文件读取。
        改法：把文件本身复制到这里，删掉链接。"
    `);
  });

  it('a link that leads nowhere', () => {
    const told = changed((root) =>
      symlinkSync('nowhere.yaml', path.join(root, 'content/sources/other.yaml')),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/sources/other.yaml:1:1  错误  file-no-link
        这是一个符号链接；内容只从 content/ 里的真实文件读取。
        改法：把文件本身复制到这里，删掉链接。"
    `);
  });

  it('a link to a folder outside: what may stand in it is not said to be missing', () => {
    const told = changed((root) => {
      renameSync(path.join(root, 'content/cities'), path.join(root, 'outside'));
      symlinkSync(path.join(root, 'outside'), path.join(root, 'content/cities'));
    });
    expect(told).toMatchInlineSnapshot(`
      "content/cities:1:1  错误  file-no-link
        这是一个符号链接；内容只从 content/ 里的真实文件读取。
        改法：把文件本身复制到这里，删掉链接。"
    `);
  });

  it('a link to a folder that holds itself is not followed', () => {
    const told = changed((root) => symlinkSync('.', path.join(root, 'content/sources/again')));
    expect(told).toContain('这是一个符号链接');
  });

  it.skipIf(process.platform === 'win32')('a pipe, which nobody waits for', () => {
    const told = changed((root) => execFileSync('mkfifo', [path.join(root, 'content/sources/other.yaml')]));
    expect(told).toMatchInlineSnapshot(`
      "content/sources/other.yaml:1:1  错误  file-is-file
        这里应当是一个普通文件。
        改法：删掉它，换成普通的文本文件。"
    `);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', () => {
    const told = changed((root) => chmodSync(path.join(root, FILES.source), 0));
    expect(told).toBe(
      `${FILES.source}:1:1  错误  file-readable\n  读不了这里：没有读取它的权限。\n  改法：检查它的权限、是否正被别的程序占用，再运行一次。`,
    );
  });
});

describe('what must be there', () => {
  it('content/', () => {
    expect(changed((root) => rmSync(path.join(root, 'content'), { recursive: true }))).toMatchInlineSnapshot(`
      "content:1:1  错误  file-there
        没有找到这个文件夹。
        改法：在项目根目录运行命令，并确认 content/ 在那里。"
    `);
  });

  it('content/ as a folder', () => {
    const told = changed((root) => {
      rmSync(path.join(root, 'content'), { recursive: true });
      writeFileSync(path.join(root, 'content'), '');
    });
    expect(told).toBe(changed((root) => rmSync(path.join(root, 'content'), { recursive: true })));
  });

  it('site.yaml, and everything else is checked without it', () => {
    expect(problemsOf({ [FILES.site]: undefined, ...stating('总投资: 600亿') })).toMatchInlineSnapshot(`
      "content/cities/tonghua/counties/tonghua-xian/returns/2023-04.yaml:5:11  错误  quantity-shape
        总投资: 600亿
                ^^^^^
        总投资：“600亿”只写了“亿”，没有写计的是什么。
        改法：补全单位，例如 600亿元、600亿吨。

      content/site.yaml:1:1  错误  site-there
        没有 content/site.yaml 这个文件。
        改法：补上这个文件（名称、编者、身份、网址、格式: 1）。"
    `);
  });

  it('an empty content/ lacks nothing but site.yaml', () => {
    const told = changed((root) => {
      rmSync(path.join(root, 'content'), { recursive: true });
      mkdirSync(path.join(root, 'content'));
    });
    expect(told).toContain('没有 content/site.yaml 这个文件。');
    expect(told.split('\n\n')).toHaveLength(1);
  });
});

describe('is passed over', () => {
  it('what the system keeps for itself, and media', () => {
    const told = problemsOf({
      'content/.DS_Store': 'x',
      'content/sources/.tonghua.yaml.swp': 'x',
      'content/cities/tonghua/media/gongdi.md': 'x',
      'content/cities/tonghua/media/gongdi.jpg': bytes(0xff, 0xd8, 0),
      'content/issues/tonghua-2023-04/issued/issue.md': 'x',
    });
    expect(told).toBe('');
  });
});
