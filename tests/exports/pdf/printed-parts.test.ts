import { describe, expect, it } from 'vitest';
import { composeLine, plainWords } from '../../../src/exports/pdf/compose-lines.ts';
import { composeTitle } from '../../../src/exports/pdf/compose-title.ts';
import { dayOf } from '../../../src/exports/pdf/day-of.ts';
import { deriveChartStyles } from '../../../src/exports/pdf/derive-chart-styles.ts';
import { deriveColumns } from '../../../src/exports/pdf/derive-columns.ts';
import { drawCode } from '../../../src/exports/pdf/draw-code.ts';
import type { PrintedLine } from '../../../src/exports/pdf/printed.ts';
import { PRINTING } from './printed-site.ts';

const wordsOfRun = (run: PrintedLine[number]) => plainWords([run]);
const title = (...line: PrintedLine) => composeTitle(line, 18).map(plainWords);

describe('a printed title', () => {
  it('stays in one line where it fits', () => {
    expect(title(['t', '一组：岚墀投资完成率领先'])).toEqual(['一组：岚墀投资完成率领先']);
  });

  it('breaks where people pause, into as few lines as can be and as even ones', () => {
    expect(
      title(
        ['t', '通化：'],
        ['n', '220个', '#'],
        ['t', '重点项目开工'],
        ['n', '217个', '#'],
        ['t', '，开工率'],
        ['n', '98.6%', '#'],
      ),
    ).toEqual(['通化：220个重点项目开工217个，', '开工率98.6%']);
    expect(title(['t', '澹平开工率最高（口径或组别不同，不排名次）'])).toEqual([
      '澹平开工率最高',
      '（口径或组别不同，不排名次）',
    ]);
  });

  it('loses nothing of its words', () => {
    const said = '一、二：三（四），五；六。七八九十一二三四五六七八九十';
    expect(title(['t', said]).join('')).toBe(said);
  });
});

describe('a printed number', () => {
  const site = { url: 'https://trial.example', base: '/zt/' };
  const number = {
    kind: 'claim',
    id: 'jian.started',
    text: '20个',
    address: '/sources/a/#jian.started',
  } as const;

  it('leads to its row by a whole address, below the path of the site', () => {
    expect(composeLine([number], site)).toEqual([
      ['n', '20个', 'https://trial.example/zt/sources/a/#jian.started'],
    ]);
  });

  it('leads in a frozen issue to its row among the numbers of that issue', () => {
    expect(composeLine([{ ...number, issue: 'tonghua-2023-04' }], site)).toEqual([
      ['n', '20个', 'https://trial.example/zt/issues/tonghua-2023-04/figures/#jian.started'],
    ]);
  });

  it('takes the mark that follows it along, where that may begin no line', () => {
    const then = (text: string) => composeLine([number, { kind: 'text', text }], site).map(wordsOfRun);
    expect(then('；其中')).toEqual(['20个；', '其中']);
    expect(then('，其中')).toEqual(['20个', '，其中']);
    expect(then('；')).toEqual(['20个；']);
  });
});

describe('the columns of a printed table', () => {
  const cells = (...words: string[]): PrintedLine[] => words.map((one) => [['t', one]]);
  const columns = [
    { label: '对象', align: 'text' },
    { label: '数值', align: 'number' },
  ] as const;

  it('have room for their widest cells and no more than a little over, where there is room enough', () => {
    const { size, widths } = deriveColumns(columns, [cells('某县', '十二亿元')], 440);
    expect(size).toBe(10.5);
    expect(widths[0]).toBeGreaterThan(2 * 10.5);
    expect(widths[1]).toBeGreaterThan(4 * 10.5);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBeLessThan(220);
  });

  it('fill the measure and no more where words have to break, and never break a number', () => {
    const long = '一句很长的话'.repeat(20);
    const { gap, widths } = deriveColumns(columns, [[[['t', long]], [['n', '187.6亿元', '#']]]], 440);
    expect((widths[0] ?? 0) + gap + (widths[1] ?? 0)).toBeCloseTo(440);
    expect(widths[1]).toBeGreaterThan(4.7 * 10.5);
  });

  it('never break a number as long as words can give way', () => {
    const words: PrintedLine = [
      ['a', '未报送'],
      ['q', '（缺二〇二四年十二月）'],
    ];
    const seven = Array.from({ length: 7 }, () => columns[1]);
    const rows = [[...Array.from({ length: 6 }, () => words), [['n', '117.00亿元', '#']] as PrintedLine]];
    const { size, gap, widths } = deriveColumns(seven, rows, 380);
    expect(widths[6]).toBeGreaterThan(5.3 * size);
    expect(widths.reduce((sum, one) => sum + one, 6 * gap)).toBeLessThan(380.1);
  });

  it('are set smaller where they do not fit, and share what there is where they never will', () => {
    const many = Array.from({ length: 20 }, () => columns[1]);
    const { size, gap, widths } = deriveColumns(
      many,
      [many.map((): PrintedLine => [['n', '1234.56亿元', '#']])],
      440,
    );
    expect(size).toBe(9);
    expect(widths.reduce((sum, one) => sum + one, 19 * gap)).toBeCloseTo(440);
  });
});

describe('the styles of a drawing on paper', () => {
  const styles = deriveChartStyles(PRINTING.materials.styles(), 'Noto Sans SC');

  it('name every colour by its value, those of paper before those of screens', () => {
    expect(styles).not.toContain('var(');
    expect(styles).toContain('.chart .f1{fill:#b0281f}');
    expect(styles).toContain('.chart .t{fill:#000;font-size:13px}');
  });

  it('leave out hovering, narrow drawings and whatever a renderer does not know', () => {
    expect(styles).not.toMatch(/hover|narrow|color-mix|max-width|@/);
  });

  it('fail where a token is nowhere set', () => {
    expect(() => deriveChartStyles('.chart .x { fill: var(--nowhere); }', 'x')).toThrow('--nowhere');
  });

  it('cover every class that a style sheet of charts gives a colour', () => {
    const classes = [...PRINTING.materials.styles().matchAll(/^\.chart \.([a-z]\w*)/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(classes).size).toBeGreaterThan(15);
    for (const name of classes) if (name !== 'num') expect(styles).toContain(`.chart .${name}`);
  });
});

describe('the way back from paper', () => {
  it('is a code with a quiet rim, in squares of one colour, that says in words where it leads', () => {
    const { svg, alt } = drawCode('https://trial.example/issues/a/');
    expect(alt).toContain('https://trial.example/issues/a/');
    const side = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
    const xs = [...svg.matchAll(/M(\d+) (\d+)h/g)].map(([, x]) => Number(x));
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([2, side - 3]);
  });
});

describe('the day of a file', () => {
  it('is the day in the words of its issue, or the first of what they give', () => {
    expect(['2024年5月10日', '2024年5月', '2024年'].map(dayOf)).toEqual([
      '2024-05-10',
      '2024-05-01',
      '2024-01-01',
    ]);
    expect(() => dayOf('目前')).toThrow('目前');
  });
});
