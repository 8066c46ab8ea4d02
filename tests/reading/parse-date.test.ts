import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/reading/parse-date.ts';
import { readDate } from '../../src/reading/reader.ts';

/** The wording for readers, then the first and the last day; `…` where the end is open. */
function read(written: string): string | undefined {
  const span = parseDate(written);
  if (!span) return undefined;
  const printed = span.printed === undefined ? '' : ` 原文${span.printed}`;
  return `${span.text} ${span.start ?? '…'} ${span.end ?? '…'}${printed}`;
}

describe('a date is read as people write it, as the days that it means', () => {
  it.each([
    ['2022', '2022年 2022-01-01 2022-12-31'],
    ['2022年', '2022年 2022-01-01 2022-12-31'],
    ['2022-10', '2022年10月 2022-10-01 2022-10-31'],
    ['2022年10月', '2022年10月 2022-10-01 2022-10-31'],
    ['2022-4', '2022年4月 2022-04-01 2022-04-30'],
    ['2023-04-01', '2023年4月1日 2023-04-01 2023-04-01'],
    ['2023年4月1日', '2023年4月1日 2023-04-01 2023-04-01'],
    ['2023-04-上旬', '2023年4月上旬 2023-04-01 2023-04-10'],
    ['2023-04-中旬', '2023年4月中旬 2023-04-11 2023-04-20'],
    ['2022-09-下旬', '2022年9月下旬 2022-09-21 2022-09-30'],
    ['2023年8月末', '2023年8月末 2023-08-21 2023-08-31'],
    ['2023-08-末', '2023年8月末 2023-08-21 2023-08-31'],
    ['2023年5月初', '2023年5月初 2023-05-01 2023-05-10'],
    ['2022年三季度', '2022年三季度 2022-07-01 2022-09-30'],
    ['2022年第三季度', '2022年三季度 2022-07-01 2022-09-30'],
    ['2022-Q1', '2022年一季度 2022-01-01 2022-03-31'],
    ['2022Q4', '2022年四季度 2022-10-01 2022-12-31'],
    ['2023年上半年', '2023年上半年 2023-01-01 2023-06-30'],
    ['2023年下半年', '2023年下半年 2023-07-01 2023-12-31'],
    ['2023年底', '2023年底 2023-12-01 2023-12-31'],
    ['2023年末', '2023年底 2023-12-01 2023-12-31'],
    ['2023年初', '2023年初 2023-01-01 2023-01-31'],
    ['2022年1—10月', '2022年1—10月 2022-01-01 2022-10-31'],
    ['2022年1-10月', '2022年1—10月 2022-01-01 2022-10-31'],
    ['2022年3月至5月', '2022年3—5月 2022-03-01 2022-05-31'],
    ['2022-03—2023-01', '2022年3月至2023年1月 2022-03-01 2023-01-31'],
    ['2021—2023年', '2021年至2023年 2021-01-01 2023-12-31'],
    [' 2022年 10月 ', '2022年10月 2022-10-01 2022-10-31'],
  ])('%s', (written, span) => {
    expect(read(written)).toBe(span);
  });

  it.each([
    ['2023-06-底前', '2023年6月底前 … 2023-06-30'],
    ['2023年底前', '2023年底前 … 2023-12-31'],
    ['2023年6月底之前', '2023年6月底前 … 2023-06-30'],
    ['2021年以来', '2021年以来 2021-01-01 …'],
    ['2022年5月以来', '2022年5月以来 2022-05-01 …'],
  ])('and is open where its wording is: %s', (written, span) => {
    expect(read(written)).toBe(span);
  });

  it.each(['建成后', '投产后', '达产后', '全部建成后', '建成达产后'])(
    'and is open at both ends where no day is known: %s',
    (written) => {
      expect(read(written)).toBe(`${written} … …`);
    },
  );

  it.each(['2023-04（目前）', '2023-04(目前)', '2023年4月（目前）'])(
    "with the source's own vague wording: %s",
    (written) => {
      expect(read(written)).toBe('2023年4月 2023-04-01 2023-04-30 原文目前');
    },
  );
});

