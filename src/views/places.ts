import { countRecords } from '../figures/counts/count-records.ts';
import { placeAddress, placesAddress } from '../model/address.ts';
import { type Archive, citiesOf } from '../model/archive.ts';
import type { Place } from '../model/records.ts';
import { countRun, name, quiet, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Card, PageView, Section } from './view.ts';

/** All places, by city. */
export function placesView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'places',
    address: placesAddress(),
    title: '地区',
    description: '有记录的城市、县（市、区）和开发区。',
    heading: [text('地区')],
  });
  const cities = citiesOf(archive);
  return {
    ...page,
    lede: [
      text('有记录的'),
      countRun(countRecords(archive), 'places'),
      text('地区：城市，和它下面报送、参加对比的县（市、区）与开发区。'),
    ],
    sections: cities.map((city) => citySection(archive, city)),
  };
}

function citySection(archive: Archive, city: Place): Section {
  const children = archive.places
    .filter((place) => place.city === city.id && place.id !== city.id)
    .sort((a, b) => a.order - b.order);
  return {
    id: city.id,
    title: city.name,
    blocks: [{ kind: 'cards', items: [city, ...children].map((place) => placeCard(archive, place)) }],
  };
}

/** A place in a list: its level and code, its name, how many projects are recorded. */
export function placeCard(archive: Archive, place: Place): Card {
  return {
    kicker: [text(place.level), ...(place.code ? [quiet(' · '), name(place.code)] : [])],
    title: [name(place.name)],
    address: placeAddress(place),
    line: [text('记录项目'), countRun(countRecords(archive), `projects:${place.id}`)],
  };
}
