import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const PLACES = ['通化市', '东昌区', '通化县', '集安市'];

it('finds the word that was meant in spite of one wrong character', () => {
  expect(nearest('通花县', PLACES)).toBe('通化县');
});

it('finds a word of which a character was left out or put in', () => {
  expect(nearest('项目总投资', ['总投资额', '项目总投资数', '开工率'])).toBe('项目总投资数');
  expect(nearest('开工率率', ['开工率'])).toBe('开工率');
});

it('takes the nearest, and of two equally near the first', () => {
  expect(nearest('甲乙丙', ['甲丁戊', '甲乙丁', '甲丙'])).toBe('甲乙丁');
});

it('takes the one word that holds what was written before one that differs by a character', () => {
  expect(nearest('用电', ['用工', '用电水气热'])).toBe('用电水气热');
  expect(nearest('封顶', ['主体封顶', '封存'])).toBe('主体封顶');
  expect(nearest('通化', ['通化市', '通化县'])).toBe('通化市');
});

it('guesses nothing where nothing is near', () => {
  expect(nearest('长春市朝阳区', PLACES)).toBeUndefined();
  expect(nearest('开工率', [])).toBeUndefined();
});

it('counts characters, not halves of them', () => {
  expect(nearest('𠮷', ['𡃁'])).toBe('𡃁');
  expect(nearest('𠮷林', ['吉林'])).toBe('吉林');
});

it('finds a word that is there itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      for (const word of words) expect(nearest(word, words)).toBe(word);
    }),
  );
});
