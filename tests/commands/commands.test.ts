import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { copyProject, type Ran } from './project-copy.ts';

const INPUT = fileURLToPath(
  new URL("../input/an issue with editors' words, numbers, a table and a chart/", import.meta.url),
);
const copy = copyProject(INPUT);
const CITY = 'content/cities/shili';
const RETURN = `${CITY}/counties/dongshan/returns/2023-04.yaml`;
const SECOND = 'content/issues/shili-2023-05/issue.mdx';

const at = (file: string): string => path.join(copy.root, file);
const first = readFileSync(at('content/issues/shili-2023-04/issue.mdx'), 'utf8');
mkdirSync(path.dirname(at(SECOND)));
writeFileSync(
  at(SECOND),
  first
    .replace(/期: 1/g, '期: 2')
    .replace('期间: 2023-04', '期间: 2023-05')
    .replace(/---\n\n[\s\S]*$/, '---\n')
    .replace('代替: [下一步工作]\n', ''),
);

afterAll(() => copy.remove());

/** Nobody is shown where in the code it went wrong. */
function expectNoStack({ out, err }: Ran): void {
  expect(out + err).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(out + err).not.toContain('意外错误');
}

/** Changes the content for one run, then puts it back. */
async function withContent(change: () => void, then: () => Promise<void>): Promise<void> {
  const kept = at('kept');
  renameSync(at('content'), kept);
  cpContent(kept);
  try {
    change();
    await then();
  } finally {
    rmSync(at('content'), { recursive: true, force: true });
    renameSync(kept, at('content'));
  }
}

function cpContent(from: string): void {
  for (const file of readdirSync(from, { recursive: true, encoding: 'utf8', withFileTypes: true })) {
    if (!file.isFile()) continue;
    const to = path.join(at('content'), path.relative(from, file.parentPath));
    mkdirSync(to, { recursive: true });
    writeFileSync(path.join(to, file.name), readFileSync(path.join(file.parentPath, file.name)));
  }
}

