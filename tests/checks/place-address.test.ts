import { expect, it } from 'vitest';
import { placeAddress } from '../../src/checks/place-address.ts';
import { place } from '../figures/schedule-archive.ts';
import { archiveWith } from '../figures/trial-archive.ts';

const told = (...ids: string[]): string[] =>
  placeAddress(archiveWith({ places: ids.map((id) => place(id)) })).map(({ message }) => message);

it('a place may not be called what an address below its city already means', () => {
  const taken = ['week', 'ten-days', 'daily', 'schemes', '2024', '2024-05', '2024-q1'];
  expect(told(...taken)).toHaveLength(taken.length);
  expect(told('week')).toEqual(['地区的编号“week”与网址里的固定词相同，它的页会和别的页撞在一起。']);
});

it('any other id may stand below a city', () => {
  expect(told('jian', 'weekly', 'tonghua-xian', '20-da', '12345')).toEqual([]);
});
