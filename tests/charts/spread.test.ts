import { expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

const wishes = (...starts: number[]) => starts.map((start) => ({ start, length: 10 }));

test('what does not overlap stays where it is', () => {
  expect(spread(wishes(0, 40), 100, 5)).toEqual([0, 40]);
});

test('what overlaps is moved on', () => {
  expect(spread(wishes(0, 3, 40), 100, 5)).toEqual([0, 15, 40]);
});

test('what would run over the end moves back, and moves its neighbours', () => {
  expect(spread(wishes(0, 94, 98), 100, 5)).toEqual([0, 75, 90]);
});
