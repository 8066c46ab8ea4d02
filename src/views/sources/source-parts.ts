import { countRecords } from '../../figures/counts/count-records.ts';
import { sourceAddress, sourcePartAddress } from '../../model/address.ts';
import { type Archive, find } from '../../model/archive.ts';
import type { Claim } from '../../model/claim.ts';
import { onceFor } from '../../model/once.ts';
import type { Place } from '../../model/records.ts';
import { dayWords } from '../../model/wording.ts';
import { columns } from '../columns.ts';
import { date, name, ownCountRun, text } from '../runs.ts';
import type { Section } from '../view.ts';

/** What one place sent in for a source, with every claim that has its row there. */
export interface SourcePart {
  readonly source: string;
  readonly place: Place;
  readonly claims: readonly Claim[];
}

/** The parts of a source that have pages of their own, in the order of the places; none of a source that was printed. */
export const partsOf = (archive: Archive, source: string): readonly SourcePart[] =>
  partsBySource(archive).get(source) ?? [];

const partsBySource = onceFor((archive: Archive) => {
  const homes = Map.groupBy(
    archive.claims.filter(({ home }) => home !== undefined),
    ({ source }) => source,
  );
  const order = new Map(archive.places.map(({ id }, index) => [id, index]));
  return new Map(
    [...homes].map(([source, own]) => {
      const parts = [...Map.groupBy(own, ({ home }) => home)].flatMap(([home, claims]): SourcePart[] => {
        const place = archive.places.find(({ id }) => sourcePartAddress(source, id) === home);
        return place ? [{ source, place, claims }] : [];
      });
      return [source, parts.toSorted((a, b) => (order.get(a.place.id) ?? 0) - (order.get(b.place.id) ?? 0))];
    }),
  );
});

/** The returns of which a source is made, each leading to what its place sent in, and counted here. */
export function partsSection(archive: Archive, source: string): Section {
  const counts = countRecords(archive);
  const order = partsOf(archive, source).map(({ place }) => place.id);
  const rows = archive.returns
    .filter((one) => one.source === source && order.includes(one.place))
    .toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place) || a.revision - b.revision)
    .map((one) => ({
      cells: [
        [name(find(archive.places, one.place)?.name ?? one.place, sourcePartAddress(source, one.place))],
        [text(one.revision > 1 ? '修订' : '首报')],
        [date(dayWords(one.received))],
        [ownCountRun(counts, `claims:${one.id}`, sourceAddress(source))],
      ],
    }));
  return {
    id: 'parts',
    title: '各地的报送',
    blocks: [
      {
        kind: 'table',
        table: {
          caption: [text('谁报了什么，点地区看逐条的陈述')],
          folds: 'cards',
          columns: columns('地区', ['报送', 'short'], ['录入', 'short'], ['现行陈述', 'number']),
          rows,
        },
      },
    ],
  };
}
