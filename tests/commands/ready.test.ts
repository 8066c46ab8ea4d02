import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { frozenFiles } from '../freeze/trial-frozen.ts';
import { copyProject } from './project-copy.ts';

const INPUT = fileURLToPath(
  new URL("../input/an issue with editors' words, numbers, a table and a chart/", import.meta.url),
);
const copy = copyProject(INPUT);
const FIRST = 'content/issues/shili-2023-04/issue.mdx';
const DONGSHAN = 'content/cities/shili/counties/dongshan/returns/2023-04.yaml';
afterAll(() => copy.remove());

const at = (file: string): string => path.join(copy.root, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
const step = (word: string, date: string): string => `${word}:\n  岗位: 项目中心主任\n  日期: ${date}\n`;
const ready = (id: string, today = '2023-05-09') => copy.run('ready', id, '--today', today);

/** Changes a file for one run, then puts it back. */
async function withFile(file: string, text: string | undefined, then: () => Promise<void>): Promise<void> {
  const before = existsSync(at(file)) ? read(file) : undefined;
  if (text === undefined) rmSync(at(file));
  else write(file, text);
  try {
    await then();
  } finally {
    if (before === undefined) rmSync(at(file), { force: true });
    else write(file, before);
  }
}

const withSteps = (...steps: readonly string[]): string =>
  read(FIRST)
    .replace('日期: 2023-05-08\n拟稿', `日期: 2023-05-12\n拟稿`)
    .replace(/\n---\n/, `\n${steps.join('')}---\n`);

describe('ready', () => {
  it('says on one screen what is there and what is missing, and ends with 1', async () => {
    const { code, out, err } = await ready('shili-2023-04');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatchInlineSnapshot(`
      "示例市月度简报　2023年4月　2023年第1期（总第1期）　shili-2023-04

      报送      已报 3 个：示例、东山、西河（最后一份 2023-05-06 收到）；都报了
      检查      没有问题
      核对      没有核对出什么
      拟稿      2023-05-08  项目中心科员
      审核      还没有
      保密审查  还没有
      签发      还没有
      时间      没有规定印发时间

      还不能签发：没有审核，没有保密审查。
      "
    `);
  });

  it('ends with 0 when only the signature is missing, and says where to write it', async () => {
    const steps = withSteps(step('审核', '2023-05-09'), step('保密审查', '2023-05-09'));
    await withFile(FIRST, steps, async () => {
      const { code, out } = await ready('shili-2023-04');
      expect(code).toBe(0);
      expect(out).toContain(`可以签发：在 ${FIRST} 写上“签发”的岗位和日期`);
    });
  });

  it('ends with 0 when it is signed, tells each step with post and day, and how late it came', async () => {
    const rules = 'content/rules/releases.yaml';
    const steps = ['审核', '保密审查', '签发'].map((word) => step(word, '2023-05-12'));
    await withFile(rules, 'monthly:\n  类型: 月度简报\n  时间: 次月10日\n', async () => {
      await withFile(FIRST, withSteps(...steps), async () => {
        const { code, out } = await ready('shili-2023-04');
        expect(code).toBe(0);
        expect(out).toMatch(/签发 +2023-05-12 {2}项目中心主任/);
        expect(out).toContain('应于2023年5月10日印发，2023-05-12 印发，晚了 2 个工作日');
        expect(out).toContain('已经签发，可以冻结');
      });
      expect((await ready('shili-2023-04', '2023-05-08')).out).toContain(
        '应于2023年5月10日印发，还有 2 个工作日',
      );
      expect((await ready('shili-2023-04', '2023-05-15')).out).toContain(
        '应于2023年5月10日印发，已经过了 3 个工作日',
      );
    });
  });

  it('names the places that are silent, since when, and what they last returned', async () => {
    await withFile(DONGSHAN, undefined, async () => {
      const earlier = DONGSHAN.replace('2023-04', '2023-03');
      await withFile(
        earlier,
        '来源: shili-2023-04\n收到: 2023-04-08\n来源位置: 东山县\n陈述:\n  计划实施项目数: 30个\n',
        async () => {
          const { out } = await ready('shili-2023-04');
          expect(out).toMatch(/东山县：期间过完 9 天没有报，上次报的是2023年3月/);
        },
      );
    });
  });

  it('tells what the checks say with file and line, still on its screen', async () => {
    await withFile(DONGSHAN, read(DONGSHAN).replace('收到:', '收道:'), async () => {
      const { code, out, err } = await ready('shili-2023-04');
      expect([code, err]).toEqual([1, '']);
      expect(out).toMatch(/检查 +1 处问题，其中 1 处在本期和本市的文件里/);
      expect(out).toMatch(new RegExp(`${DONGSHAN}:\\d+ {2}没有“收道”这个键`));
      expect(out).toContain('还不能签发：检查的问题没有改完');
    });
  });

  it('an issue that there is not is told with the nearest one, and so is a day that is none', async () => {
    const unknown = await ready('shili-2023-4');
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.err).toContain('没有名为“shili-2023-4”的简报。是不是 shili-2023-04？');
    expect((await ready('shili-2023-04', '明天')).err).toBe('“明天”不是日期。\n改法：写成 2026-11-25。\n');
    expect((await copy.run('ready')).err).toContain('没有写是哪一期。');
  });
});

