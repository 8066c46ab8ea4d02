import { monthWords } from '../../../figures/claims/days.ts';
import {
  type GroupScores,
  type MonthScores,
  monthScores,
  type SchemeScores,
  scoreMonths,
} from '../../../league/month-scores.ts';
import { raceMonths } from '../../../league/race.ts';
import { rowScoreFigures } from '../../../league/row-score-figures.ts';
import { heldIn } from '../../../league/scheme-figures.ts';
import { familyOf } from '../../../league/schemes-in-force.ts';
import {
  cityLeagueAddress,
  leagueAddress,
  monthLeagueAddress,
  placeScoresAddress,
  schemeAddress,
  scoreHistoryAddress,
  scoresAddress,
} from '../../../model/address.ts';
import { type Archive, find } from '../../../model/archive.ts';
import type { Place } from '../../../model/records.ts';
import type { KeptScheme } from '../../../model/rules.ts';
import { date, join, name, ordinal, placeRun, sourceRun, span, text } from '../../runs.ts';
import { emptyPage } from '../../site-view.ts';
import type { Block, Line, PageView, Section } from '../../view.ts';
import { castBlocks } from './cast-blocks.ts';
import { listBlocks } from './list-blocks.ts';
import { rulesTables } from './rules-table.ts';
import { UNPUBLISHED } from './scheme.ts';
import { scoreChart, scoreHeadline } from './score-chart.ts';
import { type FiguresByPlace, scoreSheet, sheetNotes } from './score-sheet.ts';

/** The scores of a city in one month: scheme by scheme the rules, the groups, the origin of every point, and the old rules beside the new. */
export function monthScoresView(archive: Archive, city: Place, month: string): PageView {
  const scores = monthScores(archive, city, month);
  const page = emptyPage(archive, {
    kind: 'month-scores',
    address: scoresAddress(city.id, month),
    title: `${city.name}考核得分 ${monthWords(month)}`,
    description: `${city.name}各参评单位按考核办法的得分：每一分都写明由来，缺数的不参加排名。`,
    heading: [name(city.name), text('考核得分　'), date(monthWords(month))],
  });
  const raced = raceMonths(archive, city.id).includes(month);
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      { text: city.name, address: cityLeagueAddress(city.id) },
      ...(raced ? [{ text: '当月赛马', address: monthLeagueAddress(city.id, month) }] : []),
    ],
    kicker: [placeRun(archive, city.id)],
    lede: ledeOf(archive, scores),
    meta: neighbours(archive, city, month),
    sections: [
      ...scores.schemes.map((one) => schemeSection(archive, scores, one)),
      { id: 'how', title: '怎么算', blocks: [howBlock(archive)] },
    ],
  };
}

/** Who leads by each scheme, group by group. */
function ledeOf(archive: Archive, { schemes }: MonthScores): Line {
  const told = schemes.flatMap(({ scheme, groups }): Line[] => {
    const ranked = groups.filter(({ total }) => total.ranked > 0);
    if (ranked.length === 0) return [];
    const lines = ranked.map(
      (group): Line => [
        ...(group.group === '' ? [] : [name(group.group), text('里')]),
        ...scoreHeadline(archive, group, 'total'),
      ],
    );
    return [[name(scheme.name), text('：'), ...join(lines, '，')]];
  });
  return told.length === 0
    ? [text('总分齐全的太少，各组都排不出名次；得分和由来照样列在下面。')]
    : [...join(told, '；'), text('。')];
}

function neighbours(archive: Archive, city: Place, month: string): PageView['meta'] {
  const months = scoreMonths(archive, city);
  const at = months.indexOf(month);
  const of = (other: string | undefined, term: string) =>
    other === undefined ? [] : [{ term, line: [date(monthWords(other), scoresAddress(city.id, other))] }];
  return [...of(months[at - 1], '上一期'), ...of(months[at + 1], '下一期')];
}

