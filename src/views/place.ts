import { claimsAbout } from '../figures/claims/current-claims.ts';
import { latestFigures } from '../figures/claims/series.ts';
import { countRecords } from '../figures/counts/count-records.ts';
import { deriveFigures } from '../figures/derived/derive-figures.ts';
import { mechanismAddress, placeAddress, placesAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Place } from '../model/records.ts';
import { dayWords } from '../model/wording.ts';
import { startsLine, stateLine } from './bulletin/overview.ts';
import { workingLine } from './bulletin/references.ts';
import { gatherStarts } from './bulletin/start-facts.ts';
import { campaignCard } from './campaigns.ts';
import { claimBlocks } from './claim-table.ts';
import { feedLinks } from './feeds/list-feeds.ts';
import { findingSection } from './finding-lines.ts';
import { gapLines } from './gap-lines.ts';
import { issueCard } from './issue.ts';
import { latestFirst } from './latest-first.ts';
import { letterBlocks } from './notices/letter-blocks.ts';
import { pictureOf, sourcesLine } from './picture.ts';
import { placeCard } from './places.ts';
import { followedBlocks } from './problems/course-line.ts';
import { projectTable } from './projects.ts';
import { absentRun, countRun, date, name, placeRun, sourceRun, span, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, Line, PageView, Picture, Section } from './view.ts';

/** A city, county or zone: what was reported of it over time, its projects, campaigns and problems, and what it did not report. */
export function placeView(archive: Archive, place: Place): PageView {
  const sections: Section[] = [
    { id: 'figures', title: '数据', blocks: [...gapBlocks(archive, place), ...figureBlocks(archive, place)] },
    { id: 'below', title: '下级地区', blocks: childBlocks(archive, place) },
    { id: 'projects', title: '项目', blocks: projectBlocks(archive, place) },
    { id: 'campaigns', title: '攻坚行动', blocks: campaignBlocks(archive, place) },
    { id: 'problems', title: '存在问题', blocks: problemBlocks(archive, place) },
    {
      id: 'letters',
      title: '提示函',
      blocks: letterBlocks(archive, place.city, { kind: 'place', id: place.id }),
    },
    { id: 'mechanisms', title: '工作机制', blocks: mechanismBlocks(archive, place) },
    findingSection(archive, claimsAbout(archive, { kind: 'place', id: place.id })),
    { id: 'issues', title: '简报', blocks: issueBlocks(archive, place) },
    { id: 'returns', title: '报送情况', blocks: returnBlocks(archive, place) },
  ];
  return {
    ...placeHead(archive, place),
    sections: sections.filter((section) => section.blocks.length > 0),
  };
}

/** A place without its sections: what its own page and its link preview say of it alike. */
export function placeHead(archive: Archive, place: Place): PageView {
  const page = emptyPage(archive, {
    kind: 'place',
    address: placeAddress(place),
    title: place.name,
    description: `${place.name}的重点项目：历次报送的数据、项目、攻坚行动和问题，逐个注明出处。`,
    heading: [name(place.name)],
  });
  const city = place.id === place.city ? undefined : find(archive.places, place.city);
  const lede = ledeOf(archive, place);
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '地区', address: placesAddress() },
      ...(city ? [{ text: city.name, address: placeAddress(city) }] : []),
    ],
    kicker: [text(place.level), ...(place.code ? [text('　区划代码'), name(place.code)] : [])],
    lede,
    meta: [
      { term: '上级', line: [place.parent ? placeRun(archive, place.parent) : absentRun('不适用')] },
      { term: '记录项目', line: [countRun(countRecords(archive), `projects:${place.id}`)] },
    ],
    feeds: feedLinks(archive, place.id),
    picture: placePicture(archive, place, { ...page, lede }),
  };
}

/** The picture of a place: what its own page says first of it. */
function placePicture(archive: Archive, place: Place, page: PageView): Picture {
  const sources = new Set(
    archive.returns.filter((one) => one.place === place.id).map(({ source }) => source),
  );
  return pictureOf(page, {
    kicker: [name(place.name), text(`　${place.level}重点项目`)],
    says: page.lede,
    source: sourcesLine(
      archive,
      archive.sources.filter(({ id }) => sources.has(id)),
    ),
  });
}

