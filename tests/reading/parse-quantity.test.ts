import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf, type Quantity } from '../../src/model/value.ts';
import { parseChineseNumber } from '../../src/reading/parse-chinese-number.ts';
import { isQuantity, parseQuantity } from '../../src/reading/parse-quantity.ts';

/** What was read, without the wording; what was refused, as message and cure. */
function read(written: string): Omit<Quantity, 'kind' | 'text'> | string {
  const outcome = parseQuantity(written);
  if (!isQuantity(outcome)) return `${outcome.message}改法：${outcome.cure}`;
  const { kind: _, text: __, ...rest } = outcome;
  return rest;
}

describe('a quantity is read as people write it', () => {
  it.each([
    ['33个', { number: '33', unit: '个' }],
    ['187.6亿元', { number: '187.6', unit: '亿元' }],
    ['8054万元', { number: '8054', unit: '万元' }],
    ['31,483万元', { number: '31483', unit: '万元' }],
    ['60.6%', { number: '60.6', unit: '%' }],
    ['60.0%', { number: '60.0', unit: '%' }],
    ['7.95万平方米', { number: '7.95', unit: '万平方米' }],
    ['119万吨/年', { number: '119', unit: '万吨/年' }],
    ['80亿剂', { number: '80', unit: '亿剂' }],
    ['110亩', { number: '110', unit: '亩' }],
    ['-5个', { number: '-5', unit: '个' }],
    ['−5个', { number: '-5', unit: '个' }],
    ['0个', { number: '0', unit: '个' }],
  ])('%s', (written, quantity) => {
    expect(read(written)).toEqual(quantity);
  });

  it('with spaces anywhere, which are left out of its wording', () => {
    expect(parseQuantity('约 600\t亿元')).toMatchObject({ text: '约600亿元', number: '600', unit: '亿元' });
  });

  it.each([
    ['约600亿元', { number: '600', unit: '亿元', qualifier: '约' }],
    ['近300家', { number: '300', unit: '家', qualifier: '近' }],
    ['超600亿元', { number: '600', unit: '亿元', qualifier: '超' }],
    ['超过600亿元', { number: '600', unit: '亿元', qualifier: '超过' }],
    ['逾600亿元', { number: '600', unit: '亿元', qualifier: '逾' }],
    ['不足5%', { number: '5', unit: '%', qualifier: '不足' }],
    ['至少3家', { number: '3', unit: '家', qualifier: '至少' }],
    ['达600亿元', { number: '600', unit: '亿元', qualifier: '达' }],
    ['达到600亿元', { number: '600', unit: '亿元', qualifier: '达' }],
    ['20多个', { number: '20', unit: '个', qualifier: '多' }],
    ['30多亿元', { number: '30', unit: '亿元', qualifier: '多' }],
    ['9000余万元', { number: '9000', unit: '万元', qualifier: '余' }],
    ['10亿元以上', { number: '10', unit: '亿元', qualifier: '以上' }],
    ['10亿元以下', { number: '10', unit: '亿元', qualifier: '以下' }],
    ['10亿元左右', { number: '10', unit: '亿元', qualifier: '左右' }],
    ['10亿元以内', { number: '10', unit: '亿元', qualifier: '以内' }],
  ])('with how exactly it was said: %s', (written, quantity) => {
    expect(read(written)).toEqual(quantity);
  });

  it.each([
    ['1万吨至2万吨', { number: '1', to: '2', unit: '万吨' }],
    ['300亿元至500亿元', { number: '300', to: '500', unit: '亿元' }],
    ['3—5亿元', { number: '3', to: '5', unit: '亿元' }],
    ['3～5亿元', { number: '3', to: '5', unit: '亿元' }],
    ['约3至5亿元', { number: '3', to: '5', unit: '亿元', qualifier: '约' }],
    ['下降3至5个百分点', { number: '-3', to: '-5', unit: '个百分点', change: '下降' }],
  ])('as a range: %s', (written, quantity) => {
    expect(read(written)).toEqual(quantity);
  });

  it.each([
    ['增长13%', { number: '13', unit: '%', change: '增长' }],
    ['同比增长13%', { number: '13', unit: '%', change: '增长' }],
    ['提高2个百分点', { number: '2', unit: '个百分点', change: '增长' }],
    ['下降0.6个百分点', { number: '-0.6', unit: '个百分点', change: '下降' }],
    ['同比下降0.6%', { number: '-0.6', unit: '%', change: '下降' }],
    ['减少3个', { number: '-3', unit: '个', change: '下降' }],
  ])('as a change: %s', (written, quantity) => {
    expect(read(written)).toEqual(quantity);
  });

  it.each([
    ['四个', '4'],
    ['两家', '2'],
    ['十户', '10'],
    ['十一项', '11'],
    ['二十栋', '20'],
    ['一百零五个', '105'],
    ['三百二十一户', '321'],
  ])('in Chinese numerals: %s', (written, number) => {
    expect(read(written)).toMatchObject({ number });
  });

  it('in Chinese numerals before a multiplier', () => {
    expect(read('十多亿元')).toEqual({ number: '10', unit: '亿元', qualifier: '多' });
    expect(read('一千个')).toEqual({ number: '1', unit: '千个' });
  });
});

