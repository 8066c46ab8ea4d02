import { monthWords } from '../../figures/claims/days.ts';
import { dailyHome, dailyMonths, daySums } from '../../figures/dispatch/daily-figures.ts';
import { dailyAddress, monthScheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { date, join, name, text } from '../runs.ts';
import { workingTable } from '../schedule/working-table.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';
import { DAILY_NOTE, dailyBlocks } from './daily-blocks.ts';
import { dispatchFrame } from './dispatch-frame.ts';
import { dispatchMeta } from './dispatch-links.ts';

/** 每日调度: the days of the latest month in which projects of a city told of their people, their work and their money day by day. */
export function dailyView(archive: Archive, city: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'daily',
    address: dailyAddress(city.id),
    title: `${city.name}每日调度`,
    description: `${city.name}报了每日数的项目：在岗的人、完成的比例和当日完成的投资。`,
    heading: [name(city.name), text('每日调度')],
  });
  const home = dailyAddress(city.id);
  const months = dailyMonths(archive, city.id).filter((month) => dailyHome(archive, city.id, month) === home);
  const sums = months.flatMap((month) => daySums(archive, city.id, month));
  const figures = sums.flatMap(({ projects, staff, invested }) =>
    [projects, staff, invested].filter((figure) => figure !== undefined),
  );
  return {
    ...page,
    ...dispatchFrame(archive, city, page),
    lede: [
      ...join(
        months.map((month) => [date(monthWords(month))]),
        '、',
      ),
      text('的报送里写明是哪一天的数：工地上有多少人，干到多少，当天完成多少投资。'),
    ],
    meta: [...dispatchMeta(archive, city.id, '每日调度'), ...earlierMonths(archive, city)],
    sections: [
      {
        id: 'days',
        title: '逐日',
        blocks: [...months.toReversed().flatMap((month) => dailyBlocks(archive, city, month)), DAILY_NOTE],
      },
      {
        id: 'workings',
        title: '计算过程',
        blocks: [{ kind: 'table', table: workingTable(archive, figures, '合计怎么算') }],
      },
    ],
  };
}

/** The months before, whose days stand on the pages of the months. */
function earlierMonths(archive: Archive, city: Place): PageView['meta'] {
  const earlier = dailyMonths(archive, city.id).filter(
    (month) => dailyHome(archive, city.id, month) !== dailyAddress(city.id),
  );
  return earlier.length === 0
    ? []
    : [
        {
          term: '以前的月份',
          line: join(
            earlier.map((month) => [
              date(monthWords(month), `${monthScheduleAddress(city.id, month)}#daily`),
            ]),
            '　',
          ),
        },
      ];
}