describe('a month ends when it ends', () => {
  it.each([
    ['2023-02', '2023-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2023-04', '2023-04-30'],
    ['2023-12', '2023-12-31'],
  ])('%s on %s', (written, last) => {
    expect(parseDate(written)?.end).toBe(last);
  });

  it('as the calendar has it, for every month of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        expect(parseDate(`${year}年${month}月`)?.end).toBe(last);
      }),
    );
  });

  it('and a day beyond its end is no day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        const [year = 0, month = 0, day = 0] = date.toISOString().slice(0, 10).split('-').map(Number);
        expect(parseDate(`${year}-${month}-${day}`)?.start).toBe(date.toISOString().slice(0, 10));
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(parseDate(`${year}-${month}-${days + 1}`)).toBeUndefined();
      }),
    );
  });
});

describe('no day is invented', () => {
  const forms = fc.constantFrom('', '-上旬', '-中旬', '-下旬', '-底前', '-末', '月底前');

  it('every end is open or a day of the year that was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), forms, (month, form) => {
        const span = parseDate(form === '月底前' ? `2023年${month}${form}` : `2023-${month}${form}`);
        expect(span).toBeDefined();
        for (const day of [span?.start, span?.end]) if (day) expect(day).toMatch(/^2023-\d\d-\d\d$/);
      }),
    );
  });

  it.each([
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2023-04-31',
    '2023-04-00',
    '2022年五季度',
    '2022-Q5',
    '2022年10—1月',
    '2023年至2021年',
    '22-10',
    '20230',
    '２０２３',
    '近期',
    '目前',
    '今年以来',
    '（目前）',
    '',
  ])('“%s” is no date', (written) => {
    expect(parseDate(written)).toBeUndefined();
  });
});

describe('a wording that is no date is told with its cure', () => {
  const told = (text: string): string => {
    const at = { file: 'content/a.yaml', line: 1, column: 1, width: 1 };
    const problems: string[] = [];
    const span = readDate((problem) => problems.push(`${problem.message}改法：${problem.cure}`), text, at);
    expect(span).toEqual({ text, start: null, end: null });
    return problems.join();
  };

  it.each([
    ['2023.10', '“2023.10”不是能认出的日期。改法：写成 2023-10。'],
    ['2023.1', '“2023.1”不是能认出的日期。改法：写成 2023-01。'],
    ['2023.4.15', '“2023.4.15”不是能认出的日期。改法：写成 2023-04-15。'],
    ['2023/4', '“2023/4”不是能认出的日期。改法：写成 2023-04。'],
    ['1—10月', '“1—10月”不是能认出的日期。改法：补上年份，例如 2023年1—10月。'],
    ['6月底前', '“6月底前”不是能认出的日期。改法：补上年份，例如 2023年6月底前。'],
    ['年底前', '“年底前”不是能认出的日期。改法：补上年份，例如 2023年底前。'],
    ['三季度', '“三季度”不是能认出的日期。改法：补上年份，例如 2023年三季度。'],
    ['上半年', '“上半年”不是能认出的日期。改法：补上年份，例如 2023年上半年。'],
    [
      '近期',
      '“近期”不是能认出的日期。改法：写成 2023、2023-04、2023-04-中旬、2023年三季度、2023年1—10月、2023年底前 之类。',
    ],
  ])('%s', (written, words) => {
    expect(told(written)).toBe(words);
  });

  it('and what the cure says to write is a date', () => {
    for (const written of [
      '2023.10',
      '2023.4.15',
      '1—10月',
      '6月底前',
      '年底前',
      '三季度',
      '上半年',
      '近期',
    ]) {
      const cured = told(written).replace(/^.*(?:写成|例如) ([^、。]+).*$/, '$1');
      expect(parseDate(cured), cured).toBeDefined();
    }
  });
});
