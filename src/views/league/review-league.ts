import { type ReviewPeriod, reviewPeriods } from '../../figures/issues/review-period.ts';
import { raceMonths, reviewOf } from '../../league/race.ts';
import { cityLeagueAddress, leagueAddress, monthLeagueAddress } from '../../model/address.ts';
import { type Archive, citiesOf } from '../../model/archive.ts';
import type { Figure } from '../../model/figure.ts';
import type { Place } from '../../model/records.ts';
import { date, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView, Section } from '../view.ts';
import { listSection } from './list-section.ts';
import { raceLede, raceSections } from './race-sections.ts';
import { rolledBlocks, rolledSums } from './rolled-blocks.ts';

/** What a review is called: 季度晾晒 for a quarter, 年度评比 for a year. */
export const reviewWord = ({ id }: ReviewPeriod): string => (id.includes('q') ? '季度晾晒' : '年度评比');

/** The quarters and years of a city whose last month somebody raced in. */
export const reviewsOf = (archive: Archive, city: string): ReviewPeriod[] =>
  reviewPeriods(raceMonths(archive, city));

/** A quarter or a year of a city: ranks at its end, and what its months come to by the kind of each indicator. */
export function reviewLeagueView(archive: Archive, city: Place, period: ReviewPeriod): PageView {
  const race = reviewOf(archive, city, period);
  const word = reviewWord(period);
  const page = emptyPage(archive, {
    kind: 'league-review',
    address: monthLeagueAddress(city.id, period.id),
    title: `${city.name}${word} ${period.words}`,
    description: `${city.name}各参评单位的${word}：期末的名次，和各项数据按口径汇总的结果。`,
    heading: [name(city.name), text(`${word}　`), date(period.words)],
  });
  const [how, ...sets] = raceSections(archive, race).toReversed();
  const rolled: Section = { id: 'rolled', title: '各项汇总', blocks: rolledBlocks(archive, race, period) };
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      { text: city.name, address: cityLeagueAddress(city.id) },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: raceLede(archive, race),
    meta: [{ term: '期末', line: [name('看最后一个月', monthLeagueAddress(city.id, race.month))] }],
    sections: [
      ...sets.toReversed(),
      ...listSection(archive, city, period),
      ...(rolled.blocks.length > 0 ? [rolled] : []),
      ...(how ? [how] : []),
    ],
  };
}

/** Every sum that the reviews of an archive show, for figures.json. */
export const reviewFigures = (archive: Archive): Figure[] =>
  citiesOf(archive).flatMap((city) =>
    reviewsOf(archive, city.id).flatMap((period) =>
      rolledSums(archive, reviewOf(archive, city, period), period),
    ),
  );