function schemeSection(archive: Archive, scores: MonthScores, one: SchemeScores): Section {
  const { scheme, groups } = one;
  const section = { id: scheme.id, title: scheme.name, named: true } as const;
  const intro = introBlocks(archive, scores.city, scheme);
  if (!scheme.published)
    return { ...section, blocks: [...intro, { kind: 'note', line: [text(UNPUBLISHED)] }] };
  const figures = new Map(
    groups.map((group) => [
      group,
      new Map(group.rows.map((row) => [row.place.id, rowScoreFigures(archive, scores, one, row)])),
    ]),
  );
  const figuresOf = (group: GroupScores): FiguresByPlace => figures.get(group) ?? new Map();
  return {
    ...section,
    blocks: [
      ...intro,
      ...groups.flatMap((group) => groupBlocks(archive, scores, one, group, figuresOf(group))),
      ...castBlocks(archive, one, figuresOf),
    ],
  };
}

/** What the scheme is, where its page is, and its rules behind a fold. */
function introBlocks(archive: Archive, city: Place, scheme: KeptScheme): Block[] {
  const history = scheme.published ? scoreHistoryAddress(city.id, familyOf(archive, scheme)) : undefined;
  const { summary, published, version, source, bonus, deductions } = scheme;
  const extra = bonus.length + deductions.length > 0 ? '，以及加分和扣分' : '';
  const cited =
    source !== undefined && find(archive.sources, source) ? sourceRun(archive, source) : undefined;
  return [
    {
      kind: 'paragraph',
      line: [
        text(summary),
        ...(published ? [ordinal(`第${version}版`), text('，'), span(heldIn(scheme)), text('。')] : []),
        ...(cited ? [text('来源：'), cited, text('。')] : []),
        name('规则和版本', schemeAddress(scheme.id)),
        ...(history ? [text('，'), name('历月成绩', history)] : []),
        text('。'),
      ],
    },
    ...(published
      ? [
          {
            kind: 'fold' as const,
            summary: [text(`规则：各项的权重和计分方式${extra}`)],
            tables: rulesTables(archive, scheme),
          },
        ]
      : []),
  ];
}

function groupBlocks(
  archive: Archive,
  scores: MonthScores,
  one: SchemeScores,
  group: GroupScores,
  figures: FiguresByPlace,
): Block[] {
  const index = one.groups.indexOf(group);
  const hasPoints = group.rows.some(({ score }) => score.max.n > 0n);
  return [
    {
      kind: 'heading',
      line: [name(group.group === '' ? '不分组' : group.group)],
      anchor: `${one.scheme.id}-group-${index + 1}`,
    },
    ...(hasPoints
      ? [
          { kind: 'chart' as const, chart: scoreChart(archive, scores, one, group, figures) },
          { kind: 'table' as const, table: scoreSheet(archive, scores, one, group, figures) },
          ...sheetNotes(archive, one, group, figures),
          ...listBlocks(archive, one, group),
          ...originLines(scores, group, figures),
        ]
      : [{ kind: 'paragraph' as const, line: [text('这一组本月没有一个单位有可以计分的数。')] }]),
  ];
}

/** The way to the origin of every point, place by place. */
function originLines({ city, month }: MonthScores, { rows }: GroupScores, figures: FiguresByPlace): Block[] {
  const links = rows
    .filter(({ place }) => figures.get(place.id)?.score)
    .map(({ place }): Line => [name(place.short, placeScoresAddress(city.id, month, place.id))]);
  return links.length === 0
    ? []
    : [{ kind: 'paragraph', line: [text('每一分的由来：'), ...join(links, '、'), text('。')] }];
}

const HOW: readonly string[] = [
  '按月末有效的那一版办法计分。实际值取各地当月报送里本站算出或印出的数，按精确的分数计，显示时才舍入。',
  '基础分、加分、扣分分开列；总分是基础分加加分减扣分。',
  '缺一项基础数或扣分数的，总分不全：照样列出得分和得分率，不排名次，也不排在最后。',
  '办法写明分摊的一项，不适用时（比如本年没有签约，就没有落地率）权重按比例分给其余各项，不算缺数。',
  '加分只给报送了的事项；当月送了报送、里面没有这类事项的，按没有计。没有送报送的，不当作没有。',
  '按组比较；总分齐全的不足三个的组不排名次，相同的并列。',
];

const howBlock = ({ site }: Archive): Block => ({
  kind: 'list',
  ordered: false,
  items: [...HOW, ...(site.ranks === '档次' ? ['这个网站只分上游、中游、下游三档，不列名次。'] : [])].map(
    (words) => ({ line: [text(words)] }),
  ),
});
