import { heldIn, schemeFigures } from '../../../league/scheme-figures.ts';
import { versionsOf } from '../../../league/schemes-in-force.ts';
import { cityLeagueAddress, leagueAddress, schemeAddress } from '../../../model/address.ts';
import { type Archive, find } from '../../../model/archive.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import { columns } from '../../columns.ts';
import { countRun, date, name, ordinal, placeRun, quiet, sourceRun, span, text } from '../../runs.ts';
import { emptyPage } from '../../site-view.ts';
import type { Block, Line, PageView, Section } from '../../view.ts';
import { numbersFold, rulesTables } from './rules-table.ts';

/** One version of a scheme: its rules in words and numbers, and its other versions; or that it printed none, with the source. */
export function schemeView(archive: Archive, scheme: KeptScheme): PageView {
  const page = emptyPage(archive, {
    kind: 'scheme',
    address: schemeAddress(scheme.id),
    title: titleOf(archive, scheme),
    description: `考核办法“${scheme.name}”：各项的权重、计分方式、加分和扣分，以及历次版本。`,
    heading: [name(scheme.name)],
  });
  const place = scheme.place === undefined ? undefined : find(archive.places, scheme.place);
  const city = place && find(archive.places, place.city);
  const sections: Section[] = [
    { id: 'rules', title: '规则', blocks: rulesOf(archive, scheme) },
    { id: 'versions', title: '版本', blocks: versionBlocks(archive, scheme) },
  ];
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      ...(city ? [{ text: city.name, address: cityLeagueAddress(city.id) }] : []),
    ],
    kicker: [scheme.place === undefined ? text('各地通用') : placeRun(archive, scheme.place)],
    lede: [text(scheme.summary)],
    meta: metaOf(archive, scheme),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

/** Versions of one scheme are told apart; one that is alone, or has no rules, needs no number. */
const titleOf = (archive: Archive, scheme: KeptScheme): string =>
  scheme.published && versionsOf(archive, scheme).length > 1
    ? `${scheme.name}（第${scheme.version}版）`
    : scheme.name;

/** What a scheme is: its version, since when it holds, for whom, and where it was printed. */
export const metaOf = (archive: Archive, scheme: KeptScheme): PageView['meta'] => [
  { term: '规则', line: [text(scheme.published ? '已公布' : '规则未公布')] },
  ...(scheme.published
    ? [
        { term: '版本', line: [ordinal(`第${scheme.version}版`)] },
        { term: '起止', line: [span(heldIn(scheme))] },
      ]
    : []),
  ...(scheme.of ? [{ term: '考核', line: [text(`${scheme.of}项目`)] }] : []),
  ...(scheme.groups ? [{ term: '用于', line: [name(scheme.groups.join('、'))] }] : []),
  ...(scheme.source !== undefined && find(archive.sources, scheme.source)
    ? [{ term: '来源', line: sourceLine(archive, scheme, scheme.source) }]
    : []),
];

const sourceLine = (archive: Archive, { locator }: KeptScheme, source: string): Line => [
  sourceRun(archive, source),
  ...(locator === undefined ? [] : [quiet('，'), name(locator)]),
];

/** Said wherever a scheme has no rules. */
export const UNPUBLISHED = '规则未公布：来源讲到这个办法，没有印出分值和权重，本站不打分，也不替它猜。';

const rulesOf = (archive: Archive, scheme: KeptScheme): Block[] =>
  scheme.published
    ? [
        ...rulesTables(archive, scheme).map((table): Block => ({ kind: 'table', table })),
        ...targetBlocks(archive, scheme),
        numbersFold(archive, scheme),
      ]
    : [{ kind: 'note', line: [text(UNPUBLISHED)] }];

function targetBlocks(archive: Archive, scheme: KeptScheme): Block[] {
  if (scheme.target === undefined) return [];
  const blames = scheme.black && archive.site.standing !== '非官方汇编';
  const lists = blames ? '列红榜，也列黑榜' : '只列红榜，不列黑榜';
  return [
    {
      kind: 'paragraph',
      line: [
        text(`${lists}。红榜凭实绩：总分在组内上游，基础分的得分率又超过目标`),
        countRun(schemeFigures(archive, scheme), 'target'),
        text('；只凭名次谁都不上榜。'),
      ],
    },
  ];
}

function versionBlocks(archive: Archive, scheme: KeptScheme): Block[] {
  const versions = versionsOf(archive, scheme);
  if (versions.length < 2) return [];
  return [
    {
      kind: 'table',
      table: {
        caption: [name(scheme.name), text('的各个版本')],
        folds: 'cards',
        columns: columns(['版本', 'short'], '起止', '说明'),
        rows: versions.map((one) => ({
          cells: [
            [ordinal(`第${one.version}版`, one === scheme ? undefined : schemeAddress(one.id))],
            [date(heldIn(one).text)],
            [text(one.summary)],
          ],
        })),
      },
    },
  ];
}
