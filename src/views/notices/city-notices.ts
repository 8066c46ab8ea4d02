import { NOTICE_STATES, type NoticeState, noticesOf } from '../../figures/letters/notices.ts';
import { cityNoticesAddress, cityScheduleAddress, noticesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView, Section } from '../view.ts';
import { noticeTable } from './notice-table.ts';

/** Every letter of a city by its state, those that somebody has to act on first, the latest first. */
export function cityNoticesView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'city-notices',
    address: cityNoticesAddress(city.id),
    title: `${city.name}提示函`,
    description: `${city.name}的全部提示函：拟稿、签发、答复和办结。`,
    heading: [name(city.name), text('提示函')],
  });
  const letters = noticesOf(archive, city.id).toReversed();
  const sections = ORDER.flatMap(([state, title]): Section[] => {
    const some = letters.filter((one) => one.state === state);
    if (some.length === 0) return [];
    const table = noticeTable(archive, some, `${state}的提示函，最近的在前`);
    return [{ id: `state-${NOTICE_STATES.indexOf(state)}`, title, blocks: [{ kind: 'table', table }] }];
  });
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '提示函', address: noticesAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [text('按公开的规则从灯拟出，签发了才编号、才发出；答复以后，以后的报送表明灯灭了，才办结。')],
    meta: [{ term: '挂图', line: [name('本市的挂图和灯', cityScheduleAddress(city.id))] }],
    sections: sections.length > 0 ? sections : [NONE],
  };
}

/** The states in the order in which somebody has to act. */
const ORDER: readonly (readonly [state: NoticeState, title: string])[] = [
  ['逾期未答复', '过了期限、还没有答复'],
  ['已签发', '已经签发、等待答复'],
  ['拟稿', '拟稿，等待签发'],
  ['已答复', '已经答复、等待办结'],
  ['已办结', '已经办结'],
];

const NONE: Section = {
  id: 'letters',
  title: '提示函',
  blocks: [{ kind: 'paragraph', line: [text('没有灯亮到要拟函的月数。')] }],
};
