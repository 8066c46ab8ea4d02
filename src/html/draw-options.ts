import type { Address } from '../model/address.ts';

/** How a view is drawn as HTML, all through. */
export interface DrawOptions {
  /** What stands before each root-relative address: the site's base path, or its whole URL in a file that leaves the site. */
  readonly base: string;
  /** The page that is drawn: what leads to a row of it need not name it again. */
  readonly page?: Address;
  /** The page whose own numbers lead to the row of the same document with their id; all others go where their view says. */
  readonly inside?: Address;
}
