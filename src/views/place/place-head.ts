import { countRecords } from '../../figures/counts/count-records.ts';
import { placeAddress, placesAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { startsLine, stateLine } from '../bulletin/overview.ts';
import { gatherStarts } from '../bulletin/start-facts.ts';
import { feedLinks } from '../feeds/list-feeds.ts';
import { pictureOf, sourcesLine } from '../picture.ts';
import { absentRun, countRun, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { Line, PageView, Picture } from '../view.ts';

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
