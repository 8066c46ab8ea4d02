import { escapeText, writeElement } from '../../charts/svg.ts';
import { drawArticle } from '../../html/draw-article.ts';
import type { DrawOptions } from '../../html/draw-options.ts';
import { drawSection } from '../../html/draw-section.ts';
import { withBase } from '../../model/address.ts';
import type { IssueRows } from '../../model/frozen.ts';
import type { PageView } from '../../views/view.ts';
import { composeAnnex } from './compose-annex.ts';

/** What the file of an issue is made of beside its view. */
export interface IssueFile {
  /** The site's base path, with which its addresses begin. */
  readonly base: string;
  /** The style sheets of the pages, as one text. */
  readonly styles: string;
  readonly rows: IssueRows;
}

/** The file asks nobody for anything, and a browser that opens it is told so. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** What only such a file has: room above the words on its standing, and before its last section. */
const OWN_STYLES = '\nmain > .note { margin: 1.25rem 0 0 }\nmain > #annex { margin-top: 4rem }\n';

/** Draws an issue as one HTML file that stands alone: opened from a disk or a letter it shows all, and answers for each number inside. */
export function drawIssueFile(view: PageView, { base, styles, rows }: IssueFile): string {
  const options: DrawOptions = { base: `${view.site.url}${base}`, inside: view.address };
  const main = [
    drawStanding(view, options),
    drawArticle({ ...view, crumbs: [] }, options),
    drawSection(composeAnnex(view, rows), options),
  ];
  const body = [
    '<a class="skip" href="#main">跳到正文</a>',
    drawBar(view),
    writeElement('main', { id: 'main', tabindex: -1 }, main.join('\n')),
    drawFoot(view, options),
  ];
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    drawHead(view, options, styles),
    writeElement('body', { class: view.kind }, body.join('\n')),
    '</html>\n',
  ].join('\n');
}

function drawHead(view: PageView, { base }: DrawOptions, styles: string): string {
  return writeElement(
    'head',
    {},
    [
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      writeElement('title', {}, escapeText(`${view.title} · ${view.site.name}`)),
      `<meta name="description" content="${escapeText(view.description)}">`,
      '<meta name="color-scheme" content="light dark">',
      `<link rel="canonical" href="${escapeText(withBase(base, view.address))}">`,
      '<link rel="icon" href="data:,">',
      writeElement('style', {}, `${styles}${OWN_STYLES}`.replace(/<\/(?=style)/gi, '<\\/')),
    ].join('\n'),
  );
}

function drawBar({ site }: PageView): string {
  const knownBy = site.knownBy ? `，按<span class="date">${escapeText(site.knownBy)}</span>所知` : '';
  const standing = writeElement('span', { class: 'standing' }, `${escapeText(site.standing)}${knownBy}`);
  const brand = writeElement('span', { class: 'brand' }, escapeText(site.name));
  return writeElement('header', { class: 'bar' }, writeElement('div', {}, `${brand}${standing}`));
}

/** What the site is, and where the issue stands on it. */
function drawStanding(view: PageView, options: DrawOptions): string {
  const where = `这是单独保存的一份；勘误和后来的修订见网上的一份：${drawAddress(view, options)}`;
  return writeElement('p', { class: 'note' }, `${drawSays(view)}${where}`);
}

const drawSays = ({ site }: PageView): string =>
  `${writeElement('b', {}, escapeText(site.standing))}。${escapeText(site.statement)}`;

function drawFoot(view: PageView, options: DrawOptions): string {
  const says = writeElement('p', { class: 'says' }, drawSays(view));
  const where = writeElement('p', {}, `网上的一份：${drawAddress(view, options)}`);
  return writeElement('footer', { class: 'foot' }, writeElement('div', {}, `${says}${where}`));
}

/** The address of the page, in words that survive printing and as a link. */
function drawAddress({ address }: PageView, { base }: DrawOptions): string {
  const whole = escapeText(withBase(base, address));
  return writeElement('a', { class: 'name', href: whole }, whole);
}
