import { claimsAbout } from '../../figures/claims/current-claims.ts';
import { isFollowed } from '../../figures/events/event-counts.ts';
import { eventsAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Subject } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import { composeProse } from '../bulletin/editors-prose.ts';
import {
  claimRun,
  indicatorRun,
  join,
  name,
  projectRun,
  quiet,
  sourceShortRun,
  span,
  subjectRun,
  text,
} from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Block, Line, PageView } from '../view.ts';
import { outcomeLine } from './outcome-line.ts';

/** Events by city: what happened, when, with which figures, by which source. */
export function eventsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'events',
    address: eventsAddress(),
    title: '活动',
    description: '集中开工、踏查、会商、签约等活动：时间、数据和出处。',
    heading: [text('活动')],
  });
  const sections = archive.places
    .map((place) => ({ place, events: archive.events.filter((event) => event.place === place.id) }))
    .filter(({ events }) => events.length > 0)
    .map(({ place, events }) => ({
      id: place.id,
      title: place.name,
      blocks: events.toSorted(byDate).flatMap((event) => eventBlocks(archive, event)),
    }));
  return {
    ...page,
    lede: [
      text(
        '集中开工、踏查、会商、签约等。数字只写来源为这次活动印出的；几次活动之间的数，来源没有说明关系的，不相加，也不相减。',
      ),
    ],
    sections,
  };
}

const byDate = (a: Event, b: Event): number => ((a.date.end ?? '') < (b.date.end ?? '') ? 1 : -1);

function eventBlocks(archive: Archive, event: Event): Block[] {
  const facts = [
    { term: [text('时间')], line: [span(event.date)] },
    { term: [text('类型')], line: [text(event.type)] },
    ...figuresOf(archive, event),
    ...(event.projects.length > 0 && !isFollowed(event)
      ? [
          {
            term: [text('项目')],
            line: join(
              event.projects.map((id) => [projectRun(archive, id)]),
              '、',
            ),
          },
        ]
      : []),
    { term: [text('出处')], line: [sourceShortRun(archive, event.source), quiet('，'), name(event.locator)] },
  ];
  return [
    { kind: 'heading', line: [name(event.name)], anchor: event.id },
    { kind: 'paragraph', line: [text(event.summary)] },
    ...composeProse(archive, event.prose, event.place),
    { kind: 'facts', items: facts },
    ...(isFollowed(event) ? [{ kind: 'paragraph' as const, line: outcomeLine(archive, event) }] : []),
  ];
}

/** The claims with one of its scopes: about its place, its projects, and the campaigns of its place. */
function figuresOf(archive: Archive, event: Event): { term: Line; line: Line }[] {
  const subjects: readonly Subject[] = [
    { kind: 'place', id: event.place },
    ...event.projects.map((id) => ({ kind: 'project', id }) as const),
    ...archive.campaigns
      .filter(({ place }) => place === event.place)
      .map(({ id }) => ({ kind: 'campaign', id }) as const),
  ];
  return subjects
    .flatMap((subject) => claimsAbout(archive, subject))
    .filter((claim) => claim.source === event.source)
    .filter((claim) => event.scopes.includes(claim.scope))
    .map((claim) => ({
      term: [indicatorRun(archive, claim.indicator)],
      line: [
        claimRun(claim),
        quiet('（'),
        name(claim.scope),
        quiet('，'),
        subjectRun(archive, claim.subject, true),
        quiet('）'),
      ],
    }));
}
