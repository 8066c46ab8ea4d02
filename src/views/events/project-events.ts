import { afterStart } from '../../figures/events/after-start.ts';
import { isFollowed } from '../../figures/events/event-counts.ts';
import { visitChecks } from '../../figures/events/visit-checks.ts';
import { eventsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Event } from '../../model/event.ts';
import type { Project } from '../../model/records.ts';
import { name, quiet, span, text } from '../runs.ts';
import type { Block, Line } from '../view.ts';
import { followedAddress } from './outcome-line.ts';
import { checkLine } from './visit-blocks.ts';

/** The events at which a project was started, visited or spoken of, the latest first, with what was seen or what came of it. */
export function projectEventBlocks(archive: Archive, project: Project): Block[] {
  const items = archive.events
    .filter(({ projects }) => projects.includes(project.id))
    .toSorted((a, b) => ((a.date.end ?? '') < (b.date.end ?? '') ? 1 : -1))
    .map((event) => ({ term: [span(event.date)], line: eventLine(archive, project, event) }));
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}

function eventLine(archive: Archive, project: Project, event: Event): Line {
  const head: Line = [
    name(event.name, isFollowed(event) ? followedAddress(archive, event) : `${eventsAddress()}#${event.id}`),
    quiet(`（${event.type}）`),
  ];
  if (event.type === '踏查') {
    const check = visitChecks(archive, event).find((one) => one.project === project.id);
    return check ? [...head, text('：'), ...checkLine(check)] : head;
  }
  if (event.type !== '集中开工') return head;
  const after = afterStart(archive, event).find((one) => one.project.id === project.id);
  return after ? [...head, text(`：后来${after.outcome}`)] : head;
}
