import { expect, it } from 'vitest';
import type { GroupRace, Race, RaceRow } from '../../src/league/race.ts';
import { groupBlocks } from '../../src/views/league/standing-blocks.ts';
import { emptyPage } from '../../src/views/site-view.ts';
import { drawView } from '../draw-view.ts';
import { place } from '../figures/schedule-archive.ts';
import { archiveWith, claim, indicator } from '../figures/trial-archive.ts';

const PLACES = ['a', 'b', 'c'].map((id) => place(id, 'city', { short: `${id}县` }));
const CITY = place('city', 'city');
const archive = archiveWith({ places: [CITY, ...PLACES] });
const race: Race = { city: CITY, id: '2024-05', month: '2024-05', before: undefined, sets: [] };

/** Places that have a rate, that sent nothing for so many days, or that sent no such number. */
const rowOf = (at: number, has: '数' | '无' | number): RaceRow => {
  const [own = CITY] = PLACES.slice(at);
  const rate = claim('rate', '60%', { subject: { kind: 'place', id: own.id }, place: own.id });
  const outside = has === '数' ? '组内不足三个' : has === '无' ? '未公布' : '未报送';
  return {
    place: own,
    entry: {
      id: own.id,
      group: '一类',
      terms: '',
      ...(outside === '组内不足三个' ? {} : { absent: outside }),
    },
    inputs: [],
    shown: has === '数' ? rate : undefined,
    revised: false,
    row: { id: own.id, tied: false, outside, ...(typeof has === 'number' ? { silentDays: has } : {}) },
    movement: undefined,
  };
};
const drawn = (...all: ('数' | '无' | number)[]): string => {
  const rows = all.map((has, at) => rowOf(at, has));
  const standing = { group: '一类', rows: rows.map(({ row }) => row), ranked: 0, notes: [] };
  const group: GroupRace = { group: '一类', indicator: indicator('rate', '%'), standing, rows };
  const page = emptyPage(archive, {
    ...{ kind: 'month-league', address: '/', title: '', description: '', heading: [] },
  });
  return drawView({ ...page, sections: [{ id: 'x', title: '', blocks: groupBlocks(archive, race, group) }] });
};

it('a group of which nobody has a number is one line that names them all, by reason', () => {
  const page = drawn('无', '无', 31);
  expect(page).toContain(
    '（一类都没有rate，不排名次：a县、b县：〔未公布〕；c县（已[=31天]）：〔未报送〕。）',
  );
  expect(page).not.toContain('表：');
});

it('those without a number stand in one line beneath the table of the others', () => {
  const page = drawn('数', 31, '无');
  expect(page.match(/^\| [abc]县? .*/gm)).toHaveLength(1);
  expect(page).toContain('（没有数，不排名次：b县（已[=31天]）：〔未报送〕；c县：〔未公布〕。）');
});

it('a group in which all have a number has no such line', () => {
  expect(drawn('数', '数', '数')).not.toContain('没有数');
});
