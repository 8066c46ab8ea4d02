import { schedulePeriod } from '../../figures/schedule/schedule-months.ts';
import { cityScheduleAddress, placeScheduleAddress, scheduleAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { name, placeRun, span, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';
import { lightBlocks } from './light-blocks.ts';
import { cityProjects, type WalledPlace, wallBlocks } from './wall-blocks.ts';

/** 挂图作战 of one place in the latest month of its city: its wall, and the lights of all its projects. */
export function placeScheduleView(
  archive: Archive,
  city: Place,
  { place }: WalledPlace,
  month: string,
): PageView {
  const page = emptyPage(archive, {
    kind: 'place-schedule',
    address: placeScheduleAddress(city.id, place.id),
    title: `${place.name}挂图作战`,
    description: `${place.name}各项目的计划、进展和灯。`,
    heading: [name(place.name), text('挂图作战')],
  });
  const projects = cityProjects(archive, city).filter((project) => project.place === place.id);
  const period = schedulePeriod(archive, city.id);
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '挂图作战', address: scheduleAddress() },
      { text: city.name, address: cityScheduleAddress(city.id) },
    ],
    kicker: [placeRun(archive, place.id)],
    lede: [text('按'), ...(period ? [span(period)] : []), text('的报送。每盏灯写明原因，缺一个数就不亮灯。')],
    meta: [{ term: '全市', line: [name('各地的投资进度和要盯的名单', cityScheduleAddress(city.id))] }],
    sections: [
      { id: 'wall', title: '挂图', blocks: wallBlocks(archive, projects, month) },
      { id: 'lights', title: '亮灯', blocks: lightBlocks(archive, projects, month) },
    ],
  };
}