describe('a wording that is no quantity is refused with what to write instead', () => {
  it.each([
    ['33', '“33”没有单位。改法：补上单位，例如 33个、187.6亿元、60.6%。'],
    ['约600', '“约600”没有单位。改法：补上单位，例如 33个、187.6亿元、60.6%。'],
    ['600亿', '“600亿”只写了“亿”，没有写计的是什么。改法：补全单位，例如 600亿元、600亿吨。'],
    ['600亿以上', '“600亿以上”只写了“亿”，没有写计的是什么。改法：补全单位，例如 600亿元、600亿吨。'],
    ['30多亿', '“30多亿”只写了“亿”，没有写计的是什么。改法：补全单位，例如 30多亿元、30多亿吨。'],
    ['3万', '“3万”只写了“万”，没有写计的是什么。改法：补全单位，例如 3万元、3万吨。'],
    ['60.6％', '“60.6％”里有全角符号“％”。改法：改成半角“%”：60.6%'],
    ['31，483万元', '“31，483万元”里有全角符号“，”。改法：改成半角“,”：31,483万元'],
    ['３３个', '“３３个”里有全角符号“３”。改法：改成半角“3”：33个'],
    ['3。5亿元', '“3。5亿元”里有全角符号“。”。改法：改成半角“.”：3.5亿元'],
    ['119万吨／年', '“119万吨／年”里有全角符号“／”。改法：改成半角“/”：119万吨/年'],
    ['33（个）', '“33（个）”里有全角符号“（”。改法：改成半角“(”：33(个)'],
    ['1,2345个', '“1,2345”的逗号位置不对。改法：去掉逗号：12345'],
    ['下降-0.6%', '“下降”后面又写了负号。改法：去掉负号：下降0.6…；方向只写一次。'],
    ['5亿元至3亿元', '“5亿元至3亿元”的下限比上限大。改法：小的写在前面：3亿元至5亿元。'],
    [
      '9000万元至1亿元',
      '“9000万元至1亿元”两头的单位不同（万元 与 亿元）。改法：两头写同一个单位，例如 1亿元至2亿元。',
    ],
    [
      '1万元至2亿元',
      '“1万元至2亿元”两头的单位不同（万元 与 亿元）。改法：两头写同一个单位，例如 1亿元至2亿元。',
    ],
    ['四五个', '认不出数字“四五”。改法：改用阿拉伯数字。'],
    ['百分之六十', '认不出数字“百”。改法：改用阿拉伯数字。'],
  ])('%s', (written, told) => {
    expect(read(written)).toBe(told);
  });

  it.each(['若干', '无', '', '.5亿元', '大约十个'])('no number at the beginning: “%s”', (written) => {
    expect(read(written)).toBe(
      `“${written}”不是一个带单位的数。改法：写成数字加单位，例如 33个、187.6亿元、60.6%；没有数就写 未公布、未报送、不适用 或 待核。`,
    );
  });

  it.each(['5美元', '1.2.3亿元', '十几个', '5constructor', '1e5个', '33个项目', '3-5亿元', '3万五千元'])(
    'an unknown unit: “%s”',
    (written) => {
      expect(read(written)).toMatch(
        /^认不出单位“.+”。改法：用常见单位（元 万元 亿元 个 户 % 个百分点 亩 平方米 吨 …）/,
      );
    },
  );
});

it('whatever is read can be computed with, and nothing that is typed makes it stumble', () => {
  const pieces = fc.constantFrom(
    ...'0 1 60 . , - − 十 百 两 零 至 — 亿 万 元 个 % 个百分点 吨/年 约 超过 多 余 以上 增长 下降 ％ ， 　'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(pieces).map((all) => all.join('')),
      ),
      (text) => {
        const outcome = parseQuantity(text);
        if (isQuantity(outcome)) amountOf(outcome);
        else expect(outcome.message && outcome.cure).toBeTruthy();
      },
    ),
    { numRuns: 2000 },
  );
});

describe('a Chinese number', () => {
  it.each([
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十九', 19],
    ['九十', 90],
    ['一百', 100],
    ['一百零一', 101],
    ['二百五十', 250],
    ['九百九十九', 999],
  ])('%s is %i', (text, number) => {
    expect(parseChineseNumber(text)).toBe(number);
  });

  it.each(['', '百', '十十', '一二', '四五', '一千', '廿', '12'])('“%s” is none', (text) => {
    expect(parseChineseNumber(text)).toBeUndefined();
  });
});