/** The bytes of a whole folder as one digest. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort())
    hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex');
}

describe('help', () => {
  it('lists every command in Chinese', async () => {
    const { code, out, err } = await copy.run('help');
    expect([code, err]).toEqual([0, '']);
    for (const name of ['build', 'check', 'dev', 'new', 'start', 'test', 'why'])
      expect(out).toMatch(new RegExp(`npm run ${name} +\\p{Script=Han}`, 'u'));
  });

  it('of one command lists its options', async () => {
    const { code, out } = await copy.run('check', '--help');
    expect(code).toBe(0);
    expect(out).toContain('--show <文件>');
  });
});

describe('what is typed wrongly is told with what was meant', () => {
  it('a command', async () => {
    const ran = await copy.run('chekc');
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: '没有名为“chekc”的命令。是不是 check？\n改法：运行  npm run help  看全部命令。\n',
    });
  });

  it('an option', async () => {
    const { code, err } = await copy.run('check', '--shwo', RETURN);
    expect(code).toBe(1);
    expect(err).toMatch(/^没有 --shwo 这个选项。是不是 --show？\n用法：npm run check\n/);
  });

  it('a port', async () => {
    const { code, err } = await copy.run('start', '--port', '80800');
    expect(code).toBe(1);
    expect(err).toBe('“80800”不是端口号。\n改法：写 0 到 65535 之间的整数，例如  npm start -- --port 4322\n');
  });
});

describe('check', () => {
  it('says what it read when nothing is wrong', async () => {
    expect(await copy.run('check')).toEqual({
      code: 0,
      out: '内容没有问题：3 个地区，1 个项目，14 条陈述，1 份来源，2 期简报。\n',
      err: '',
    });
  });

  it('tells everything that is wrong, and ends with 1', async () => {
    const good = readFileSync(at(RETURN), 'utf8');
    await withContent(
      () =>
        writeFileSync(
          at(RETURN),
          good.replace('33个', '33').replace('总投资: 187.6亿元', '计划总投资: 187.6亿元'),
        ),
      async () => {
        const { code, out, err } = await copy.run('check');
        expect([code, out]).toEqual([1, '']);
        expect(err).toMatchInlineSnapshot(`
          "content/cities/shili/counties/dongshan/returns/2023-04.yaml:8:19  错误  quantity-shape
            计划实施项目数: 33
                            ^^
            计划实施项目数：“33”没有单位。
            改法：补上单位，例如 33个、187.6亿元、60.6%。

          content/cities/shili/counties/dongshan/returns/2023-04.yaml:10:3  错误  indicator-exists
            计划总投资: 187.6亿元
            ^^^^^^^^^^
            没有名为“计划总投资”的指标。它不是“总投资”：两个口径不同，不能互相代替。
            改法：先在 content/indicators/ 里写明它的口径，再使用。

          读了 15 个文件，共 2 处问题。改好后再运行  npm run check
          "
        `);
      },
    );
  });

  it('--show prints each statement of a return with what it inherited from the head', async () => {
    const { code, out } = await copy.run('check', '--show', RETURN);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "content/cities/shili/counties/dongshan/returns/2023-04.yaml:8  dongshan  计划实施项目数  33个
          期间 2023年；截至 2023年4月中旬；性质 实际；口径 5000万元以上；批次 2023年计划实施项目；来源 shili-2023-04，东山县：抓项目
          dongshan.planned-projects.e1270are
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:9  dongshan  开工项目数  30个
          期间 2023年；截至 2023年4月中旬；性质 实际；口径 5000万元以上；批次 2023年计划实施项目；来源 shili-2023-04，东山县：抓项目
          dongshan.started-projects.9h6fi5mh
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:10  dongshan  总投资  187.6亿元
          期间 2023年；截至 2023年4月中旬；性质 实际；口径 5000万元以上；批次 2023年计划实施项目；来源 shili-2023-04，东山县：抓项目
          dongshan.total-investment.khkf5p66
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:12  dongshan  年度计划投资  40.6亿元
          期间 2023年；截至 2023年4月中旬；性质 计划；口径 5000万元以上；批次 2023年计划实施项目；来源 shili-2023-04，东山县：抓项目
          dongshan.annual-plan.qcgdvb06
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:16  renshen-yuan  总投资  6.2亿元
          期间 2023年4月；截至 2023年4月中旬；性质 实际；来源 shili-2023-04，东山县：抓项目
          renshen-yuan.total-investment.a8fq91mt
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:17  renshen-yuan  阶段  主体封顶
          期间 2023年4月；截至 2023年4月中旬；性质 实际；来源 shili-2023-04，东山县：抓项目
          renshen-yuan.stage.msmkh5ma
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:18  renshen-yuan  形象进度  部分厂房已封顶
          期间 2023年4月；截至 2023年4月中旬；性质 实际；来源 shili-2023-04，东山县：抓项目
          renshen-yuan.visible-progress.bierkfm8
      content/cities/shili/counties/dongshan/returns/2023-04.yaml:20  renshen-yuan  完工时间  2023年底前
          期间 2023年4月；截至 2023年4月中旬；性质 预计；来源 shili-2023-04，东山县：抓项目
          renshen-yuan.completion-date.9gtjeedv
      内容没有问题：3 个地区，1 个项目，14 条陈述，1 份来源，2 期简报。
      "
    `);
  });

  it('--show of a file without statements says so', async () => {
    const { code, err } = await copy.run('check', '--show', 'content/nothing.yaml');
    expect(code).toBe(1);
    expect(err).toContain('没有从 content/nothing.yaml 读到陈述。');
  });

  it('reads the content of another folder with --root', async () => {
    const { code, out } = await copy.run('check', '--root', INPUT);
    expect(code).toBe(0);
    expect(out).toContain('1 期简报');
  });
});

describe('start', () => {
  it('does not build when the port is taken, and says what to type', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const ran = await copy.run('start', '--once', '--port', String(port));
    other.close();
    expect(ran).toEqual({
      code: 1,
      out: '',
      err: `端口 ${port} 已被占用。\n改法：换一个端口，例如  npm start -- --port ${port + 1}\n`,
    });
    expect(existsSync(at('dist'))).toBe(false);
  });

  it('--once builds, serves every issue, and ends', async () => {
    const ran = await copy.run('start', '--once', '--port', '0');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/建成 \d+ 页，2 期简报：/);
    expect(ran.out).toMatch(/http:\/\/localhost:\d+\/issues\/shili-2023-04\/\n/);
    expect(ran.out).toMatch(/http:\/\/localhost:\d+\/issues\/shili-2023-05\/\n/);
    expect(ran.out).toContain('首页和各期都能打开。');
  });
});

describe('build', () => {
  it('refuses to build over a folder that is no site', async () => {
    const { code, err } = await copy.run('build', '--out', 'content');
    expect(code).toBe(1);
    expect(err).toContain('里不是以前构建的网站，不会覆盖它。');
    expect(existsSync(at(RETURN))).toBe(true);
  });

  it('builds the same bytes again, over the last site, for the same content', async () => {
    const before = digestOf(at('dist'));
    const ran = await copy.run('build');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^建成 \d+ 页（[\d.]+ MB，用时 [\d.]+ 秒）：dist\/\n$/);
    expect(digestOf(at('dist'))).toBe(before);
    expect(readdirSync(copy.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

describe('a build of content that is not well leaves the last site as it was, byte for byte', () => {
  it.each<[string, string, () => void]>([
    ['a fault in a record', '“33”没有单位。', () => edit(RETURN, (text) => text.replace('33个', '33'))],
    [
      'a binary file',
      '文件里有二进制内容，不是文本。',
      () => writeFileSync(at(RETURN), new Uint8Array([0, 1, 2])),
    ],
    ['fifty megabytes', '文件有 50.0 MB', () => truncateSync(at(RETURN), 50_000_000)],
    [
      'ten thousand brackets',
      '这里嵌套得太深。',
      () => edit(RETURN, (text) => `${text}坏: ${'['.repeat(10_000)}\n`),
    ],
    ['a link out of content/', '这是一个符号链接', () => symlinkSync('/', at('content/sources/all'))],
    ['no content/', '没有找到这个文件夹。', () => rmSync(at('content'), { recursive: true })],
  ])('%s', async (_, told, change) => {
    const before = digestOf(at('dist'));
    await withContent(change, async () => {
      const ran = await copy.run('build');
      expect(ran.code).toBe(1);
      expect(ran.out).toBe('');
      expect(ran.err).toContain(told);
      expect(ran.err).toMatch(/改法：.+\n\n共 1 处问题，没有构建。上一次的 dist\/ 原样未动。\n$/s);
      expectNoStack(ran);
    });
    expect(digestOf(at('dist'))).toBe(before);
    expect(readdirSync(copy.root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });
});

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(at(file), change(readFileSync(at(file), 'utf8')));
}