const returnsOfPlace = (archive: Archive, place: Place): ReadonlySet<string> =>
  new Set(archive.returns.filter((one) => one.place === place.id).map((one) => one.id));

function ledeOf(archive: Archive, place: Place): Line {
  const facts = gatherStarts(archive, place.id, returnsOfPlace(archive, place));
  const [state] = facts.states;
  if (!facts.planned) return [text('来源没有公布'), name(place.short), text('重点项目的计划数和开工数。')];
  return [...startsLine(facts), ...(state ? stateLine(state) : [text('开工数未公布。')])];
}

function figureBlocks(archive: Archive, place: Place): Block[] {
  const claims = claimsAbout(archive, { kind: 'place', id: place.id });
  const derived = latestFigures(
    deriveFigures(archive).filter(
      (figure) => figure.subject.kind === 'place' && figure.subject.id === place.id,
    ),
  );
  if (claims.length === 0) return [{ kind: 'paragraph', line: [text('来源没有公布这个地区自己的数据。')] }];
  const workings: Block[] =
    derived.length === 0
      ? []
      : [
          { kind: 'heading', line: [text('本站计算的数')] },
          {
            kind: 'list',
            ordered: false,
            items: derived.map((figure) => ({ line: workingLine({ archive }, figure) })),
          },
        ];
  return [...claimBlocks(archive, claims), ...workings];
}

/** What the sources lack or leave unreadable about this place, before its figures. */
const gapBlocks = (archive: Archive, place: Place): Block[] =>
  gapLines(archive, [place.id]).map((line) => ({ kind: 'note', line }));

function childBlocks(archive: Archive, place: Place): Block[] {
  const children = archive.places.filter((one) => one.parent === place.id).sort((a, b) => a.order - b.order);
  return children.length === 0
    ? []
    : [{ kind: 'cards', items: children.map((child) => placeCard(archive, child)) }];
}

function projectBlocks(archive: Archive, place: Place): Block[] {
  const own = archive.projects.filter((project) => project.place === place.id);
  return own.length === 0
    ? []
    : [
        {
          kind: 'table',
          table: projectTable(archive, own, [text('记录在'), name(place.name), text('的项目')]),
        },
      ];
}

function campaignBlocks(archive: Archive, place: Place): Block[] {
  const own = archive.campaigns.filter((campaign) => campaign.place === place.id);
  return own.length === 0
    ? []
    : [{ kind: 'cards', items: own.map((campaign) => campaignCard(archive, campaign)) }];
}

const problemBlocks = (archive: Archive, place: Place): Block[] =>
  followedBlocks(
    archive,
    archive.troubles.filter((trouble) => trouble.place === place.id),
  );

/** The mechanisms that the place uses, with how it does it. */
function mechanismBlocks(archive: Archive, place: Place): Block[] {
  const items = archive.mechanisms.flatMap((one) =>
    one.uses
      .filter((use) => use.place === place.id)
      .map((use) => ({
        line: [
          name(one.name, mechanismAddress(one.id)),
          ...(use.says ? [text(`：${use.says}`)] : []),
        ] satisfies Line,
      })),
  );
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

function issueBlocks(archive: Archive, place: Place): Block[] {
  const own = archive.issues.filter((issue) => issue.place === place.id || issue.place === place.city);
  return own.length === 0
    ? []
    : [{ kind: 'cards', items: latestFirst(own).map((issue) => issueCard(archive, issue)) }];
}

function returnBlocks(archive: Archive, place: Place): Block[] {
  const counts = countRecords(archive);
  const own = archive.returns.filter((one) => one.place === place.id);
  if (own.length === 0)
    return [{ kind: 'paragraph', line: [text('没有这个地区自己的报送；它的项目见上级地区的报送。')] }];
  const items = own.map((one) => ({
    line: [
      span(one.period),
      text('：'),
      countRun(counts, `claims:${one.id}`),
      text('陈述，来源'),
      sourceRun(archive, one.source),
      text('，录入'),
      date(dayWords(one.received)),
    ] satisfies Line,
  }));
  return [{ kind: 'list', ordered: false, items }];
}
