import type { Size } from '../../src/charts/chart.ts';
import { pairedBars } from '../../src/charts/charts.ts';
import type { PairedRow } from '../../src/charts/paired-bars/paired-bars.ts';
import { claim, figure, heading, LONG_NAMES, named, TWELVE } from './sample.ts';

const HEADING = heading('plan', '年度计划与总投资', '各地重点项目的总投资，深色为其中的年度计划投资。');
const WORDS = { whole: '总投资', part: '年度计划' };

const draw = (rows: readonly PairedRow[], size: Size): string =>
  pairedBars.draw(pairedBars.place({ heading: HEADING, words: WORDS, rows }, size));

const row = (name: string, id: string, whole: string, part: string, share: string): PairedRow => ({
  label: named(name),
  whole: claim(whole, `${id}-total`),
  part: claim(part, `${id}-plan`),
  share: figure(share, `${id}-plan-share`),
});

const JIAN = row('集安市', 'jian', '187.6亿元', '40.6亿元', '21.6%');
const TONGHUA_XIAN = row('通化县', 'tonghua-xian', '113.7亿元', '28.8亿元', '25.3%');

/** Tonghua in 2023: three lists of projects. */
export const tonghua = (size: Size): string =>
  draw([JIAN, TONGHUA_XIAN, row('二道江区', 'erdaojiang', '93.7亿元', '9.56亿元', '10.2%')], size);

/** One row. */
export const oneRow = (size: Size): string => draw([JIAN], size);

/** As many rows as two cities have counties. */
export const twelveRows = (size: Size): string =>
  draw(
    TWELVE.map(([name, id], index) => {
      const whole = 260 - index * 21;
      const part = Math.round(whole * (0.34 - index * 0.02));
      return row(name, id, `${whole}亿元`, `${part}亿元`, `${((part / whole) * 100).toFixed(1)}%`);
    }),
    size,
  );

/** Names that break, and lead somewhere. */
export const longNames = (size: Size): string =>
  draw(
    LONG_NAMES.map((name, index) => ({
      ...row(name, `long-${index}`, `${70 - index * 30}亿元`, `${32 - index * 14}亿元`, '45.0%'),
      label: named(name, `/projects/long-${index}/`),
    })),
    size,
  );

/**
 * A part that is nothing, one that is everything, one that is larger than its whole, and a very small one.
 */
export const zeroAndFull = (size: Size): string =>
  draw(
    [
      row('集安市', 'jian', '20亿元', '20亿元', '100%'),
      row('通化县', 'tonghua-xian', '20亿元', '0亿元', '0%'),
      { ...row('柳河县', 'liuhe', '18亿元', '21亿元', '116.7%'), note: '两数出自不同报道，待核' },
      row('辉南县', 'huinan', '0.2亿元', '0.1亿元', '50%'),
    ],
    size,
  );

/** A whole without its part, a part without its whole, and neither. */
export const someAbsent = (size: Size): string =>
  draw(
    [
      JIAN,
      { label: named('通化县'), whole: claim('113.7亿元', 'tonghua-xian-total'), absent: '未公布' },
      { label: named('二道江区'), part: claim('9.56亿元', 'erdaojiang-plan'), absent: '未公布' },
      { label: named('港务区'), absent: '未公布' },
    ],
    size,
  );

/** Nothing known. */
export const allAbsent = (size: Size): string =>
  draw(
    [
      { label: named('东昌区'), absent: '未公布' },
      { label: named('辉南县'), absent: '未报送' },
    ],
    size,
  );
