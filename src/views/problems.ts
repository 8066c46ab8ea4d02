import { countRecords } from '../figures/count-records.ts';
import { problemsAddress } from '../model/address.ts';
import { type Archive, find } from '../model/archive.ts';
import type { Place, Trouble } from '../model/records.ts';
import { TROUBLE_TYPES } from '../model/trouble-types.ts';
import { troubleLine } from './bulletin/obstacles.ts';
import { columns } from './columns.ts';
import { countRun, placeRun, quiet, text } from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Block, Line, PageView, Section, Table } from './view.ts';

/** The problems register: how many of each kind and in each place, then every problem with its remedy and state. */
export function problemsView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'problems',
    address: problemsAddress(),
    title: '问题台账',
    description: '来源写到的项目建设问题：类型、地方、办法，和到来源日期为止的状态。',
    heading: [text('问题台账')],
  });
  const places = archive.places.filter((place) =>
    archive.troubles.some((trouble) => trouble.place === place.id),
  );
  return {
    ...page,
    lede: [
      text('来源写到的'),
      countRun(countRecords(archive), 'troubles'),
      text('问题。状态只到来源的日期为止；之后的情况没有来源，就写待核，不说它还没解决，也不说它解决了。'),
    ],
    sections: [
      {
        id: 'counts',
        title: '按类型和地方',
        blocks: [
          { kind: 'table', table: typeTable(archive) },
          { kind: 'table', table: placeTable(archive, places) },
        ],
      },
      ...places.map(
        (place): Section => ({ id: place.id, title: place.name, blocks: placeBlocks(archive, place) }),
      ),
    ],
  };
}

function typeTable(archive: Archive): Table {
  const counts = countRecords(archive);
  const used = TROUBLE_TYPES.flatMap((type, index) =>
    archive.troubles.some((trouble) => trouble.type === type)
      ? [{ type, key: `troubles-type-${index}` }]
      : [],
  );
  return {
    caption: [text('按类型')],
    folds: 'scroll',
    columns: columns('类型', ['问题', 'number']),
    rows: used.map(({ type, key }) => ({ cells: [[text(type)], [countRun(counts, key)]] })),
  };
}

function placeTable(archive: Archive, places: readonly Place[]): Table {
  const counts = countRecords(archive);
  return {
    caption: [text('按地方')],
    folds: 'scroll',
    columns: columns('地区', ['问题', 'number']),
    rows: places.map((place) => ({
      cells: [[placeRun(archive, place.id)], [countRun(counts, `troubles:${place.id}`)]],
    })),
  };
}

function placeBlocks(archive: Archive, place: Place): Block[] {
  const own = archive.troubles.filter((trouble) => trouble.place === place.id);
  return [
    { kind: 'list', ordered: false, items: own.map((trouble) => ({ line: registerLine(archive, trouble) })) },
  ];
}

/** A problem with what is known of it since: nothing, unless it was solved by its own source. */
function registerLine(archive: Archive, trouble: Trouble): Line {
  const line = troubleLine({ archive }, trouble);
  return trouble.state === '已解决' || !find(archive.sources, trouble.source)
    ? line
    : [...line, quiet('；之后的情况待核')];
}
