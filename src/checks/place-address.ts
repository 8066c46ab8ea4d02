import { isTakenBelowCity } from '../model/address.ts';
import type { Check } from './check.ts';

/** No place has an id that an address below its city already means: week, daily, a month or a year. */
export const placeAddress: Check = ({ places }) =>
  places
    .filter(({ id }) => isTakenBelowCity(id))
    .map(({ id, at }) => ({
      rule: 'place-address',
      at,
      message: `地区的编号“${id}”与网址里的固定词相同，它的页会和别的页撞在一起。`,
      cure: '把地区的文件夹改成别的名字，例如名称的全拼。',
    }));
