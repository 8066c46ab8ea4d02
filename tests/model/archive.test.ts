import { expect, it } from 'vitest';
import { find, get } from '../../src/model/archive.ts';

const records = [{ id: 'jian' }, { id: 'liuhe' }];

it('a record is found by its id', () => {
  expect(find(records, 'liuhe')).toBe(records[1]);
  expect(get(records, 'jian')).toBe(records[0]);
});

it('what is not there is not found, and must not be asked for as if it were', () => {
  expect(find(records, 'toString')).toBeUndefined();
  expect(() => get(records, 'huinan')).toThrow('no record huinan');
});
