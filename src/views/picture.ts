import { homeAddress, pictureAddress } from '../model/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Source } from '../model/records.ts';
import { sourceRun, text, wordsOf } from './runs.ts';
import type { Line, PageView, Picture, SiteView } from './view.ts';

/** The picture of a page; those who do not see it are told its heading and the standing of the site. */
export const pictureOf = (
  { address, heading, site }: Pick<PageView, 'address' | 'heading' | 'site'>,
  words: Pick<Picture, 'kicker' | 'says' | 'source'>,
): Picture => ({
  address: pictureAddress(address),
  alt: `${wordsOf(heading)}（${site.name}，${site.standing}）`,
  ...words,
});

/** The picture of the whole site, for pages that have none of their own. */
export const sitePicture = ({ name, issuer, standing, statement }: SiteView): Picture => ({
  address: pictureAddress(homeAddress()),
  alt: `${name}（${standing}）`,
  kicker: [text(issuer)],
  says: [text('城市重点项目的简报、对比、台账与出处')],
  source: [text(statement)],
});

/** The latest of some sources by name, and whether there are more. */
export function sourcesLine(archive: Archive, sources: readonly Source[]): Line {
  const endOf = ({ date }: Source): string => date.end ?? '';
  const [latest, ...others] = sources.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1));
  if (!latest) return [text('没有自己的报送')];
  return [text('来源：'), sourceRun(archive, latest.id), ...(others.length > 0 ? [text('等')] : [])];
}
