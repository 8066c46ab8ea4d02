import { noticesOf } from '../../figures/notices.ts';
import { cityNoticesAddress, cityScheduleAddress, noticesAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';
import { noticeTable } from './notice-table.ts';

/** Every letter that was drafted in a city, the latest first. */
export function cityNoticesView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'city-notices',
    address: cityNoticesAddress(city.id),
    title: `${city.name}提示函`,
    description: `${city.name}按规则拟出的全部提示函。`,
    heading: [name(city.name), text('提示函')],
  });
  const letters = noticesOf(archive, city.id).toReversed();
  return {
    ...page,
    crumbs: [...page.crumbs, { text: '提示函', address: noticesAddress() }],
    kicker: [placeRun(archive, city.id)],
    lede: [text('按公开的规则从灯拟出，都是拟稿；编号按年、按拟稿的日子排。')],
    meta: [{ term: '挂图', line: [name('本市的挂图和灯', cityScheduleAddress(city.id))] }],
    sections: [
      {
        id: 'letters',
        title: '提示函',
        blocks: [
          letters.length > 0
            ? { kind: 'table', table: noticeTable(archive, letters, '全部提示函，最近的在前') }
            : { kind: 'paragraph', line: [text('没有灯亮到要拟函的月数。')] },
        ],
      },
    ],
  };
}