describe('new correction', () => {
  it('to an issue that is not frozen is refused, and nothing is written', async () => {
    const { code, err } = await copy.run('new', 'correction', 'shili-2023-04', '--today', '2023-06-12');
    expect([code, err]).toEqual([
      1,
      'shili-2023-04 还没有签发存档，谈不上勘误。\n改法：直接改记录或编者的话；已经签发的先冻结：npm run freeze -- shili-2023-04\n',
    ]);
    expect(existsSync(at('content/corrections'))).toBe(false);
  });

  it('is made for a frozen one, on the day that is given', async () => {
    const frozen = frozenFiles({ issue: 'shili-2023-04' });
    for (const [file, text] of Object.entries(frozen)) write(file, text);
    try {
      const { code, out, err } = await copy.run(
        'new',
        'correction',
        'shili-2023-04',
        '--today',
        '2023-06-12',
      );
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('已新建 content/corrections/2023-1.yaml：勘误2023年第1号，已报告');
      expect(read('content/corrections/2023-1.yaml')).toContain('期: shili-2023-04\n');
    } finally {
      rmSync(at('content/corrections'), { recursive: true, force: true });
      for (const file of Object.keys(frozen)) rmSync(at(file));
      rmSync(at('content/issues/shili-2023-04/issued'), { recursive: true, force: true });
    }
  });
});

describe('new issue', () => {
  const make = (...args: string[]) => copy.run('new', 'issue', ...args, '--today', '2023-06-12');

  it('numbers itself, is drafted today by the post of the last one, and waits for its returns', async () => {
    const { code, out, err } = await make('2023-05');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('2023年第2期（总第2期），拟稿');
    expect(out).toContain('2023年5月的报送还没有到');
    expect(read('content/issues/shili-2023-05/issue.mdx')).toBe(
      '---\n地区: 示例市\n类型: 月度简报\n期间: 2023-05\n年: 2023\n期: 2\n总期: 2\n日期: 2023-06-12\n拟稿:\n  岗位: 项目中心科员\n  日期: 2023-06-12\n---\n',
    );
  });

  it('is built at once where returns are in, without a word of prose', async () => {
    const { code, out } = await make('2023-04', '--extra', '--out', 'built');
    expect([code, out]).toEqual([0, expect.stringContaining('2023年增刊第1期')]);
    const page = read('built/issues/shili-2023-04-extra-1/index.html');
    expect(page).toContain('2023年增刊第1期');
    expect(page).toContain('重点项目进展');
  });

  it('takes its kind from the period', async () => {
    expect((await make('2023年二季度')).out).toContain('content/issues/shili-2023-q2/issue.mdx：2023年第3期');
    expect(read('content/issues/shili-2023-q2/issue.mdx')).toContain('类型: 季度晾晒\n');
  });

  it('of a period that has one, of no period, of an unknown kind or of a kind that does not fit is refused', async () => {
    const told = async (...args: string[]) => (await make(...args)).err;
    expect(await told('2023-04')).toContain('示例市2023年4月的月度简报已经有了');
    expect(await told('四月')).toContain('“四月”不是能认出的期间。');
    expect(await told('2023-06', '--kind', '季度晾')).toContain('没有“季度晾”这类简报。是不是 季度晾晒？');
    expect(await told('2023-06', '--kind', '季度晾晒')).toContain('季度晾晒的期间应当是一个季度');
    expect(await told('2023-06', '--city', 'shil')).toContain('没有名为“shil”的城市。是不是 shili？');
    expect(existsSync(at('content/issues/shili-2023-06'))).toBe(false);
  });
});
