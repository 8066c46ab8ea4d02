import { monthWords } from '../../figures/claims/days.ts';
import { scoreMonths } from '../../league/month-scores.ts';
import { raceMonths, raceOf } from '../../league/race.ts';
import { cityLeagueAddress, leagueAddress, monthLeagueAddress, scoresAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import type { Place } from '../../model/records.ts';
import { date, name, placeRun, text } from '../runs.ts';
import { emptyPage } from '../site-view.ts';
import type { PageView } from '../view.ts';
import { raceLede, raceSections } from './race-sections.ts';

/** The race of a city in one month: indicator by indicator, group by group, with who is silent. */
export function monthLeagueView(archive: Archive, city: Place, month: string): PageView {
  const race = raceOf(archive, city, month);
  const page = emptyPage(archive, {
    kind: 'month-league',
    address: monthLeagueAddress(city.id, month),
    title: `${city.name}赛马 ${monthWords(month)}`,
    description: `${city.name}各参评单位的名次、范围和变动：按组比较，没有报送的不排名次。`,
    heading: [name(city.name), text('赛马　'), date(monthWords(month))],
  });
  return {
    ...page,
    crumbs: [
      ...page.crumbs,
      { text: '赛马', address: leagueAddress() },
      { text: city.name, address: cityLeagueAddress(city.id) },
    ],
    kicker: [placeRun(archive, city.id)],
    lede: raceLede(archive, race),
    meta: [...neighbours(archive, city, month), ...scoresLink(archive, city, month)],
    sections: raceSections(archive, race),
  };
}

function neighbours(archive: Archive, city: Place, month: string): PageView['meta'] {
  const months = raceMonths(archive, city.id);
  const at = months.indexOf(month);
  const of = (other: string | undefined, term: string) =>
    other === undefined
      ? []
      : [{ term, line: [date(monthWords(other), monthLeagueAddress(city.id, other))] }];
  return [...of(months[at - 1], '上一期'), ...of(months[at + 1], '下一期')];
}

/** The way to the scores of the month, where a scheme with published rules holds. */
const scoresLink = (archive: Archive, city: Place, month: string): PageView['meta'] =>
  scoreMonths(archive, city).includes(month)
    ? [{ term: '考核得分', line: [name('按办法计分', scoresAddress(city.id, month))] }]
    : [];
