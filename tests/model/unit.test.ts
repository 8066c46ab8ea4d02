import { describe, expect, it } from 'vitest';
import { fraction } from '../../src/model/fraction.ts';
import { unitOf } from '../../src/model/unit.ts';
import { absent, amountOf, dimensionOf, inUnit, type Quantity } from '../../src/model/value.ts';

const quantity = (number: string, unit: string): Quantity => ({
  kind: 'quantity',
  text: `${number}${unit}`,
  number,
  unit,
});

describe('a unit', () => {
  it.each([
    ['亿元', '元', 100_000_000n],
    ['万元', '元', 10_000n],
    ['千万元', '元', 10_000_000n],
    ['万亿元', '元', 1_000_000_000_000n],
    ['%', '%', 1n],
    ['个百分点', '个百分点', 1n],
    ['万平方米', '平方米', 10_000n],
    ['平方公里', '平方米', 1_000_000n],
    ['公里', '米', 1_000n],
    ['亿剂', '剂', 100_000_000n],
    ['万吨/年', '吨/年', 10_000n],
    ['千瓦', '千瓦', 1n],
    ['兆瓦', '千瓦', 1_000n],
  ])('%s measures %s, %i at a time', (text, dimension, factor) => {
    expect(unitOf(text)).toEqual({ text, dimension, factor: fraction(factor) });
  });

  it.each(['个', '项', '户', '家', '栋', '标段'])('%s counts things, as 个 does', (text) => {
    expect(unitOf(text)?.dimension).toBe('个');
  });

  it('of land is exact: three 亩 are two thousand square metres', () => {
    expect(amountOf(quantity('3', '亩'))).toEqual(fraction(2000n));
  });

  it('a day is a day, 日 or 天', () => {
    expect(unitOf('吨/日')?.dimension).toBe(unitOf('吨/天')?.dimension);
  });

  it.each(['', '亿', '万', '公里/世纪', '吨/', '吨/年/年', '美元', 'kg', 'constructor', '__proto__', '％'])(
    'is not “%s”',
    (text) => {
      expect(unitOf(text)).toBeUndefined();
    },
  );
});

describe('an amount', () => {
  it('is the same in whatever multiple it was written', () => {
    expect(amountOf(quantity('8054', '万元'))).toEqual(amountOf(quantity('0.8054', '亿元')));
  });

  it('goes back into its unit exactly', () => {
    expect(inUnit(amountOf(quantity('187.6', '亿元')), '亿元')).toEqual(fraction(938n, 5n));
  });

  it('measures the dimension of its unit', () => {
    expect(dimensionOf(quantity('7', '户'))).toBe('个');
  });
});

it('an absence says its reason and nothing else', () => {
  expect(absent('未报送')).toEqual({ kind: 'absent', reason: '未报送', text: '未报送' });
});
