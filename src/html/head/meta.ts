import { type Address, withBase } from '../../model/address.ts';
import type { PageView } from '../../views/view.ts';

/** A `<meta>` of the head: named as HTML has it, or a property as Open Graph has it. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** The whole URL of an address of the site. */
export const urlOf =
  ({ site }: Pick<PageView, 'site'>, base: string) =>
  (address: Address): string =>
    `${site.url}${withBase(base, address)}`;

/** The title of a page's document. */
export const titleOf = ({ kind, title, site }: PageView): string =>
  kind === 'home' ? site.name : `${title} · ${site.name}`;
