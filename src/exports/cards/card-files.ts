import { homeAddress, issueAddress, pictureAddress, placeAddress } from '../../model/address.ts';
import type { Archive } from '../../model/archive.ts';
import { issueHead } from '../../views/issue.ts';
import { sitePicture } from '../../views/picture.ts';
import { placeHead } from '../../views/place/place-head.ts';
import { siteView } from '../../views/site-view.ts';
import type { Picture } from '../../views/view.ts';
import type { Download, Materials, Stock } from '../download.ts';
import { type CardFonts, composeCard } from './compose-card.ts';
import { drawPng } from './draw-png.ts';
import { readFont } from './font.ts';

/** The picture of the site, and one for each issue and each place. */
export function cardFiles({ archive, materials }: Stock): Download[] {
  const site = siteView(archive);
  const fonts = cardFonts(materials);
  return listCards(archive).map(({ address, compose }) => ({
    address,
    type: 'image/png',
    body: () => drawPng(composeCard(compose(), site, fonts())),
  }));
}

/** The fonts, read when the first card is asked for. */
function cardFonts({ readFont: read }: Materials): () => CardFonts {
  let fonts: CardFonts | undefined;
  return () => {
    fonts ??= { serif: readFont(read('serif-bold')), sans: readFont(read('sans')) };
    return fonts;
  };
}

interface Card {
  readonly address: string;
  readonly compose: () => Picture;
}

function listCards(archive: Archive): Card[] {
  const site = sitePicture(siteView(archive));
  const own = (page: string, head: () => { readonly picture?: Picture }): Card => ({
    address: pictureAddress(page),
    compose: () => head().picture ?? site,
  });
  return [
    own(homeAddress(), () => ({})),
    ...archive.issues.map((issue) => own(issueAddress(issue.id), () => issueHead(archive, issue))),
    ...archive.places.map((place) => own(placeAddress(place), () => placeHead(archive, place))),
  ];
}
