/** How a view is drawn as HTML, all through. */
export interface DrawOptions {
  /** What stands before each root-relative address: the site's base path, or its whole URL in a file that leaves the site. */
  readonly base: string;
  /** `inside`: a number leads to the row of the same document whose id is its own; else to where its view says. */
  readonly numbers?: 'inside';
}
