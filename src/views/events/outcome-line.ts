import { OUTCOMES } from '../../figures/events/after-start.ts';
import { countEvents, eventKey } from '../../figures/events/event-counts.ts';
import { type Address, cityEventsAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import { countRun, join, name, text } from '../runs.ts';
import type { Line } from '../view.ts';

/** Where the projects of an event are told one by one. */
export const followedAddress = (archive: Archive, event: Event): Address =>
  `${cityEventsAddress(find(archive.places, event.place)?.city ?? event.place)}#${followedAnchor(event)}`;

/** The anchor of an event on the page of its city's events. */
export const followedAnchor = ({ place, id }: Event): string => `event-${place}-${id}`;

/** What was seen on a visit, or what became of a start, in one line of counts that leads to the projects one by one. */
export function outcomeLine(archive: Archive, event: Event): Line {
  const counts = countEvents(archive);
  const of = (key: string, before: string): Line[] => {
    const whole = `${key}:${eventKey(event)}`;
    return counts.has(whole) ? [[text(before), countRun(counts, whole)]] : [];
  };
  const parts =
    event.type === '踏查'
      ? [...of('visit-projects', '看了项目'), ...of('visit-far', '所见与报送相差超过十个百分点的')]
      : [
          ...of('start-projects', '开工的项目'),
          ...OUTCOMES.flatMap((words, index) => of(`start-${index}`, `后来${words}的`)),
        ];
  return [...join(parts, '，'), text('；'), name('逐个看', followedAddress(archive, event)), text('。')];
}
