import { monthWords } from '../../../figures/claims/days.ts';
import { scoreMonths } from '../../../league/month-scores.ts';
import { heldIn } from '../../../league/scheme-figures.ts';
import { schemesOf } from '../../../league/schemes-in-force.ts';
import { schemeAddress, scoreHistoryAddress, scoresAddress } from '../../../model/address.ts';
import { type Archive, find } from '../../../model/archive.ts';
import type { Place } from '../../../model/records.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import { columns } from '../../columns.ts';
import { date, join, name, ordinal, placeRun, quiet, sourceShortRun, text } from '../../runs.ts';
import type { Block, Line, Section } from '../../view.ts';
import { UNPUBLISHED } from './scheme.ts';
import { scoredSchemes } from './score-history.ts';

/** The schemes of a city: the months that were scored, and «规则未公布» with the source where nothing was printed. */
export function schemesSection(archive: Archive, city: Place): Section[] {
  const schemes = schemesOf(archive, city.id);
  if (schemes.length === 0) return [];
  const blocks: Block[] = [
    ...(schemes.some(({ published }) => !published)
      ? [{ kind: 'note' as const, line: [text(UNPUBLISHED)] }]
      : []),
    {
      kind: 'table',
      table: {
        caption: [text('考核办法')],
        folds: 'cards',
        columns: columns('办法', ['用在', 'short'], ['规则', 'short'], '起止', '说明', ['来源', 'short']),
        rows: schemes.map((scheme) => ({ cells: cellsOf(archive, scheme) })),
      },
    },
    ...monthBlocks(archive, city),
  ];
  return [{ id: 'schemes', title: '考核办法', blocks }];
}

const cellsOf = (archive: Archive, scheme: KeptScheme): Line[] => [
  [name(scheme.name, schemeAddress(scheme.id))],
  [scheme.place === undefined ? quiet('各地') : placeRun(archive, scheme.place, true)],
  [scheme.published ? ordinal(`第${scheme.version}版`) : quiet('规则未公布')],
  [scheme.published ? date(heldIn(scheme).text) : quiet('—')],
  [text(scheme.summary)],
  [
    scheme.source !== undefined && find(archive.sources, scheme.source)
      ? sourceShortRun(archive, scheme.source)
      : quiet('—'),
  ],
];

function monthBlocks(archive: Archive, city: Place): Block[] {
  const months = scoreMonths(archive, city);
  if (months.length === 0) return [];
  const links = months
    .toReversed()
    .map((month): Line => [date(monthWords(month), scoresAddress(city.id, month))]);
  const histories = scoredSchemes(archive, city).map(
    ({ id, name: own }): Line => [name(own, scoreHistoryAddress(city.id, id))],
  );
  return [
    { kind: 'paragraph', line: [text('历月成绩：'), ...join(histories, '、'), text('。')] },
    { kind: 'paragraph', line: [text('各月的成绩单：'), ...join(links, '、'), text('。')] },
  ];
}
