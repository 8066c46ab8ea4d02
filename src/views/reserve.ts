import { claimsOn } from '../figures/claims/current-claims.ts';
import { latestOnly } from '../figures/claims/series.ts';
import { deriveFigures } from '../figures/derived/derive-figures.ts';
import { reserveAddress } from '../model/address.ts';
import { type Archive, citiesOf, find } from '../model/archive.ts';
import type { Claim } from '../model/claim.ts';
import { columns } from './columns.ts';
import {
  absentRun,
  campaignRun,
  claimRun,
  figureRun,
  name,
  placeRun,
  quiet,
  sourceShortRun,
  span,
  text,
} from './runs.ts';
import { emptyPage } from './site-view.ts';
import type { Line, PageView, Section, Table } from './view.ts';

/** What one source says of one pool of planned projects: how many, how much money, how large on average. */
interface Pool {
  readonly count: Claim;
  readonly money: Claim | undefined;
}

/** 谋划储备: every pool that a source counts, place by place; pools of different meaning are not ranked. */
export function reserveView(archive: Archive): PageView {
  const page = emptyPage(archive, {
    kind: 'reserve',
    address: reserveAddress(),
    title: '谋划储备',
    description: '各地谋划储备的项目：个数、总投资和平均每个项目的投资，逐个写明口径。',
    heading: [text('谋划储备')],
  });
  const pools = gatherPools(archive);
  const cities = citiesOf(archive);
  const sections = cities.map((city): Section => {
    const own = pools.filter(({ count }) => find(archive.places, count.place)?.city === city.id);
    return { id: city.id, title: city.name, blocks: [{ kind: 'table', table: poolTable(archive, own) }] };
  });
  return {
    ...page,
    lede: [
      text(
        '“谋划”在各地、各年不是一回事：有的指全部储备，有的只指一次行动新谋划的，有的指争取某一种资金的。这里并列，不排名次，也不相加；逐月报送的只列最近一次，以前的见各地区的页。',
      ),
    ],
    sections: sections.filter((section) =>
      pools.some(({ count }) => find(archive.places, count.place)?.city === section.id),
    ),
  };
}

function gatherPools(archive: Archive): Pool[] {
  const money = claimsOn(archive, 'reserve-investment');
  return latestOnly(claimsOn(archive, 'reserve-projects')).map((count) => ({
    count,
    money: money.find(
      (one) =>
        one.subject.kind === count.subject.kind &&
        one.subject.id === count.subject.id &&
        one.scope === count.scope &&
        one.cohort === count.cohort &&
        one.source === count.source,
    ),
  }));
}

function poolTable(archive: Archive, pools: readonly Pool[]): Table {
  return {
    caption: [text('来源印出的各个储备')],
    folds: 'cards',
    columns: columns(
      '地区',
      '所指',
      ['期间', 'short'],
      ['项目', 'number'],
      ['总投资', 'number'],
      ['平均', 'number'],
      ['来源', 'short'],
    ),
    rows: pools.map((pool) => ({ cells: poolCells(archive, pool) })),
  };
}

function poolCells(archive: Archive, { count, money }: Pool): Line[] {
  const average = deriveFigures(archive).find(
    (figure) =>
      figure.indicator === 'reserve-average' &&
      figure.working.inputs.some((input) => input.claim === count.id),
  );
  const of = count.subject.kind === 'campaign' ? [campaignRun(archive, count.subject.id)] : [];
  const scope = count.scope ? [...(of.length > 0 ? [text('，')] : []), name(count.scope)] : [];
  return [
    [placeRun(archive, count.place, true)],
    of.length + scope.length > 0 ? [...of, ...scope] : [quiet('没有写明范围')],
    [span(count.period)],
    [claimRun(count)],
    [money ? claimRun(money) : absentRun()],
    [average ? figureRun(average) : absentRun('不适用')],
    [sourceShortRun(archive, count.source)],
  ];
}
